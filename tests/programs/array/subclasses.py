# Classes derived from array: attributes, what operations answer, construction, iteration while the array changes.
import array
import copy
import pickle


class Vector(array.array):
    def __new__(cls, items=(), code="d", **kwargs):
        return super().__new__(cls, code, items)

    def __init__(self, items=(), code="d", name="v"):
        self.name = name

    def __add__(self, other):
        return Vector(map(sum, zip(self, other)))

    def dot(self, other):
        return sum(one * two for one, two in zip(self, other))


one, two = Vector([1, 2, 3]), Vector([4, 5, 6], name="w")
print(one + two, one.dot(two), two.name, len(one), type(one[:2]).__name__, type(one * 2).__name__, one.typecode)
print(isinstance(one, array.array), Vector.__mro__[1], repr(one), one == array.array("d", [1, 2, 3]))
print(type(copy.copy(two)).__name__, array.array is array.ArrayType, array.typecodes[:4])
print(Vector("abc", "w"), Vector())


class Plain(array.array):
    pass


plain = Plain("i", [1, 2])
plain.tag = "tagged"
again = pickle.loads(pickle.dumps(plain))
print(again, again.tag, type(again).__name__, type(copy.copy(plain)).__name__, type(copy.deepcopy(plain)).__name__)
numbers = array.array("i", [1, 2, 3])
seen = []
for number in numbers:
    seen.append(number)
    if len(seen) < 6:
        numbers.append(number * 10)
print(seen)
iterator = iter(numbers)
next(iterator)
del numbers[1:]
print(list(iterator), list(reversed(numbers)), iterator.__length_hint__() if hasattr(iterator, "__length_hint__") else 0)
match array.array("i", [1, 2]):
    case [first, second]:
        print("sequence", first, second)
