"""What dumps() makes of subclasses, enumerations, named tuples and of what it does not know."""
import collections
import decimal
import enum
import json
import types


class Int(int):
    def __repr__(self):
        return "never"


class Float(float):
    def __repr__(self):
        return "never"


class Str(str):
    def __str__(self):
        return "never"


class Dict(dict):
    pass


class Color(enum.IntEnum):
    RED = 1


class Text(enum.StrEnum):
    A = "a"


class Plain(enum.Enum):
    X = 1


Point = collections.namedtuple("Point", "x y")
for value in (Int(5), Float(1.5), Str("s"), Dict(a=1), Color.RED, Text.A, {Color.RED: Text.A, Text.A: Color.RED}, {Int(3): 1, Float(2.5): 2}, Point(1, 2), collections.OrderedDict(b=1, a=2), collections.Counter("aab"), collections.defaultdict(list, {"x": [1]}), True, {True: None}, 10**30, 1e100, 1e-7, -0.0, 1e16, 123456789012345678.0, [[[[]]]], "", {"": ""}):
    print(json.dumps(value))
for value in (Plain.X, {1, 2}, b"x", object, 1j, decimal.Decimal("1.5"), collections.deque([1]), range(3), (x for x in ()), types.SimpleNamespace(a=1), collections.UserDict(a=1), len, ..., bytearray(b"x"), {1: {2: {3}}}, [1, [2, {"k": b"deep"}]], {"a": 1}.keys()):
    try:
        print(json.dumps(value))
    except TypeError as error:
        print("TypeError", error, getattr(error, "__notes__", None))
loop = []
loop.append(loop)
for value in (loop, {"a": loop}):
    try:
        json.dumps(value)
    except ValueError as error:
        print("ValueError", error, error.__notes__)
shared = [1]
print(json.dumps([shared, shared, {"a": shared}]))
