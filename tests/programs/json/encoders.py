# JSONEncoder subclasses: default(), encode(), iterencode(), options kept as attributes, chains of default, super().default, errors with notes.
import dataclasses
import datetime
import decimal
import enum
import fractions
import json
import pathlib
import uuid


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


class Kind(enum.Enum):
    A = "a"


@dataclasses.dataclass
class Point:
    x: int
    y: object = None


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (datetime.date, datetime.time)):
            return o.isoformat()
        if isinstance(o, decimal.Decimal):
            return float(o)
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, enum.Enum):
            return o.value
        if dataclasses.is_dataclass(o) and not isinstance(o, type):
            return dataclasses.asdict(o)
        if isinstance(o, bytes):
            return {"bytes": o.hex()}
        if hasattr(o, "__json__"):
            return o.__json__()
        return super().default(o)


class Custom:
    def __json__(self):
        return [Point(1, {2}), Kind.A]


print(json.dumps([datetime.date(2024, 2, 29), datetime.datetime(2024, 1, 2, 3, 4, 5), datetime.time(1, 2), decimal.Decimal("1.50"), {3, 1, 2}, Kind.A, Point(1, Point(2)), b"\x00\xff", Custom()], cls=Encoder))
attempt(lambda: json.dumps({"f": fractions.Fraction(1, 2)}, cls=Encoder))
attempt(lambda: json.dumps({"deep": [1, {"x": (object,)}]}, cls=Encoder))
attempt(lambda: json.dumps([Point], cls=Encoder))
print(json.dumps({"id": uuid.UUID(int=5), "path": pathlib.PurePosixPath("a/b"), "time": datetime.timedelta(hours=1)}, default=str))
seen = []


def step(o):
    seen.append(type(o).__name__)
    return {complex: lambda: [o.real, o.imag], range: lambda: set(o), set: lambda: sorted(o)}[type(o)]()


print(json.dumps([1j, range(3)], default=step), seen)
attempt(lambda: json.dumps(b"x", default=step))
attempt(lambda: json.dumps(1j, default=lambda o: o))
attempt(lambda: json.dumps([1, object()], default=lambda o: [o]))
attempt(lambda: json.dumps(1j, default=5))
attempt(lambda: json.dumps({1, 2}, default=None))
encoder = json.JSONEncoder(skipkeys=True, ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, indent=1, separators=("a", "b"), default=repr)
print({name: getattr(encoder, name) for name in ("skipkeys", "ensure_ascii", "check_circular", "allow_nan", "sort_keys", "indent", "item_separator", "key_separator")}, encoder.default(1j), encoder.encode({"é": 1j}))
attempt(lambda: json.JSONEncoder().default(5))
attempt(lambda: json.JSONEncoder(True))
attempt(lambda: json.JSONEncoder(nothing=1))
attempt(lambda: json.dumps(1, nothing=1))
attempt(lambda: json.dumps(1, cls=dict))


class Upper(json.JSONEncoder):
    def encode(self, o):
        print("  encode called")
        return super().encode(o).upper()

    def iterencode(self, o, _one_shot=False):
        print("  iterencode called", _one_shot)
        return super().iterencode(o, _one_shot)


import io
print(json.dumps({"a": [True, "x"]}, cls=Upper))
out = io.StringIO()
json.dump({"a": 1}, out, cls=Upper)
print(out.getvalue(), json.dumps("text", cls=Upper), json.dumps(5, cls=Upper, indent=2))


class Rounding(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        return super().iterencode(self.rounded(o), _one_shot)

    def rounded(self, o):
        if isinstance(o, float):
            return round(o, 2)
        if isinstance(o, dict):
            return {key: self.rounded(value) for key, value in o.items()}
        return [self.rounded(value) for value in o] if isinstance(o, (list, tuple)) else o


print(json.dumps({"pi": 3.14159, "list": [1.005, (2.71828,)]}, cls=Rounding), Rounding().encode(1.239), "".join(Rounding().iterencode([0.111])))


def without_note():
    class Broken(json.JSONEncoder):
        def default(self, o):
            raise KeyError("broken")

    return json.dumps({"a": [1j]}, cls=Broken)


attempt(without_note)
