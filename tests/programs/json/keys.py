# Keys that are no texts: numbers, truth values, None, subclasses, enums; skipkeys; sort_keys with mixed keys; keys that collide.
import datetime
import enum
import json
from decimal import Decimal


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


class Colour(enum.Enum):
    RED = "red"


class Number(enum.IntEnum):
    ONE = 1


class Flag(enum.IntFlag):
    A = 1
    B = 2


class Text(enum.StrEnum):
    T = "text"


class Str(str):
    def __str__(self):
        return "other"


class Int(int):
    def __str__(self):
        return "other"


class Float(float):
    def __repr__(self):
        return "other"


for key in (1, -5, 10**25, 1.5, 1e100, 0.1, True, False, None, float("inf"), float("-inf"), float("nan"), "text", "", "é\n", Str("s"), Int(7), Float(2.5), Number.ONE, Flag.A | Flag.B, Text.T):
    attempt(lambda: json.dumps({key: 0}))
    attempt(lambda: json.dumps({key: [{key: 1}]}, indent=1))
for key in ((1, 2), b"bytes", Colour.RED, frozenset(), 1j, Decimal(1), datetime.date(2020, 1, 1), object, ...):
    attempt(lambda: json.dumps({key: 0, "kept": 1}))
    attempt(lambda: json.dumps({"before": 1, key: object(), "after": [{key: 1}]}, skipkeys=True))
print(json.dumps({1: "a", "1": "b", 1.0: "c", True: "d"}), json.loads(json.dumps({1: "a", "1": "b"})), json.dumps({None: 1, "null": 2}), json.loads('{"1": 1, "true": 2, "null": 3}'))
for data in ({"b": 1, "a": 2}, {2: "x", 10: "y", 1: "z"}, {1.5: 0, 1: 1, True: 2}, {"é": 1, "z": 2, "Z": 3, "": 4}, {"a": {"d": 1, "c": [{"f": 1, "e": 2}]}}, {1: 0, "a": 1}, {None: 0, "a": 1}, {None: 0}, {(1,): 0, (0,): 1}):
    attempt(lambda: json.dumps(data, sort_keys=True))
    attempt(lambda: json.dumps(data, sort_keys=True, indent=0, skipkeys=True))
attempt(lambda: json.dumps({float("nan"): 1}, allow_nan=False))
attempt(lambda: json.dumps({(1, 2): {"inner": {3: (4,)}}}, skipkeys=True))
attempt(lambda: json.dumps([{"ok": 1}, {("bad",): 2}]))
attempt(lambda: json.dumps({"level": {"deeper": {b"key": 1}}}))
attempt(lambda: json.dumps({(1,): 1}, default=lambda o: "never for keys"))
attempt(lambda: json.dumps({(1,): 1}, skipkeys=True, indent=2))
attempt(lambda: json.dumps({"a": 1, (1,): 1}, skipkeys=True, indent=2))
attempt(lambda: json.dumps({(1,): 1, "a": 1, (2,): 2}, skipkeys=True))


class Sorted(dict):
    def items(self):
        print("  items asked")
        return sorted(super().items(), reverse=True)


print(json.dumps(Sorted(a=1, b=2)), json.dumps(Sorted(a=1, b=2), indent=0).replace("\n", ""), json.dumps(Sorted(a=1, b=2), sort_keys=True))
keys = {str(key): key for key in ("a", 1, 2.5, None, True)}
print(json.loads(json.dumps({value: name for name, value in keys.items()})), json.dumps({Str("a"): 1, "a": 2}), json.dumps(dict.fromkeys("cab", 0), sort_keys=True))
