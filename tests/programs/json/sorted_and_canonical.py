# Canonical texts: sort_keys at every level, with subclasses and mixed cases, stable digests, order of insertion, sets as lists, equal data in other order.
import collections
import enum
import hashlib
import json
import random


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


data = {"b": {"z": 1, "a": [{"y": 1, "x": 2}]}, "a": 1, "B": 2, "_": 3, "10": 4, "9": 5, "é": 6, "": 7, "aa": 8, "Z": 9}
print(json.dumps(data, sort_keys=True), json.dumps(data), json.dumps(data, sort_keys=True, indent=1, ensure_ascii=False), sep="\n")
print(list(json.loads(json.dumps(data))) == list(data), list(json.loads(json.dumps(data, sort_keys=True))) == sorted(data))
rng = random.Random(4)
texts = set()
for _ in range(20):
    items = list(data.items())
    rng.shuffle(items)
    texts.add(json.dumps(dict(items), sort_keys=True))
print(len(texts), hashlib.sha1(texts.pop().encode()).hexdigest())
for mixed in ({1: "a", 2: "b"}, {10: 0, 9: 1, -1: 2}, {1.5: 0, 1: 1, 0: 2}, {True: 1, 0: 2}, {None: 1}, {1: 0, "1": 1}, {None: 0, 1: 1}, {"a": 0, 1.5: 1}, {"a": {2: 0, "b": 1}}, {False: 0, True: 1, 0.5: 2}, {float("inf"): 1, 2: 0}):
    attempt(lambda: json.dumps(mixed, sort_keys=True))
    attempt(lambda: json.dumps(mixed, sort_keys=True, indent=0).replace("\n", ""))


class Lower(str):
    def __lt__(self, other):
        return self.lower() < other.lower()


class Backwards(int):
    def __lt__(self, other):
        return int(self) > int(other)


class Colour(enum.StrEnum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    HIGH = 2
    LOW = 1


print(json.dumps({Lower("b"): 1, Lower("A"): 2, Lower("C"): 3}, sort_keys=True), json.dumps({Backwards(1): "x", Backwards(3): "y", Backwards(2): "z"}, sort_keys=True), json.dumps({Colour.RED: 1, Colour.BLUE: 2}, sort_keys=True), json.dumps({Level.HIGH: 1, Level.LOW: 2}, sort_keys=True))
for table in (collections.OrderedDict(b=1, a=2), collections.Counter("bca"), collections.defaultdict(int, {"z": 1, "y": 2})):
    print(json.dumps(table), json.dumps(table, sort_keys=True))


def canonical(value):
    match value:
        case dict():
            return {str(k): canonical(v) for k, v in sorted(value.items(), key=lambda p: str(p[0]))}
        case set() | frozenset():
            return sorted((canonical(v) for v in value), key=json.dumps)
        case list() | tuple():
            return [canonical(v) for v in value]
        case float() if value.is_integer():
            return int(value)
    return value


one = {"s": {3, 1, 2}, 2: [1.0, 2.5], "t": (1, {"b", "a"}), 10: frozenset([(2, "x"), (1, "y")])}
print(json.dumps(canonical(one)), json.dumps(canonical({k: one[k] for k in reversed(one)})) == json.dumps(canonical(one)))
attempt(lambda: json.dumps({(1, 2): 0, "a": 1}, sort_keys=True))
attempt(lambda: json.dumps({(1, 2): 0, (0,): 1}, sort_keys=True, skipkeys=True))
attempt(lambda: json.dumps([{"b": 1, 2: 0}], sort_keys=True))
attempt(lambda: json.dumps({"x": {"b": object(), "a": 1}}, sort_keys=True))
attempt(lambda: json.dumps({"b": 1j, "a": 2j}, sort_keys=True, default=str))


class Keys:
    def __init__(self):
        self.order = []

    def default(self, o):
        self.order.append(sorted(o))
        return {name: None for name in o}


keys = Keys()
print(json.dumps({"z": {"b", "a"}, "y": {"c"}}, sort_keys=True, default=keys.default).count("null"), keys.order, json.dumps([{"b": 1, "a": 2}, {"d": 3, "c": {}}], sort_keys=True, separators=(",", ":")))
old, new = {"a": 1, "b": [1, 2], "c": {"d": 1}}, {"c": {"d": 1}, "b": [2, 1], "a": 1}
print(old == new, json.dumps(old, sort_keys=True) == json.dumps(new, sort_keys=True), [a == b for a, b in zip(json.dumps(old, sort_keys=True, indent=0).splitlines(), json.dumps(new, sort_keys=True, indent=0).splitlines())], {json.dumps(d, sort_keys=True) for d in ({"a": 1, "b": 2}, {"b": 2, "a": 1})}, sorted([{"b": 1}, {"a": 2}], key=json.dumps))
