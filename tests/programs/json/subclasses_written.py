# Subclasses of str, int, float, list, tuple, dict and what of their own methods counts; namedtuple, OrderedDict, Counter, ChainMap, UserDict, array.
import array
import collections
import enum
import json
import types


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


class List(list):
    def __iter__(self):
        print("  iter")
        return iter(["from iter"])

    def __len__(self):
        print("  len")
        return 1


class Tuple(tuple):
    def __iter__(self):
        return iter(["t"])


class Dict(dict):
    def items(self):
        print("  items")
        return [("from", "items")]

    def __iter__(self):
        print("  iter")
        return iter(["x"])

    def __len__(self):
        print("  len")
        return 3


class Str(str):
    def __repr__(self):
        return "repr"

    def __getitem__(self, index):
        return "?"

    def encode(self, *args):
        return b"?"


class Int(int):
    def __int__(self):
        return 99

    def __index__(self):
        return 98

    def __format__(self, spec):
        return "97"


class Float(float):
    def __float__(self):
        return 99.0

    def __format__(self, spec):
        return "98"


class Mode(enum.StrEnum):
    READ = "r"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Ratio(float, enum.Enum):
    HALF = 0.5


class Perm(enum.Flag):
    X = 1


Point = collections.namedtuple("Point", "x y", defaults=[0])
for value in (List([1, 2]), Tuple((1, 2)), Dict(a=1), Dict(), List(), Str("s\u00e9"), Int(5), Float(1.5), Float("inf"), Mode.READ, Level.HIGH, Ratio.HALF, [Mode.READ, Level.LOW], {Mode.READ: Level.LOW, Level.HIGH: Ratio.HALF}, Point(1), [Point(1, (2, Point(3)))], True):
    attempt(lambda: json.dumps(value))
    attempt(lambda: json.dumps(value, indent=0).replace("\n", "~"))
for value in (collections.OrderedDict(b=1, a=2), collections.Counter("hello"), collections.defaultdict(int, x=1), collections.UserDict(a=1), collections.UserList([1]), collections.UserString("s"), collections.ChainMap({"a": 1}), collections.deque([1]), types.MappingProxyType({"a": 1}), types.SimpleNamespace(a=1), array.array("i", [1]), Perm.X, range(2), memoryview(b"x"), map(str, []), {}.values(), slice(1), NotImplemented, Exception("e"), type, collections.namedtuple):
    attempt(lambda: json.dumps(value))
print(json.dumps({"ud": collections.UserDict(a=1), "ns": types.SimpleNamespace(b=[1]), "dq": collections.deque("ab"), "cm": collections.ChainMap({"a": 1}, {"b": 2}), "us": collections.UserString("s")}, default=lambda o: vars(o) if isinstance(o, types.SimpleNamespace) else dict(o) if hasattr(o, "keys") else str(o) if isinstance(o, collections.UserString) else list(o)))
print(type(json.loads(Str("[1]"))).__name__, json.loads(Str('"x"')), json.loads('{"a": 1}', object_pairs_hook=Dict).keys() == {"a"}, type(json.loads("{}", object_hook=Dict)).__name__)
print(json.dumps(List([1]), sort_keys=True), json.dumps(Dict(b=1), sort_keys=True), json.dumps({Str("k"): Str("v"), Int(3): Int(4), Float(0.5): Float(2.0)}))
