# Instances made by native code: what a class is may change at any time, and an __init__ may do anything.
import traceback


class Pair:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def swapped(self):
        return Pair(self.right, self.left)

    def plus(self, other):
        return Pair(self.left + other.left, self.right + other.right)


def make(left, right):
    return Pair(left, right)


def show(pair):
    return (type(pair).__name__, sorted(vars(pair).items()))


def many(count):
    total = Pair(0, 0)
    for i in range(count):
        total = total.plus(make(i, 2.5).swapped())
    return total


print(show(many(500)))

# The callee in line gives up, in callees in callees too.
print(show(Pair("a", 1).plus(Pair("b", 2))), show(Pair([1], 1).plus(Pair([2], 1 << 70))))
for left, right in ((1, "x"), ("x", 1), (None, 2)):
    try:
        make(1, 2).plus(make(left, right))
    except TypeError as error:
        print(error, [(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)])

# Other arguments than __init__ takes.
for arguments in ((), (1,), (1, 2, 3)):
    try:
        print(show(Pair(*arguments)))
    except TypeError as error:
        print(error)


def one():
    return Pair(1)


for _ in range(30):
    try:
        one()
    except TypeError as error:
        text = str(error)
print(text)


class Odd:
    def __init__(self, kind):
        self.kind = kind
        if kind == 7:
            raise ValueError("seven")
        if kind == 8:
            return 8
        self.twice = kind * 2
        self = None


def odd(kind):
    try:
        return show(Odd(kind))
    except (ValueError, TypeError) as error:
        return type(error).__name__, str(error), [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def all_odd():
    seen = []
    for turn in range(40):
        for kind in (1, 7, 8, "k"):
            seen.append(odd(kind))
    return seen


seen = all_odd()
print(seen[:4], seen[:4] * 40 == seen)


# The class changes while its code runs.
class Changing:
    def __init__(self, value):
        self.value = value


def changing(count):
    return [Changing(i) for i in range(count)]


def other_init(self, value):
    self.other = -value


print([vars(thing) for thing in changing(60)[-2:]])
Changing.__init__ = other_init
print([vars(thing) for thing in changing(60)[-2:]])
Changing.__init__ = lambda self, value, more=3: setattr(self, "more", value + more)
print([vars(thing) for thing in changing(60)[-2:]])
Changing.__new__ = lambda cls, value: value
print(changing(60)[-2:])
del Changing.__new__
Changing.__new__ = staticmethod(lambda cls, value: object.__new__(cls))
print([vars(thing) for thing in changing(60)[-2:]])

class Final:
    def __init__(self, value):
        self.value = value


def finals(count):
    for i in range(count):
        Final(i)


finals(60)
Final.__del__ = lambda self: None
finals(3)
import abc


class Shape(abc.ABC):
    def __init__(self, size):
        self.size = size

    @abc.abstractmethod
    def area(self): ...


def shapes(count):
    return [Shape(i) for i in range(count)]


try:
    shapes(50)
except TypeError as error:
    print(error)
Shape.__abstractmethods__ = frozenset()
print(shapes(50)[-1].size)
Shape.__abstractmethods__ = frozenset({"area"})
try:
    shapes(50)
except TypeError as error:
    print(error)


class Growing:
    """Instances learn how many slots they need."""
    def __init__(self, value):
        self.a = value


def grown(count):
    things = []
    for i in range(count):
        thing = Growing(i)
        for name in "bcdefghij":
            setattr(thing, name, i)
        things.append(thing)
    return things


print(sum(sum(vars(thing).values()) for thing in grown(80)))


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b


print(sum(s.a * s.b for s in [Slotted(i, i + 1) for i in range(80)]))


class Base:
    def __init__(self, value):
        self.value = value


class Derived(Base):
    def __init__(self, value):
        super().__init__(value)
        self.extra = Base(value)


class Plain(Base):
    pass


def family(count):
    out = []
    for i in range(count):
        for cls in (Base, Derived, Plain):
            out.append(cls(i).value)
        out.append(Derived(i).extra.value)
        out.append(Plain(i).value)
    return out


print(sum(family(80)))


# As deep as it goes: the frames of calls in line count.
class Deep:
    def __init__(self, depth):
        self.below = deeper(depth + 1)


def deeper(depth):
    global deepest
    deepest = depth
    return Deep(depth)


try:
    deeper(0)
except RecursionError as error:
    print(str(error)[:32], deepest > 300)


def tree(depth):
    return Node(None, None) if depth == 0 else Node(tree(depth - 1), tree(depth - 1))


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        return 1 + (self.left.count() + self.right.count() if self.left is not None else 0)


print(tree(9).count())
