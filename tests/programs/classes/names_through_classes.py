# Names that are read and called through a class, at one place in the code, while what they mean changes.


def reads(cls):
    return cls.name


def calls(cls, *args):
    return cls.method(*args) if len(args) != 1 else cls.method(args[0])


class Base:
    name = "base"

    def method(self):
        return "function", self


class Derived(Base):
    pass


def both(cls, argument):
    return reads(cls), cls.method(argument)


for turn in range(3):
    print(both(Base, turn), both(Derived, turn))
Derived.name = "derived"
print(both(Derived, 1))
Base.name = "changed"
print(both(Base, 1), both(Derived, 2))
for number in range(4):
    Base.name = number
    print(reads(Base), end=" ")
print()
del Derived.name
print(reads(Derived))

Base.method = staticmethod(lambda argument: ("static", argument))
print(both(Base, 1), both(Derived, 2), both(Derived, 3))
Base.method = classmethod(lambda cls, argument: ("class", cls.__name__, argument))
print(both(Base, 1), both(Derived, 2), both(Derived, 3))
Derived.method = lambda argument: ("own", argument)
print(both(Base, 1), both(Derived, 2))
Base.method = len
print(both(Base, "four"))
Base.method = dict.fromkeys
print(both(Base, "ab"))
Base.method = str.upper
print(both(Base, "ab"), both(Base, "cd"))
Base.method = int
print(both(Base, "12"), both(Base, "13"))
Base.method = property(lambda self: 1)
try:
    both(Base, 1)
except TypeError as error:
    print(error)


class Describes:
    def __get__(self, instance, owner):
        return lambda argument: ("described", instance, owner.__name__, argument)


Base.method = Describes()
print(both(Base, 1), both(Base, 2))


class Later:
    def __call__(self, argument):
        return "called", argument


Base.method = Later()
print(both(Base, 1), both(Base, 2))
Later.__get__ = lambda self, instance, owner: lambda argument: ("bound later", argument)
print(both(Base, 1), both(Base, 2))
del Later.__get__
print(both(Base, 1))
Base.method = Base
try:
    both(Base, 1)
except TypeError as error:
    print(error)
del Base.method
try:
    both(Base, 1)
except AttributeError as error:
    print(error)


# A metaclass comes first with what it sets, and last with the rest.
class Meta(type):
    def method(cls, argument):
        return "of the metaclass", cls.__name__, argument


class WithMeta(metaclass=Meta):
    name = "own"


print(both(WithMeta, 1), both(WithMeta, 2))
WithMeta.method = lambda argument: ("own", argument)
print(both(WithMeta, 1), both(WithMeta, 2))
Meta.name = property(lambda cls: "property of the metaclass")
print(both(WithMeta, 1), both(WithMeta, 2))
del Meta.name
print(both(WithMeta, 1))
Meta.__getattribute__ = lambda cls, name: (lambda argument: "intercepted") if name == "method" else "intercepted"
print(both(WithMeta, 1), both(WithMeta, 2))
del Meta.__getattribute__
print(both(WithMeta, 1))


# The class itself, and its instances, one after the other.
class Listed(list):
    name = "listed"

    def method(self, *rest):
        return len(self), rest


for turn in range(3):
    print(Listed.method([1, 2]), reads(Listed), reads(Listed([1])), calls(Listed([1, 2, 3]), 5), calls(Listed, [1]))


class Slotted:
    __slots__ = ("name",)

    def method(self, argument=0):
        return self.name, argument


slotted = Slotted()
slotted.name = "slot"
for turn in range(3):
    print(reads(slotted), type(reads(Slotted)).__name__, calls(slotted, 1), calls(Slotted, slotted))


# Other bases.
class Other:
    name = "other"

    def method(self):
        return "other's"


class Moves(Base):
    pass


Base.method = lambda argument: "base's"
print(both(Moves, 1), both(Moves, 2))
Moves.__bases__ = (Other,)
print(both(Moves, 1), both(Moves, 2))

# Constructors and special methods by way of classes.


class Point:
    def __init__(self, x, y=2):
        self.x, self.y = x, y

    def __lt__(self, other):
        return self.x < other.x

    @classmethod
    def origin(cls, *rest, **keywords):
        return cls(0, *rest, **keywords)

    @staticmethod
    def double(number):
        return number * 2


class Point3(Point):
    def __init__(self, x, y, z=3):
        Point.__init__(self, x, y)
        self.z = z

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


for number in range(3):
    point = Point3(number, 5)
    print(vars(point), type(point).__lt__(point, Point(2)), Point.origin().x, Point.origin(y=7).y, Point3.origin(1).z)
    print(Point.double(number), Point3.double(number), int.from_bytes(b"\1\2"), str.join("-", "abc"), dict.fromkeys("ab"))
for wrong in (lambda: Point.__init__(), lambda: Point.double(), lambda: str.upper(), lambda: str.upper(1), lambda: Point.origin(1, 2, 3)):
    try:
        wrong()
    except TypeError as error:
        print(error)


# The count of instances, kept in the class.
class Counted:
    count = 0

    def __init__(self):
        Counted.count += 1


for _ in range(5):
    Counted()
print(Counted.count, reads(type("Made", (), {"name": 1})))
