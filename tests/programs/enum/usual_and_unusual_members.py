# Members as most are, beside those that need more: both kinds in one class, in the order of the body.
from abc import ABC, abstractmethod
from enum import CONFORM, Enum, Flag, IntEnum, IntFlag, StrEnum, auto, member, nonmember, unique


def show(cls):
    print(cls.__name__, [(name, m._name_, repr(m._value_), m._sort_order_, m.__objclass__.__name__) for name, m in cls.__members__.items()])
    print("  ", cls._member_names_, list(cls._value2member_map_), cls._hashable_values_, cls._unhashable_values_)
    for m in cls:
        print("  ", vars(m), getattr(cls, m.name) is m, cls[m.name] is m, cls(m.value) is m)


class Mixed(Enum):
    ONE = 1
    TWO = "two"
    uno = 1
    THREE = (3, 4)
    FOUR = [5]
    NOTHING = None
    HALF = 0.5
    TRUE = True
    BIG = 1 << 80
    name_ = 6
    name = 7
    value = 8
    WRAPPED = member(9)
    not_one = nonmember(10)
    __dunder__ = 11
    NAN = float("nan")

    def method(self):
        return self.ONE


show(Mixed)
print(Mixed.name, Mixed.ONE.name, Mixed.value, Mixed.ONE.value, Mixed.not_one, Mixed.__dunder__, Mixed.TWO.method())


class Numbers(IntEnum):
    count = 1
    real = 2
    plain = 3
    truth = True
    index = "7"


show(Numbers)
print(Numbers.count, Numbers.plain + 1, Numbers.real is Numbers(2), Numbers.plain.real)


class Words(str, Enum):
    title = "a title"
    PLAIN = "plain"
    NUMBER = 5


show(Words)


class Named(StrEnum):
    A = "a"
    B = auto()


show(Named)


class Bits(Flag):
    NONE = 0
    READ = 1
    WRITE = 2
    BOTH = 3
    EXEC = 4
    AGAIN = 1


show(Bits)
print(Bits._flag_mask_, Bits._singles_mask_, Bits._all_bits_, list(Bits.BOTH), ~Bits.READ, Bits(7), Bits.BOTH.name)


class Sparse(IntFlag, boundary=CONFORM):
    HIGH = 1 << 70
    LOW = 8
    TWO_BITS = 5


show(Sparse)
print(Sparse._flag_mask_, Sparse._singles_mask_, Sparse._all_bits_, Sparse(2), Sparse(13))


class Watching(Enum):
    def __init_subclass__(cls, **rest):
        print("made", cls.__name__, cls.__members__, rest)


class Watched(Watching):
    A = 1
    B = 2


class Told:
    def __set_name__(self, owner, name):
        print("told", owner.__name__, name, list(owner.__members__))

    def __get__(self, instance, owner):
        return "told"


class Telling(Enum):
    BEFORE = 1
    told = Told()
    AFTER = 2


show(Telling)


class Stubborn(Enum):
    A = 1

    def __setattr__(self, name, value):
        print("set", name)
        object.__setattr__(self, name, value)


class Begun(Enum):
    A = 1
    B = 2

    def __init__(self, number):
        self.twice = number * 2


print(Begun.A.twice, Begun.B.twice, list(vars(Begun.A)))


class Own(Enum):
    def __new__(cls, number):
        self = object.__new__(cls)
        self._value_ = number * 10
        return self

    A = 1
    B = 2


show(Own)


class Mixin:
    def __init__(self, *args):
        self.args = args


class WithMixin(Mixin, Enum):
    A = 1


print(vars(WithMixin.A)["args"])


class Extra(type(Enum), type(ABC)):
    pass


try:
    class Abstract(ABC, Enum, metaclass=Extra):
        A = 1

        @abstractmethod
        def needed(self):
            pass

    print(Abstract.A)
except TypeError as error:
    print(error)

for body in ("A = 1\n    A = 2", "mro = 1", "_wrong_ = 1", "A = 1\n    def A(self): pass", "_ignore_ = 'T'\n    T = 3\n    A = 1",
             "_order_ = 'B A'\n    A = 1\n    B = 2", "__order__ = 'A B'\n    A = 1\n    B = 2", "_Body__private = 1\n    A = 2"):
    space = {}
    try:
        exec(f"from enum import Enum\nclass Body(Enum):\n    {body}", space)
        print(list(space["Body"].__members__), [name for name in vars(space["Body"]) if name in ("T", "_Body__private")])
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)

print([name for name in vars(Mixed) if not name.startswith("_")])
print(Enum("Made", "A B C").C, Enum("Made", {"X": 1, "name": 2}).X, list(Enum("Made", [("P", 1), ("Q", [])])))
