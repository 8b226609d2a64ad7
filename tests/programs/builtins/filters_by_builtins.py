# filter() by None, bool and other builtins: items of every kind, errors, iterators left where they were, guest truth.
class Truth:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        print("bool", self.name)
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

    def __repr__(self):
        return self.name


class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size

    def __repr__(self):
        return f"Sized({self.size})"


mixed = [0, 1, "", "a", [], [0], None, (), {}, {1}, 0.0, -0.5, 0j, 1j, b"", b"x", False, True, range(0), range(1), ...]
for function in (None, bool, str, len, abs, callable, repr, int):
    try:
        print(function, list(filter(function, mixed)))
    except Exception as error:
        print(function, type(error).__name__, error)
print(list(filter(str.isdigit, ["1", "a", "22", ""])), list(filter({1: 2}.get, [1, 2, 3])), list(filter("abc".count, "axbyc")))
print(list(filter(None, [Sized(0), Sized(2)])), list(filter(None, [Truth("a", True), Truth("b", False), 0, Truth("c", True)])))
items = filter(None, [Truth("d", False), Truth("e", ValueError("no")), Truth("f", True)])
for attempt in range(3):
    try:
        print(next(items))
    except (ValueError, StopIteration) as error:
        print(type(error).__name__, error)
source = iter([0, 0, 5, 0, 6])
kept = filter(None, source)
print(next(kept), list(source), list(kept))
numbers = filter(int, ["0", "1", "x", "2"])
for attempt in range(4):
    try:
        print(next(numbers))
    except (ValueError, StopIteration) as error:
        print(type(error).__name__, error)
for item in filter(None, (0, 1, 2)):
    print(item, end=" ")
print(list(enumerate(filter(None, [Truth("g", True), 0, 3]))), list(zip(filter(None, "ab"), filter(bool, [1, 0, 2]))))
print(list(filter(None, filter(None, [1, 0, 2]))), list(map(str, filter(None, [1, 0, 2]))), sum(filter(None, [1, 0, 2])), sorted(filter(None, [3, 0, 2])), max(filter(None, [3, 0])))
print(type(filter(None, [])).__name__, filter(None, [1]).__reduce__()[0].__name__, filter(bool, [1]).__reduce__()[1][0])
class Own(filter):
    pass
own = Own(None, [0, 1])
print(type(own).__name__, list(own))
for arguments in ((), (None,), (None, 5), (None, [], 1), (5, [1])):
    try:
        print(list(filter(*arguments)))
    except TypeError as error:
        print(arguments, error)
import copy
halfway = filter(None, [1, 0, 2, 3])
next(halfway)
print(list(copy.copy(halfway)))
