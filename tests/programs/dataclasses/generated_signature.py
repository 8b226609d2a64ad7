# Signatures, annotations and names of generated methods; defaults that are shown; how arguments are bound; __init__ by hand.
import inspect
from dataclasses import MISSING, dataclass, field, fields
from typing import ClassVar


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Point:
    x: int
    y: "float" = 0.5
    tags: list[str] = field(default_factory=list)
    kind: ClassVar[str] = "point"
    hidden: int = field(default=3, init=False)


print(inspect.signature(Point), inspect.signature(Point.__init__), Point.__init__.__qualname__, Point.__repr__.__qualname__, Point.__eq__.__qualname__)
print(Point.__init__.__annotations__, Point.__init__.__module__ == __name__, Point.__doc__)
print(Point.__init__.__defaults__ is not None, len(inspect.signature(Point).parameters), [str(p.kind) for p in inspect.signature(Point).parameters.values()])
attempt(lambda: Point())
attempt(lambda: Point(1, 2, 3, 4))
attempt(lambda: Point(1, x=2))
attempt(lambda: Point(1, z=2))
attempt(lambda: Point(1, hidden=2))
attempt(lambda: Point(**{"x": 1, "y": 2}))
attempt(lambda: Point(*[1, 2], **{"tags": ["t"]}))
attempt(lambda: Point.__init__(Point(1), 5))
attempt(lambda: Point.__init__())


@dataclass(init=False)
class ByHand:
    a: int
    b: int = 2

    def __init__(self, both):
        self.a, self.b = both


@dataclass
class Kept:
    """Own methods are kept."""

    a: int = 1

    def __repr__(self):
        return f"<kept {self.a}>"

    def __eq__(self, other):
        return "eq"

    def __init__(self):
        print("  own init")


@dataclass(repr=False, eq=False, init=False, match_args=False)
class Nothing:
    a: int = 1


print(ByHand((3, 4)), Kept(), Kept() == 5, hasattr(Nothing, "__match_args__"), Nothing().a, Nothing() == Nothing(), "__init__" in vars(Nothing), "__repr__" in vars(Nothing), "__eq__" in vars(Nothing))
attempt(lambda: ByHand(1))


@dataclass
class Names:
    self: int
    object: int = 1
    list: int = 2
    MISSING: int = 3
    _dataclass_self: int = 4
    cls: str = "c"


print(inspect.signature(Names), Names(9), Names(self=5).self, Names(1) == Names(1))
print([name for name in sorted(vars(Names)) if name in ("__init__", "__repr__", "__eq__", "__hash__", "__match_args__", "__dataclass_fields__", "__dataclass_params__", "__replace__")])
print(Names.__match_args__, Point.__dataclass_params__, ByHand.__dataclass_params__)
print({f.name: (f.default if f.default is not MISSING else "-") for f in fields(Point)}, Point.__doc__, ByHand.__doc__, Kept.__doc__, Nothing.__doc__)
