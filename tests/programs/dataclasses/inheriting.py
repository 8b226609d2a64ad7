# Fields of bases: order, overriding, defaults that are taken away, several bases, bases that are no dataclasses, ClassVar that hides a field, abstract classes.
import abc
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields, is_dataclass
from typing import ClassVar


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class A:
    x: int = 1
    y: int = 2


@dataclass
class B(A):
    z: int = 3
    x: str = "over"


@dataclass
class C:
    x: float = 0.5
    w: int = 9


@dataclass
class D(B, C):
    v: int = 0


class Plain(A):
    y = 20
    extra: int = 5


@dataclass
class E(Plain):
    e: int = 8


@dataclass
class F(A):
    x: ClassVar[int] = 100


@dataclass
class G(A):
    x: InitVar[int] = 7

    def __post_init__(self, x):
        self.got = x


@dataclass
class H(A):
    y = 50


for cls in (A, B, C, D, Plain, E, F, H):
    print(cls.__name__, [(f.name, getattr(f.type, "__name__", f.type), f.default) for f in fields(cls)], cls(), cls.__match_args__, "__dataclass_fields__" in vars(cls))
print(G(5), G(5).got, [f.name for f in fields(G)], E(1, 2, 3), D(1, 2, 3, 4, 5), H.y, H().y)
print(A() == B(1), A() == Plain(1, 2), Plain(1) == A(1, 20), A(1, 2) == A(1, 2), B("a") == B("a"), isinstance(D(), C), is_dataclass(Plain))


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        ...


@dataclass
class Square(Shape):
    side: float

    def area(self):
        return self.side**2


@dataclass
class Half(Shape):
    side: float


print(Square(3).area(), Half.__abstractmethods__)
attempt(lambda: Half(1))


class Mixin:
    registry = []

    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Mixin.registry.append((cls.__name__, tag, "x" in getattr(cls, "__annotations__", {}), is_dataclass(cls)))


@dataclass
class Tagged(Mixin, tag="t"):
    x: int = 0


print(Mixin.registry, Tagged())


def define(base, body):
    scope = {"dataclass": dataclass, "field": field, "Base": base, "KW_ONLY": KW_ONLY}
    try:
        exec("@dataclass\nclass New(Base):\n    " + body, scope)
        print(scope["New"].__match_args__)
    except Exception as error:
        print(type(error).__name__, error)


define(A, "q: int")
define(A, "x: int")
define(A, "x: int = field()")
define(A, "_: KW_ONLY\n    q: int")
define(A, "q: int = field(kw_only=True)")
define(A, "y: list = []")
define(C, "pass")
define(object, "pass")
define(Exception, "code: int = 0")


@dataclass
class Failure(Exception):
    code: int
    reason: str = "none"

    def __str__(self):
        return f"{self.code}: {self.reason}"


try:
    raise Failure(404, "gone")
except Failure as failure:
    print(failure, repr(failure), failure.args, failure == Failure(404, "gone"))


@dataclass
class IntLike(int):
    unit: str = "m"

    def __new__(cls, value, unit="m"):
        return super().__new__(cls, value)

    def __init__(self, value, unit="m"):
        self.unit = unit


print(IntLike(5, "km") + 1, repr(IntLike(5, "km")), IntLike(5) == IntLike(6), IntLike(5, "a") == IntLike(5, "b"))


@dataclass
class Bag(dict):
    name: str = "bag"


bag = Bag("mine")
bag["k"] = 1
print(bag, dict(bag), bag == Bag("mine"), len(bag))
