# Annotations with names that are not there yet, as dataclasses and NamedTuple see them, and with the format FORWARDREF.
from annotationlib import ForwardRef, Format, get_annotations
from dataclasses import dataclass, field, fields
from typing import Annotated, Callable, List, NamedTuple, Optional, Union, get_type_hints


@dataclass
class Node:
    left: Node | None
    right: "Node"
    items: list[Node] = field(default_factory=list)
    optional: Optional[Node] = None
    by_name: dict[str, Node] = field(default_factory=dict)
    later: Later = 1
    attribute: Missing.thing = 2
    call: Missing(1, "x", y=None) = 3
    either: Union[Node, int] = 4
    old_list: List[Node] = 5
    sum: Missing + 1 = 6
    nested: dict[str, list[tuple[Node, int]]] = 7
    signs: -Missing * (Other + 2) = 8
    index: Missing[Node, Other][0] = 9
    mixed: (A + B * C) ** D - (E | F & G) // ~H = 9
    powers: (A ** B) ** -C ** D = 9
    shifts: A << (B >> C) << D + 1 = 9
    compared: A < (B | C) = 9
    called: (A + B)(C, *D, k=E)[F].g = 9
    text: Callable[[A, int], B] = 9
    plain: int = 10


for one in fields(Node):
    print(one.name, one.type, type(one.type) is ForwardRef)
print(Node(None, None), "Later" in globals(), "Missing" in globals())


@dataclass
class Tree:
    children: list[Tree]
    parent: Tree | None = None


print(get_annotations(Tree, format=Format.FORWARDREF), get_annotations(Tree), get_type_hints(Tree))


class Link(NamedTuple):
    next: Link | None
    value: int = 0


print(Link(Link(None)), Link._fields, Link.__annotations__)


def function(a: Undefined, b: int, *c: list[Undefined]) -> Also:
    pass


found = get_annotations(function, format=Format.FORWARDREF)
print({name: value if not isinstance(value, ForwardRef) else value.__forward_arg__ for name, value in found.items() if name != "c"})
try:
    get_annotations(function)
except NameError as error:
    print(error)


def outer(depth):
    @dataclass
    class Inner:
        own: Inner | None = None
        other: Other = None
        both: dict[Inner, Missing] = None

    class Other:
        pass

    return Inner, Other


inner, other = outer(1)
print([one.type for one in fields(inner)])
try:
    print(inner.__annotations__)
except NameError as error:
    print(error)
Missing = int
print(inner.__annotations__["own"], inner.__annotations__["other"] is other)


class Method:
    def method(self, other: Method, unknown: Unknown) -> Method:
        pass


print(Method.method.__annotate__ is not None, get_annotations(Method.method, format=Format.FORWARDREF)["other"])
