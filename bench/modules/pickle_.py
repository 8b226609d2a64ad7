# Plain data, objects, and objects with reducers of their own.
import pickle
from collections import OrderedDict
from datetime import date

RECORDS = [{"id": n, "name": f"user {n}", "score": n * 1.25, "tags": ["a", "b", str(n)], "active": n % 2 == 0, "parent": None} for n in range(100)]
NUMBERS = list(range(1000))
FLOATS = [n / 3 for n in range(1000)]
PAIRS = {f"key {n}": (n, n + 1) for n in range(300)}
SMALL = {"id": 1, "name": "x", "tags": ["a", "b"]}


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


POINTS = [Point(n, n * 2) for n in range(100)]
DATES = [date(2024, 1 + n % 12, 1 + n % 28) for n in range(100)]
ORDERED = [OrderedDict(a=n, b=2) for n in range(30)]
PACKED = {name: pickle.dumps(globals()[name]) for name in ("RECORDS", "NUMBERS", "FLOATS", "PAIRS", "SMALL", "POINTS", "DATES")}


def dumps_records():
    return len(pickle.dumps(RECORDS, 4))


def loads_records():
    return len(pickle.loads(PACKED["RECORDS"]))


def dumps_numbers():
    return len(pickle.dumps(NUMBERS, 4))


def loads_numbers():
    return len(pickle.loads(PACKED["NUMBERS"]))


def dumps_floats():
    return len(pickle.dumps(FLOATS, 4))


def loads_floats():
    return len(pickle.loads(PACKED["FLOATS"]))


def dumps_pairs():
    return len(pickle.dumps(PAIRS, 4))


def loads_pairs():
    return len(pickle.loads(PACKED["PAIRS"]))


def dumps_small():
    return [len(pickle.dumps(SMALL, 4)) for _ in range(30)][-1]


def loads_small():
    return [len(pickle.loads(PACKED["SMALL"])) for _ in range(30)][-1]


def dumps_objects():
    return len(pickle.dumps(POINTS, 4))


def loads_objects():
    return len(pickle.loads(PACKED["POINTS"]))


def dumps_dates():
    return len(pickle.dumps(DATES, 4))


def loads_dates():
    return len(pickle.loads(PACKED["DATES"]))


def dumps_ordered():
    return len(pickle.dumps(ORDERED, 4))
