# slots=True: the names, inheritance, defaults, weakref_slot, super() and __class__ cells, __slots__ of one's own, state for copying.
import weakref
from dataclasses import dataclass, field, fields


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass(slots=True)
class Base:
    a: int
    b: int = 2

    def describe(self):
        return f"{__class__.__name__} {self.a}"


@dataclass(slots=True)
class Child(Base):
    b: int = 3
    c: list = field(default_factory=list)

    def describe(self):
        return "child of " + super().describe()


@dataclass
class Loose(Base):
    d: int = 4


@dataclass(slots=True, weakref_slot=True)
class Weak:
    x: int = 1


@dataclass(slots=True, weakref_slot=True)
class WeakChild(Weak):
    y: int = 2


for cls in (Base, Child, Loose, Weak, WeakChild):
    print(cls.__name__, cls.__dict__.get("__slots__"), cls.__dict__.get("__dict__") is not None, [f.name for f in fields(cls)])
print(Base(1), Child(1), Loose(1), Child(1).describe(), Base(5).describe())
attempt(lambda: setattr(Base(1), "z", 1))
attempt(lambda: vars(Base(1)))
attempt(lambda: Base(1).__dict__)
loose = Loose(1)
loose.z = 9
print(vars(loose), loose.a)
one = Base(1)
del one.a
attempt(lambda: one.a)
attempt(lambda: repr(one))
attempt(lambda: weakref.ref(Base(1)))
weak = WeakChild()
print(weakref.ref(weak)() is weak)
attempt(lambda: dataclass(weakref_slot=True)(type("C", (), {})))
attempt(lambda: dataclass(slots=True)(type("C", (), {"__slots__": ("q",), "__annotations__": {"x": int}})))
attempt(lambda: dataclass(type("C", (), {"__slots__": ("x",), "__annotations__": {"x": int}}))(3).x)
attempt(lambda: dataclass(type("C", (), {"__slots__": ("x",), "x": 1, "__annotations__": {"x": int}})))


@dataclass(slots=True)
class Defaults:
    x: int = 5
    y: list = field(default_factory=list)
    z: int = field(init=False, default=7)


print(Defaults(), type(Defaults.x).__name__, Defaults.__slots__)


class Plain:
    __slots__ = ("p",)

    def __init_subclass__(cls, **kwargs):
        print("  subclass", cls.__name__, kwargs)
        super().__init_subclass__()


@dataclass(slots=True)
class FromPlain(Plain):
    x: int
    p: int = 0


print(FromPlain(1), FromPlain.__slots__, FromPlain(1).p)


@dataclass(slots=True)
class WithProperty:
    _x: int

    @property
    def x(self):
        return self._x * 2

    @classmethod
    def make(cls, value):
        return cls(value)

    @staticmethod
    def twice(value):
        return WithProperty(value * 2)

    def same(self):
        return __class__ is type(self)


print(WithProperty.make(4).x, WithProperty.twice(4), WithProperty(1).same())
print(Base.__getstate__(Base(3)), hasattr(Base, "__setstate__"), Weak.__qualname__, Base.__doc__, Base.__module__ == __name__, Child.__mro__[1] is Base)
