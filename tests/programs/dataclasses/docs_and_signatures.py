# __doc__ that is made: every sort of annotation and default in it; signatures of classes, methods and subclasses; own docs; field docs; annotations evaluated or not.
import inspect
import typing
from collections.abc import Callable, Iterable
from dataclasses import InitVar, dataclass, field, fields, make_dataclass
from typing import Annotated, Any, ClassVar, Literal, Optional, TypeVar, Union

T = TypeVar("T")


class Shown:
    def __repr__(self):
        return "<shown>"


@dataclass
class Annotations:
    a: int
    b: Any
    c: typing.List[int]
    d: Optional[str]
    e: Union[int, str, None]
    f: int | None
    g: list[dict[str, int]]
    h: Literal["x", 1]
    i: Annotated[int, "note"]
    j: "Forward"
    k: T
    l: type[int]
    m: None
    n: tuple[int, ...]
    o: Shown
    p: Iterable[int]
    q: typing.Dict[str, "Forward"]
    r: InitVar[int]
    s: ClassVar[int] = 3


@dataclass
class Defaults:
    a: int = 1
    b: str = "it's"
    c: object = None
    d: float = float("inf")
    e: tuple = (1, (2,))
    f: object = Shown()
    g: type = int
    h: list = field(default_factory=list)
    i: int = field(default=5, kw_only=True)
    j: int = field(default_factory=lambda: 1, kw_only=True)
    k: int = field(init=False, default=0)
    l: bytes = b"x"
    m: object = ...
    n: Callable = len


@dataclass
class Documented:
    """Own text."""

    x: int = field(default=1, doc="the x")


@dataclass
class Inherited(Documented):
    y: int = 2


@dataclass(init=False)
class ByHand:
    x: int

    def __init__(self, *args, key=1, **more):
        pass


@dataclass
class Empty:
    pass


@dataclass(kw_only=True)
class Keywords:
    x: int
    y: int = 1


@dataclass(slots=True)
class Slots:
    x: int = field(doc="slot doc")
    y: int = field(default=0)


for cls in (Annotations, Defaults, Documented, Inherited, ByHand, Empty, Keywords, Slots):
    print(cls.__name__, "|", cls.__doc__, "|", inspect.signature(cls))
print(Annotations.__init__.__annotations__.keys() == Annotations.__annotations__.keys() - {"s"} | {"return"}, Annotations.__init__.__annotations__["return"], fields(Documented)[0].doc, fields(Inherited)[0].doc, fields(Inherited)[1].doc)
print(Slots.__slots__, inspect.getdoc(Slots.x), inspect.signature(Slots.__init__), inspect.signature(Defaults.__eq__), inspect.signature(Defaults.__repr__), inspect.getdoc(Inherited))
made = make_dataclass("Made", ["a", ("b", "int"), ("c", list[int], field(default_factory=list))])
print(made.__doc__, inspect.signature(made), made.__annotations__)
documented = make_dataclass("WithDoc", ["a"], namespace={"__doc__": "given"})
print(documented.__doc__, type("Sub", (Empty,), {}).__doc__, dataclass(type("Sub", (Documented,), {"__doc__": None})).__doc__)
print([str(parameter) for parameter in inspect.signature(Defaults).parameters.values()][-3:], inspect.signature(Keywords).parameters["x"].kind.name, inspect.signature(Defaults).return_annotation, inspect.signature(Empty).bind(), inspect.signature(Keywords).bind(x=1).arguments)
for wrong in (lambda: inspect.signature(Keywords).bind(1), lambda: inspect.signature(Empty).bind(x=1)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
print(typing.get_type_hints(Documented), typing.get_type_hints(Inherited), Inherited.__annotations__, inspect.get_annotations(Keywords), [name for name, _ in inspect.getmembers(Documented) if not name.startswith("__")])
