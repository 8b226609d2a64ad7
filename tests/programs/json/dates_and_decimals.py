# Values that JSON has no words for: dates, times, durations, decimals, fractions, complex numbers, UUIDs, bytes, sets, ranges, paths, regular expressions; both ways by hooks.
import base64
import datetime
import json
import pathlib
import re
import uuid
from decimal import Decimal
from fractions import Fraction


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


RULES = [
    (datetime.datetime, "datetime", datetime.datetime.isoformat, datetime.datetime.fromisoformat), (datetime.date, "date", datetime.date.isoformat, datetime.date.fromisoformat), (datetime.time, "time", datetime.time.isoformat, datetime.time.fromisoformat),
    (datetime.timedelta, "seconds", datetime.timedelta.total_seconds, lambda v: datetime.timedelta(seconds=v)), (Decimal, "decimal", str, Decimal), (Fraction, "fraction", str, Fraction), (complex, "complex", lambda z: [z.real, z.imag], lambda v: complex(*v)),
    (uuid.UUID, "uuid", str, uuid.UUID), (bytes, "bytes", lambda b: base64.b64encode(b).decode(), base64.b64decode), (frozenset, "frozenset", sorted, frozenset), (set, "set", sorted, set), (range, "range", lambda r: [r.start, r.stop, r.step], lambda v: range(*v)),
    (pathlib.PurePosixPath, "path", str, pathlib.PurePosixPath), (re.Pattern, "pattern", lambda p: [p.pattern, p.flags], lambda v: re.compile(*v)), (slice, "slice", lambda s: [s.start, s.stop, s.step], lambda v: slice(*v)),
]


def default(o):
    for kind, tag, write, _ in RULES:
        if isinstance(o, kind):
            return {f"!{tag}": write(o)}
    raise TypeError(f"{type(o).__name__} has no rule")


def hook(data):
    if len(data) == 1:
        (key, value), = data.items()
        for _, tag, _, read in RULES:
            if key == f"!{tag}":
                return read(value)
    return data


zone = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
samples = [
    datetime.date(2024, 2, 29), datetime.datetime(1999, 12, 31, 23, 59, 59, 999999), datetime.datetime(2024, 1, 1, tzinfo=zone), datetime.time(5, 6, tzinfo=datetime.timezone.utc), datetime.timedelta(days=-1, microseconds=5), Decimal("1.100"), Decimal("-1E+30"), Decimal("NaN"), Fraction(-3, 7), 1 - 2j,
    uuid.UUID(int=2**100), b"\x00\xfe", {3, 1}, frozenset("ab"), range(5, 0, -2), pathlib.PurePosixPath("a/../b"), re.compile("a+", re.I), slice(1, None, 2), {"when": [datetime.date(1, 1, 1)], "nested": {"set": {Decimal("2.5")}}}, {"!odd": 1}, {"!date": "2020-01-01", "more": 1},
]
for sample in samples:
    text = json.dumps(sample, default=default)
    back = json.loads(text, object_hook=hook)
    print(text, back == sample or repr(back) == repr(sample), type(back) is type(sample))
attempt(lambda: json.dumps([object], default=default))
attempt(lambda: json.dumps({datetime.date(2020, 1, 1): 1}, default=default))
attempt(lambda: json.loads('{"!date": "2020-13-01"}', object_hook=hook))
attempt(lambda: json.loads('{"!decimal": "x"}', object_hook=hook).is_nan())
attempt(lambda: json.loads('{"!complex": [1]}', object_hook=hook))
attempt(lambda: json.loads('{"!range": "ab"}', object_hook=hook))
prices = json.loads('[{"net": 19.99, "tax": 0.19, "n": 3}, {"net": 0.1, "tax": 0.2, "n": 1e2}]', parse_float=Decimal)
print(prices, [row["net"] * row["n"] * (1 + row["tax"]) for row in prices], sum(row["net"] for row in prices), json.dumps(prices, default=str), json.dumps(prices, default=float))
print(json.loads("[1.10, 1e2, 3]", parse_float=Decimal, parse_int=Fraction), json.loads("[0.1]", parse_float=lambda t: Fraction(t)), json.loads("[1.5, 2]", parse_float=float, parse_int=complex), json.loads("[1e400, -1e400]", parse_float=Decimal), json.dumps(json.loads("[0.1, 0.10, 1.0]", parse_float=Decimal), default=str))
DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$")


def dates(pairs):
    return {key: datetime.datetime.fromisoformat(value) if isinstance(value, str) and DATE.match(value) else value for key, value in pairs}


print(json.loads('{"day": "2024-02-29", "at": "2024-02-29T12:00:00Z", "zone": "2024-01-01T00:00+02:00", "no": "2024-2-9", "part": "on 2024-02-29"}', object_pairs_hook=dates))
attempt(lambda: json.loads('{"day": "2024-99-99"}', object_pairs_hook=dates))
events = [{"at": datetime.datetime(2024, 1, 1, 12) + datetime.timedelta(hours=n * 7), "n": n} for n in range(3)]
text = json.dumps(events, default=lambda d: d.strftime("%d.%m.%Y %H:%M"))
print(text, [datetime.datetime.strptime(e["at"], "%d.%m.%Y %H:%M") == event["at"] for e, event in zip(json.loads(text), events)], json.dumps([e["at"].toordinal() for e in events]))
