# field(): defaults, factories, init, repr, compare, hash, kw_only, metadata, doc; fields(), asdict(), astuple(), replace().
from dataclasses import MISSING, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class Item:
    name: str
    price: float = field(default=1.5, metadata={"unit": "EUR"})
    tags: list = field(default_factory=list, compare=False)
    secret: str = field(default="s", repr=False)
    total: float = field(init=False, default=0.0)
    count: int = field(default=1, kw_only=True, hash=False)

    def __post_init__(self):
        self.total = self.price * self.count


a, b = Item("a", count=2), Item("a", tags=["x"], count=2)
print(a, a == b, a.total, [f.name for f in fields(Item)], fields(a)[1].metadata["unit"], fields(Item)[2].default is MISSING)
for f in fields(Item):
    print(f.name, f.type, f.init, f.repr, f.compare, f.hash, f.kw_only)
print(asdict(b), astuple(b), replace(b, name="c", count=3), is_dataclass(Item), is_dataclass(a), is_dataclass(int))
print(a.tags is not Item("z").tags, Item.__match_args__, Item.__dataclass_params__)
print(asdict(a, dict_factory=lambda pairs: [key for key, _ in pairs]), astuple(a, tuple_factory=list))


@dataclass
class Node:
    value: int
    children: list["Node"] = field(default_factory=list)
    by_name: dict = field(default_factory=dict)


tree = Node(1, [Node(2), Node(3, [Node(4)])], {"k": Node(5)})
print(asdict(tree), astuple(tree), sep="\n")
for wrong in (
    lambda: Item(),
    lambda: Item("a", 1, [], "s", 5),
    lambda: Item("a", total=3),
    lambda: replace(a, total=5),
    lambda: replace(a, missing=5),
    lambda: fields(5),
    lambda: asdict(Item),
    lambda: field(default=1, default_factory=list),
    lambda: dataclass(type("T", (), {"__annotations__": {"x": list}, "x": []})),
    lambda: dataclass(type("T", (), {"__annotations__": {"x": int, "y": int}, "x": 1})),
):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
