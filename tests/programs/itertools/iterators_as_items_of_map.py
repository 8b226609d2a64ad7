"""Iterators of many kinds as items of map(): an error in the middle, and what is left of them after it."""
import csv
import io
import itertools
import re
from collections import OrderedDict, deque

ITEMS = [1, "x", 2]
PAIRS = {1: 1, 2: "x", 3: 2}


class Own:
    def __init__(self, items):
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.items)


def generator():
    yield from ITEMS


MAKERS = {
    "deque": lambda: iter(deque(ITEMS)),
    "reversed": lambda: reversed(ITEMS),
    "generator": generator,
    "own": lambda: Own(ITEMS),
    "lines": lambda: io.StringIO("a\nb\n"),
    "values": lambda: iter(PAIRS.values()),
    "ordered": lambda: iter(OrderedDict(PAIRS).values()),
    "keys": lambda: iter({1: 2, "x": 3, 4: 5}),
    "zip": lambda: zip([1, "x"], [2, 3]),
    "matches": lambda: re.finditer("a", "aba"),
    "chain": lambda: itertools.chain(ITEMS),
    "islice": lambda: itertools.islice(ITEMS, 3),
    "set": lambda: iter({1}),
    "str": lambda: iter("abc"),
    "bytes": lambda: iter(b"abc"),
    "memoryview": lambda: iter(memoryview(b"ab")),
    "csv": lambda: csv.reader(["a,b"]),
    "enumerate": lambda: enumerate("ab"),
    "callable": lambda: iter(iter([*ITEMS, None]).__next__, None),
    "map": lambda: map(int, ["1", "x", "2"]),
}
for name, make in MAKERS.items():
    for function in (sum, max, "".join, tuple, list):
        iterator = make()
        try:
            print(name, function.__name__, repr(list(map(function, [iterator, ["a"]])))[:70], end=" ")
        except Exception as error:
            print(name, function.__name__, type(error).__name__, error, end=" ")
        try:
            print("left", [str(item)[:10] for item in iterator])
        except Exception as error:
            print("left", type(error).__name__, error)
