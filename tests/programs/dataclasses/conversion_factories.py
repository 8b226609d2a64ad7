# asdict() and astuple() with dict_factory and tuple_factory; named tuples, dicts with dataclasses as keys, defaultdicts, subclasses, depth.
import copy
from collections import OrderedDict, defaultdict, deque, namedtuple
from dataclasses import asdict, astuple, dataclass, field


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


Pair = namedtuple("Pair", "left right")


@dataclass(frozen=True)
class Key:
    k: int


@dataclass
class Leaf:
    v: object = None


@dataclass
class Tree:
    name: str
    leaves: list = field(default_factory=list)
    table: dict = field(default_factory=dict)
    pair: tuple = ()
    _private: int = 1


class MyList(list):
    pass


class MyDict(dict):
    pass


tree = Tree("root", [Leaf(1), [Leaf(2)], (Leaf(3),)], {"k": Leaf(4), "n": [Leaf(5)]}, Pair(Leaf(6), {"x": Leaf(7)}))
print(asdict(tree))
print(astuple(tree))
print(asdict(tree, dict_factory=OrderedDict)["leaves"][0], asdict(tree, dict_factory=list)[0])
print(asdict(tree, dict_factory=lambda items: {k.upper(): v for k, v in items if not k.startswith("_")}))
print(astuple(tree, tuple_factory=list), astuple(Leaf(Leaf(1)), tuple_factory=lambda items: sum(1 for _ in items)))
print(asdict(Leaf(MyList([Leaf(1)]))), type(asdict(Leaf(MyList([1])))["v"]).__name__, type(asdict(Leaf(MyDict(a=Leaf(1))))["v"]).__name__, type(astuple(Leaf(Pair(1, 2)))[0]).__name__)
print(asdict(Leaf(defaultdict(list, {"a": [Leaf(1)]}))), asdict(Leaf(defaultdict(int)))["v"].default_factory, asdict(Leaf(OrderedDict(b=1, a=Leaf(2)))))
queue = deque([Leaf(1)])
shown = asdict(Leaf(queue))
print(shown, shown["v"] is queue, shown["v"][0] is queue[0], asdict(Leaf({1, 2})), asdict(Leaf(Leaf)) == {"v": Leaf})
shared = [1]
both = asdict(Leaf([shared, shared]))
print(both["v"][0] is shared, both["v"][0] is both["v"][1], asdict(Leaf(shared))["v"] is shared)


class Copied:
    def __deepcopy__(self, memo):
        print("  deep copy")
        return "copied"


print(asdict(Leaf(Copied())), astuple(Leaf([Copied()])), asdict(Leaf(b"bytes")), asdict(Leaf(1j)), asdict(Leaf(...)), asdict(Leaf(print))["v"] is print)
attempt(lambda: asdict(5))
attempt(lambda: asdict(Leaf))
attempt(lambda: astuple(Tree))
attempt(lambda: astuple({"a": 1}))
attempt(lambda: asdict(Leaf(), dict))
attempt(lambda: asdict(Leaf(), dict_factory=None))
attempt(lambda: astuple(Leaf(), tuple_factory=int))


class Refuses:
    def __deepcopy__(self, memo):
        raise RuntimeError("no copies")


attempt(lambda: asdict(Leaf(Refuses())))
attempt(lambda: asdict(Leaf({Key(2): 3})))
attempt(lambda: astuple(Leaf({Key(2): [Key(3)]})))


@dataclass
class Loop:
    me: object = None


loop = Loop()
loop.me = loop
try:
    asdict(loop)
except RecursionError:
    print("RecursionError")
print(loop, copy.copy(loop).me is loop, copy.deepcopy(loop).me is loop)
deep = None
for _ in range(40):
    deep = Leaf(deep)
print(str(asdict(deep)).count("v"), len(repr(deep)))
