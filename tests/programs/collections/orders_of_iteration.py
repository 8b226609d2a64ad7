# The order in which containers yield: insertion, updates, deletions, unions, views, reversed, sets of views, star unpacking.
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple
from operator import itemgetter

base = {"z": 1, "a": 2, "m": 3}
for kind in (dict, OrderedDict, Counter, UserDict, lambda source: defaultdict(int, source), lambda source: ChainMap(dict(source))):
    made = kind(base)
    made["b"] = 4
    made["z"] = 9
    del made["a"]
    made["a"] = 0
    made.update({"m": 7, "q": 8})
    name = type(made).__name__
    print(name, list(made), list(made.values()), list(made.items())[-1], [*made][::-1], made.pop("b"), list(made))
    if not isinstance(made, UserDict):
        print("  ", list(reversed(made)), list(reversed(made.items()))[:1] if not isinstance(made, (UserDict, ChainMap)) else "-")
    print("  ", made.popitem(), list(made | {"z": 0, "k": 1}), list({"k": 1, "z": 0} | made), {**made, "z": "last"}, dict(z=1, **{key: value for key, value in made.items() if key != "z"}))
    print("  ", list(made.setdefault(key, 5) for key in "zzy"), list(made), made.keys() == set(made), sorted(made.keys() & {"z", "m", "nope"}), list(map(itemgetter(0), made.items())) == list(made))
    made.clear()
    made["first"] = 1
    print("  ", made, len(made), next(iter(made)))
print(list(OrderedDict(a=1, b=2) | OrderedDict(b=3, c=4)), list(Counter(b=1, a=1) + Counter(c=1, a=1)), list(Counter(b=1, a=1) | Counter(c=5)), list(Counter(c=1, b=2, a=2) & Counter(a=1, b=1, c=1)), Counter(b=2, a=2, c=3).most_common(), list(Counter("hello world").elements())[:6])
print(dict.fromkeys("hello"), list(dict.fromkeys([3, 1, 3, 2, 1])), "".join(dict.fromkeys("mississippi")), list(ChainMap({"a": 1, "b": 2}, {"c": 3, "a": 4}, {"d": 5})), list(ChainMap({}, {"x": 1}, {"y": 2}).maps[1]), [*{"b": 1, "a": 2}], {**{"b": 1}, **{"a": 2, "b": 3}})
q = deque("abc")
q.extendleft("xyz")
q.rotate(2)
print("".join(q), "".join(reversed(q)), *q, sorted(q), [*q][1:3], list(enumerate(q))[:2], dict(zip(q, range(6))), max(q), "".join(q.copy()), list(zip(q, list(q)[1:]))[:2])
Row = namedtuple("Row", "b a")
row = Row(1, 2)
(first, *rest), named = row, row._asdict()["a"]
print(list(row._asdict()), first, rest, named, {**row._asdict()}, [*row, *row], dict(zip(Row._fields, row)), sorted(row._asdict().items()), list(reversed(row)))
order = OrderedDict(sorted(base.items(), key=itemgetter(1), reverse=True))
for key in list(order)[:2]:
    order.move_to_end(key)
print(order, list(order.items()), OrderedDict(reversed(order.items())), order == OrderedDict(reversed(order.items())), order == dict(reversed(order.items())))
matrix = {(row, column): row * column for row in range(2) for column in range(3)}
print(matrix, {row: [value for (each, _), value in matrix.items() if each == row] for row, _ in matrix}, list(filter(matrix.get, matrix)), sorted(matrix, key=lambda key: (-key[1], key[0]))[:3])
