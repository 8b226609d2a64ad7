# Enumerations without members as bases: methods, abstract hooks, mixins, own __new__ and __str__ inherited.
from enum import Enum, Flag, IntEnum, IntFlag, ReprEnum, StrEnum, auto


class Labelled(Enum):
    def __new__(cls, value, label=None):
        self = object.__new__(cls)
        self._value_ = value
        self.label = label or f"no {value}"
        return self

    def __str__(self):
        return f"{self.name}: {self.label}"

    @classmethod
    def labels(cls):
        return [each.label for each in cls]


class Fruit(Labelled):
    APPLE = 1, "an apple"
    PEAR = 2


class Tool(Labelled):
    HAMMER = "h", "a hammer"


print(Fruit.labels(), Tool.labels(), str(Fruit.PEAR), f"{Tool.HAMMER}", Fruit(2), repr(Fruit.APPLE), Fruit.__new_member__ is Labelled.__new_member__)


class Counting(IntEnum):
    @property
    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]

    def __add__(self, other):
        return type(self)((int(self) + other - 1) % len(type(self)) + 1)


class Step(Counting):
    ONE = auto()
    TWO = auto()
    THREE = auto()


print(Step.THREE.next, repr(Step.TWO + 2), Step.ONE + 5, Step.TWO - 1)


class Interface:
    def area(self):
        raise NotImplementedError(type(self).__name__)

    def shown(self):
        return f"{self!s} has {self.area()}"


class Shape(Interface, Enum):
    UNIT = 1

    def area(self):
        return self.value ** 2


class Lazy(Interface, Enum):
    X = 1


print(Shape.UNIT.shown(), issubclass(Shape, Interface))
try:
    Lazy.X.shown()
except NotImplementedError as error:
    print("not implemented for", error)


class Registered(Enum):
    known = {} if False else None

    def __init_subclass__(cls, prefix="", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.prefix = prefix

    def __init__(self, *args):
        self.args = args


del_me = None
try:
    class Extended(Registered, prefix="ex"):
        A = 1, 2
except TypeError as error:
    print(error)


class Hooked(Enum):
    def __init_subclass__(cls, prefix="", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.prefix = prefix
        cls.__repr__ = lambda self: f"<{prefix}:{self.name}>"


class Used(Hooked, prefix="p"):
    A = 1


print(Used.prefix, repr(Used.A), str(Used.A), [Used.A])


class Loud(str, ReprEnum):
    def __str__(self):
        return self.upper() + "!"


class Cry(Loud):
    HEY = "hey"


print(str(Cry.HEY), f"{Cry.HEY}", "%s" % Cry.HEY, Cry.HEY + "x", repr(Cry.HEY), format(Cry.HEY, ">6"))
for wrong in ("class X(ReprEnum):\n A = 1", "class X(Fruit):\n pass", "class X(Fruit):\n B = 1", "class X(Enum, Interface):\n A = 1", "class X(IntEnum, StrEnum):\n A = 1", "class X(Labelled, IntFlag):\n A = 1", "Labelled('x')", "Labelled(1, 2)"):
    try:
        exec(wrong)
        print("accepted", wrong)
    except Exception as error:
        print(type(error).__name__, str(error).replace("int'>, <class 'str", "str'>, <class 'int"))
