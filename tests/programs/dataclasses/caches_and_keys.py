# Frozen dataclasses as keys: lru_cache, sets, Counter, groupby, memo tables, weak dictionaries; hashes that are cached; equal keys of other classes.
import functools
import itertools
import weakref
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, order=True)
class Key:
    a: int
    b: str = "b"


@dataclass(frozen=True)
class Near:
    a: int
    b: str = "b"


@dataclass(frozen=True)
class Query:
    words: tuple
    limit: int = 10
    trace: list = field(default_factory=list, compare=False, hash=False)


@dataclass(eq=True, unsafe_hash=True)
class Mutable:
    x: int


@dataclass(frozen=True)
class Lists:
    items: list


@dataclass(frozen=True, eq=False)
class ById:
    x: int


@functools.lru_cache(maxsize=None)
def search(query):
    print("  searching", query.words, query.limit)
    return len(query.words) * query.limit


print(search(Query(("a", "b"))), search(Query(("a", "b"), trace=["other"])), search(Query(("a", "b"), 5)), search.cache_info().hits)
print({Key(1): "x", Near(1): "y", (1, "b"): "z"}, len({Key(1), Key(1, "b"), Key(2)}), hash(Key(1)) == hash((1, "b")) == hash(Near(1)), Key(1) == Near(1), Key(1) in {Near(1)}, {Key(1), Key(1)} == {Key(1)})
print(Counter([Key(1), Key(2), Key(1)]).most_common(1), dict(sorted(Counter(Key(n % 2) for n in range(5)).items())), [(k, [x for x, _ in g]) for k, g in itertools.groupby(sorted(zip("abc", (Key(2), Key(1), Key(2))), key=lambda p: p[1]), key=lambda p: p[1])])
mutable = Mutable(1)
table = {mutable: "found"}
mutable.x = 2
print(table.get(mutable), table.get(Mutable(1)), table.get(Mutable(2)), list(table.values()), mutable in table, mutable in list(table))
for call in (lambda: {Lists([1]): 1}, lambda: search(Query([1])), lambda: hash(Lists((1,))) == hash(((1,),)), lambda: {ById(1): 1}[ById(1)]):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error if not isinstance(error, KeyError) else "")
one = ById(1)
print({one: 5}[one], one == ById(1), hash(one) == hash(one), len({ById(1), ById(1), one, one}))


@dataclass(frozen=True)
class Cached:
    parts: tuple
    made = 0

    def __hash__(self):
        value = self.__dict__.get("_hash")
        if value is None:
            Cached.made += 1
            value = hash(self.parts)
            object.__setattr__(self, "_hash", value)
        return value

    @functools.cached_property
    def total(self):
        print("  total of", self.parts)
        return sum(self.parts)


try:
    cached = Cached((1, 2, 3))
    print(hash(cached) == hash(cached), Cached.made, cached in {cached}, cached, cached == Cached((1, 2, 3)))
    print(cached.total, cached.total, sorted(vars(cached)) if "_hash" in vars(cached) else None)
except Exception as error:
    print(type(error).__name__, error)


@dataclass
class Node:
    name: str
    next: "Node | None" = field(default=None, repr=False)

    __hash__ = object.__hash__


nodes = [Node("a"), Node("b")]
names = weakref.WeakKeyDictionary({node: node.name for node in nodes})
print(sorted(names.values()), names[nodes[0]], Node("a") in names, len({Node("a"), Node("a")}), Node("a") == Node("a"))
grid = {Key(x, y): x * 10 for x, y in itertools.product(range(2), "ab")}
print(grid[Key(1, "b")], max(grid), min(grid, key=lambda k: (k.b, -k.a)), sum(value for key, value in grid.items() if key.b == "a"), {replace(k, a=k.a + 1) for k in grid} & grid.keys() == {Key(1, "a"), Key(1, "b")})
edges = defaultdict(set)
for left, right in itertools.pairwise([Key(1), Key(2), Key(1), Key(3)]):
    edges[left].add(right)
print({key: sorted(ends) for key, ends in edges.items()}, Key(3) in edges, edges.keys() - {Key(1)}, frozenset([Key(1)]) | {Key(2)} == {Key(1), Key(2)})


@dataclass(frozen=True)
class Nested:
    key: Key
    more: frozenset = frozenset()


print(len({Nested(Key(1)), Nested(Key(1)), Nested(Key(1), frozenset([Key(2)]))}), hash(Nested(Key(1))) == hash((Key(1), frozenset())), Nested(Key(1), frozenset([Key(2), Key(3)])) == Nested(Key(1), frozenset([Key(3), Key(2)])))
memo = {}


def ways(state):
    if state not in memo:
        memo[state] = 1 if state.a == 0 else sum(ways(replace(state, a=state.a - step)) for step in (1, 2) if step <= state.a)
    return memo[state]


print(ways(Key(20)), len(memo), memo[Key(5)])
