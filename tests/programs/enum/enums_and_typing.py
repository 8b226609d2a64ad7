# Members in annotations: Literal, Final, get_type_hints, generics, protocols, overloads, NamedTuple, TypedDict.
import inspect
import typing
from enum import Enum, Flag, IntEnum, StrEnum, auto
from typing import Annotated, Any, ClassVar, Final, Generic, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union, get_args, get_origin, get_type_hints


class Color(Enum):
    RED: str = "r"
    GREEN: str = "g"
    count: ClassVar[int]

    def mix(self, other: "Color", *, weight: Optional[float] = None) -> "Color":
        return self if weight else other


class Unset(Enum):
    UNSET = auto()

    def __repr__(self):
        return self.name

    def __bool__(self):
        return False


UNSET: Final = Unset.UNSET


class Level(IntEnum):
    LOW = 1


print(Literal[Color.RED], Literal[Color.RED, Level.LOW, 1], get_args(Literal[Color.RED, Color.RED, Color.GREEN]), Literal[Level.LOW] == Literal[1], Literal[Color.RED] == Literal[Color.RED])
print(Optional[Color], Union[Color, None, Level], Color | None, Color | Level | Literal[UNSET], get_args(Color | Literal[Unset.UNSET]))
print(get_type_hints(Color), get_type_hints(Color.mix), Color.__annotations__, inspect.signature(Color.RED.mix))


def fetch(key: str, default: Annotated[Color | Literal[Unset.UNSET], "may be missing"] = UNSET) -> Color | None:
    if default is UNSET:
        raise KeyError(key)
    return default


print(inspect.signature(fetch), get_type_hints(fetch), get_type_hints(fetch, include_extras=True)["default"].__metadata__)
try:
    fetch("x")
except KeyError as error:
    print("missing", error)
T = TypeVar("T", bound=Enum)
K = TypeVar("K", Color, Level)


class Box(Generic[T]):
    def __init__(self, kind: type[T]):
        self.kind = kind

    def parse(self, text: str) -> T:
        return self.kind[text.upper()]


def choose[E: Enum](kind: type[E], at: int = 0) -> E:
    return list(kind)[at]


print(Box(Color).parse("red"), Box[Color], T.__bound__, K.__constraints__, choose(Color, 1), choose.__type_params__[0].__bound__, dict[Color, list[Level]], tuple[Color, ...])


class Row(NamedTuple):
    color: Color
    level: Level = Level.LOW


class Options(TypedDict, total=False):
    color: Color
    mode: Literal[Level.LOW, "x"]


class Named(Protocol):
    name: Any


print(Row(Color.RED), Row(Color("g"), Level(1)) == (Color.GREEN, 1), Row.__annotations__, get_type_hints(Options), Options(color=Color.RED))
print(typing.runtime_checkable(Named) and isinstance(Color.RED, Named), isinstance(5, Named), get_origin(Literal[Color.RED]) is Literal, typing.assert_never.__name__)
type Paint = Color | Literal[Unset.UNSET]
print(Paint, Paint.__value__, Box[Literal[Color.RED]].__args__)
for wrong in (lambda: Color[int], lambda: Color | 5, lambda: Literal[Color.RED]("x"), lambda: typing.assert_never(Color.RED)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
