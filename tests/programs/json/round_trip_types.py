# What comes back different: tuples, keys, sets, bytes, dates, big numbers, NaN, enums, dataclasses; tagged encodings that keep types.
import base64
import collections
import datetime
import enum
import json
import math
import random
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from fractions import Fraction


class Colour(enum.Enum):
    RED = 1
    BLUE = "b"


@dataclass
class Point:
    x: float
    y: float
    label: str = ""


Pair = collections.namedtuple("Pair", "a b")
CLASSES = {cls.__name__: cls for cls in (Colour, Point, Pair)}


def pack(value):
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else {"$float": repr(value)}
        case bytes():
            return {"$bytes": base64.b64encode(value).decode()}
        case complex():
            return {"$complex": [value.real, value.imag]}
        case Decimal() | Fraction():
            return {f"${type(value).__name__}": str(value)}
        case datetime.datetime():
            return {"$datetime": value.isoformat()}
        case datetime.date():
            return {"$date": value.isoformat()}
        case enum.Enum():
            return {"$enum": [type(value).__name__, value.name]}
        case tuple() if hasattr(value, "_fields"):
            return {"$named": [type(value).__name__, *map(pack, value)]}
        case tuple() | set() | frozenset():
            return {f"${type(value).__name__}": [pack(v) for v in (value if isinstance(value, tuple) else sorted(value, key=repr))]}
        case list():
            return [pack(v) for v in value]
        case dict() if all(isinstance(key, str) and not key.startswith("$") for key in value):
            return {key: pack(v) for key, v in value.items()}
        case dict():
            return {"$dict": [[pack(key), pack(v)] for key, v in value.items()]}
        case _ if is_dataclass(value):
            return {"$data": [type(value).__name__, {f.name: pack(getattr(value, f.name)) for f in fields(value)}]}
    raise TypeError(f"cannot pack {type(value).__name__}")


UNPACK = {
    "$float": float, "$bytes": base64.b64decode, "$complex": lambda v: complex(*v), "$Decimal": Decimal, "$Fraction": Fraction, "$datetime": datetime.datetime.fromisoformat, "$date": datetime.date.fromisoformat,
    "$enum": lambda v: CLASSES[v[0]][v[1]], "$named": lambda v: CLASSES[v[0]](*v[1:]), "$tuple": tuple, "$set": set, "$frozenset": frozenset, "$dict": lambda v: {key: item for key, item in v}, "$data": lambda v: CLASSES[v[0]](**v[1]),
}


def unpack(data):
    if len(data) == 1:
        (key, value), = data.items()
        if key in UNPACK:
            return UNPACK[key](value)
    return data


samples = [(), (1, (2,)), {1, 2}, frozenset("a"), b"\x00\xff", 1 + 2j, Decimal("1.10"), Fraction(1, 3), datetime.date(2024, 2, 29), datetime.datetime(2024, 1, 1, 12, 30, tzinfo=datetime.timezone.utc), Colour.BLUE, Point(1, math.inf, "p"), Pair(1, Point(0, 0)), {1: "a", (1, 2): [b"x"], None: {}}, {"$odd": 1}, {"k": [{"n": (None, True)}]}, 10**30, -math.inf, "", [[]], {"": {"": ()}}]
for sample in samples:
    text = json.dumps(pack(sample))
    back = json.loads(text, object_hook=unpack)
    print(text, back == sample and type(back) is type(sample))
for lost in ((1, 2), {1: 2}, {None: 1, True: 2}, Pair(1, 2), {1.0: "x"}, math.nan, [()], "\ud800", 1e400, collections.OrderedDict(a=1), Colour.RED.value, {"a": {2: {3: 4}}}):
    back = json.loads(json.dumps(lost))
    print(ascii(lost), ascii(back), back == lost, type(back).__name__)
try:
    pack([object()])
except TypeError as error:
    print(error)
rng = random.Random(8)


def grow(depth):
    kind = rng.randrange(9 if depth else 5)
    return [lambda: rng.randrange(-10**20, 10**20), lambda: rng.uniform(-1e10, 1e-5), lambda: "".join(chr(rng.choice((rng.randrange(128), rng.randrange(0xD000), 0x1F600))) for _ in range(rng.randrange(6))), lambda: rng.choice((None, True, False)), lambda: rng.random() * 10 ** rng.randrange(-300, 300)][kind]() if kind < 5 else [grow(depth - 1) for _ in range(rng.randrange(4))] if kind < 7 else {str(grow(0)): grow(depth - 1) for _ in range(rng.randrange(4))}


for _ in range(60):
    value = grow(3)
    for options in ({}, {"ensure_ascii": False}, {"indent": 1}, {"separators": (",", ":")}):
        assert json.loads(json.dumps(value, **options)) == value
    assert json.loads(json.dumps(value, sort_keys=True)) == value and json.dumps(json.loads(json.dumps(value))) == json.dumps(value)
print("ok", json.dumps(grow(2)))
