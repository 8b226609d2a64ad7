# Keys that compare equal, NaN, tuples, frozen sets, functions and classes as keys; None values; huge and nested containers shown.
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple
from decimal import Decimal
from enum import Enum
from fractions import Fraction

nan = float("nan")
Point = namedtuple("Point", "x y")


class Color(Enum):
    RED = 1


class Loose:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("x")

    def __repr__(self):
        return "loose"


def show(make):
    made = make()
    for key, value in [(1, "int"), (True, "bool"), (1.0, "float"), (Fraction(1), "fraction"), (Decimal(1), "decimal"), ("1", "text"), (b"1", "bytes"), ((1,), "tuple"), (Point(1, 2), "point"), ((1, 2), "pair"), (frozenset({1}), "set"), (None, "none"), (nan, "nan"), (float("nan"), "other nan"), (Color.RED, "red"), (len, "len"), (int, "class"), (..., "dots"), ("", "empty"), (-1, "minus"), (-2, "two"), (0.0, "zero"), (-0.0, "minus zero"), (range(2), "range"), (complex(1, 0), "complex")]:
        made[key] = value
    return made


for make in (dict, OrderedDict, UserDict, lambda: defaultdict(str), lambda: ChainMap({})):
    made = show(make)
    print(type(made).__name__, len(made), made[1], made[Decimal("1.0")], made[1, 2], made[nan], nan in made, float("nan") in made, made[None], made[frozenset([1])], made[range(0, 2)], list(made)[:3], list(made.values())[-3:], made.get((1.0, 2.0)), made.get([1] if False else "zz"))
print(str(show(dict))[:120], repr(show(OrderedDict))[-60:])
counts = Counter([1, True, 1.0, "1", nan, nan, float("nan"), None, (), (1,), (True,)])
print(counts, counts[1], counts[nan], len(counts), counts.most_common(2), Counter({None: 3, "a": 3}).most_common(), Counter(a=None, b=1)["a"], deque([nan, 1.0]).index(nan), nan in deque([nan]), deque([nan]) == deque([nan]), deque([float("nan")]) == deque([float("nan")]), [nan] == [nan], (nan,) == (nan,), {nan: 1} == {nan: 1}, deque([1, True, 1.0]).count(True))
print({"x": 1}.get(Loose()), Counter("xx")[Loose()], OrderedDict(x=1).get(Loose()), Loose() in deque([5]), deque(["a", Loose()]).index("q"), ChainMap({"x": "found"})[Loose()], {Loose(): 1}, Point(Loose(), 1) == (5, 1), Loose() in {"y": 1})
nested = defaultdict(lambda: OrderedDict(a=deque([Counter("aab"), ChainMap({1: 2})], maxlen=3)))
nested["k"]["more"] = Point(deque(), UserDict(q=[Point(1, None)]))
print(str(nested)[:14], nested["k"], nested["k"]["more"].y["q"][0].x)
loop = OrderedDict()
loop["self"] = loop
loop["list"] = [loop, deque([loop])]
both = [UserDict(), deque(maxlen=2)]
both[0]["deque"], both[1] = both[1], both[1]
both[1].append(both[0])
print(loop, both, sep="\n")
counter = Counter()
counter["c"] = counter
dd = defaultdict(list, {1: [2]})
dd[3].append(dd)
chain = ChainMap({})
chain["me"] = chain
print(repr(dd), repr(chain)[:25])
try:
    print(repr(counter))
except RecursionError as error:
    print("RecursionError")
for container, key in ((dict(), []), (OrderedDict(), {}), (Counter(), set()), (defaultdict(int), bytearray()), (UserDict(), deque()), (ChainMap(), Counter()), (dict(), Point([], 1)), (dict(), slice([], 1, 2)), (Counter(), (1, [2])), (dict(), UserDict())):
    for call in (lambda: container[key], lambda: container.__setitem__(key, 1), lambda: key in container, lambda: container.get(key), lambda: container.pop(key, 1)):
        try:
            print(call(), end="; ")
        except Exception as error:
            print(type(error).__name__, error, end="; ")
    print()
print(OrderedDict(((key, None) for key in (3, 1, 2))), OrderedDict.fromkeys((None, None)), Counter(x for x in "a" * 3), deque(x for x in range(3)), dict([("a", 1), ["b", 2], "cd", (x for x in "ef")]), ChainMap(OrderedDict(a=1), Counter(b=2)), UserDict({1: {2: {3: 4}}}), OrderedDict(dict=1, self=2), Counter(elements=1, self=2), defaultdict(None, default_factory=1), UserDict(self=1, dict=2))
