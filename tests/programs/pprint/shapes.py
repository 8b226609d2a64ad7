import collections
import dataclasses
import pprint
import types


@dataclasses.dataclass
class Point:
    x: int
    label: str = "some label that is long enough"
    hidden: int = dataclasses.field(default=0, repr=False)


VALUES = [
    list(range(40)), {"k%d" % n: "v" * n for n in range(8)}, ["word " * 30], (1,), (), {}, set(), {"one " * 20, "two " * 20}, b"x" * 100, bytearray(b"y" * 90),
    collections.OrderedDict([("b", 1), ("a", [1] * 30)]), collections.defaultdict(int, {"z": 1, "a": 2}), collections.Counter("abracadabra"), collections.deque(range(30), 40),
    collections.ChainMap({"a": 1}, {"b": 2}), types.SimpleNamespace(a=1, b="x" * 70), types.MappingProxyType({"a": 1}), Point(1), [Point(2), Point(3, "y" * 60)],
    collections.UserDict(a=1), collections.UserList([1, 2]), collections.UserString("abc"), {1: {2: {3: {4: [5, 6, {7: 8}]}}}}, [["nested", ["deep", ["deeper"] * 9]]] * 3, {None: 1, "a": 2, 3: 4, (1,): 5},
    1234567, "line\nline two " * 6, {"long": ("a" * 30, "b" * 30, "c" * 30)},
]
for value in VALUES:
    for options in {}, {"width": 30}, {"depth": 2, "indent": 2}, {"compact": True, "width": 50}, {"sort_dicts": False, "underscore_numbers": True}:
        print(pprint.pformat(value, **options))
loop = [1]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, "a"]), pprint.saferepr({"b": 1, "a": (2,)}), pprint.isreadable(print))
for options in {"indent": -1}, {"depth": 0}, {"width": 0}:
    try:
        pprint.PrettyPrinter(**options)
    except ValueError as error:
        print(error)
