# asdict(), astuple(), replace(), is_dataclass(), make_dataclass().
from collections import OrderedDict, defaultdict, namedtuple
from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace

Pair = namedtuple("Pair", "a b")


@dataclass
class Leaf:
    x: int
    y: list = field(default_factory=list)


@dataclass
class Tree:
    name: str
    leaves: list
    table: dict
    pair: Pair = Pair(1, Leaf(0))
    counts: defaultdict = None


tree = Tree("t", [Leaf(1, [1]), (Leaf(2),)], {"k": Leaf(3), Pair(1, 2): 4}, counts=defaultdict(list, a=[Leaf(5)]))
print(asdict(tree))
print(astuple(tree))
print(asdict(tree, dict_factory=OrderedDict)["leaves"], astuple(tree, tuple_factory=list)[1])
copied = asdict(tree)
print(copied["leaves"][0]["y"] is tree.leaves[0].y, copied["counts"].default_factory, type(copied["pair"]).__name__)
print(replace(tree, name="new").name, replace(Leaf(1), x=2, y=[3]))
for wrong in (lambda: replace(Leaf(1), z=1), lambda: asdict(Leaf), lambda: asdict(5), lambda: replace(Leaf, x=1), lambda: fields(int), lambda: astuple("x")):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(is_dataclass(Leaf), is_dataclass(Leaf(1)), is_dataclass(5), is_dataclass(list[int]))
Made = make_dataclass("Made", ["a", ("b", int), ("c", list, field(default_factory=list))], namespace={"total": lambda self: self.a + self.b})
print(Made(1, 2), Made(1, 2).total(), [(each.name, each.type) for each in fields(Made)][1:], Made.__name__)
for names in ([5], ["class"], ["a", "a"], [("a", int, 1, 2)], ["not valid"]):
    try:
        make_dataclass("Bad", names)
    except TypeError as error:
        print(error)
