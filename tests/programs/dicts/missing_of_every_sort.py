# What d[key] calls when there is no such key: __missing__ of every sort, by keys of every sort.
import functools
import traceback
from collections import Counter, defaultdict


class Plain(dict):
    def __missing__(self, key):
        return ("missing", key)


class Static(dict):
    @staticmethod
    def __missing__(key):
        return ("static", key)


class OfClass(dict):
    @classmethod
    def __missing__(cls, key):
        return (cls.__name__, key)


class Denied(dict):
    __missing__ = None


class Bound(dict):
    __missing__ = "{!r}".format


class Partial(dict):
    __missing__ = functools.partial(print, "partial")


class Callable:
    def __call__(self, *args):
        return ("called", args)


class ByObject(dict):
    __missing__ = Callable()


class Descriptor:
    def __get__(self, instance, owner=None):
        return lambda key: ("descriptor", type(instance).__name__, owner.__name__, key)


class ByDescriptor(dict):
    __missing__ = Descriptor()


class ByProperty(dict):
    @property
    def __missing__(self):
        raise ValueError("no such way")


class Wrong(dict):
    def __missing__(self):
        return 1


class Raising(dict):
    def __missing__(self, key):
        raise LookupError(key)


class Generating(dict):
    def __missing__(self, key):
        yield key


class Nested(dict):
    def __missing__(self, key):
        self[key] = value = type(self)()
        return value


class Endless(dict):
    def __missing__(self, key):
        return self[key]


class Own(dict):
    def __getitem__(self, key):
        return ("own", key)

    def __missing__(self, key):
        raise AssertionError


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return self.value == other

    def __repr__(self):
        return f"Key({self.value!r})"


class Unhashable:
    def __hash__(self):
        raise TypeError("not to be hashed")

    def __repr__(self):
        return "Unhashable()"


KEYS = ["a", "b", 1, -1, 2.5, None, True, (1, "x"), frozenset({1}), Key("a"), Key("z"), 1 << 80, b"k", int]
for kind in (dict, Plain, Static, OfClass, Denied, Bound, Partial, ByObject, ByDescriptor, ByProperty, Wrong, Raising, Own, Counter):
    for content in ({}, {"a": "here", 1: "one"}, {f"k{n}": n for n in range(12)} | {"a": 0}):
        mapping = kind(content)
        for key in KEYS:
            try:
                print(kind.__name__, key, mapping[key], end=" ")
            except Exception as error:
                print(kind.__name__, key, type(error).__name__, error, end=" ")
        try:
            print(mapping[7])
        except Exception as error:
            print(type(error).__name__, error)
        for key in ([], {}, Unhashable()):
            try:
                print(mapping[key])
            except Exception as error:
                print(type(error).__name__, str(error).split("'")[0])
print(list(Generating()["x"]))
tree = Nested()
tree["a"]["b"]["c"] = 1
tree["a"]["d"]
print(tree)
try:
    Endless()["x"]
except RecursionError as error:
    print("RecursionError")
late = dict.__new__(type("Late", (dict,), {}))
for step in range(4):
    try:
        print(late["x"], late.get("x"), "x" in late)
    except KeyError as error:
        print("KeyError", error)
    if step == 1:
        type(late).__missing__ = lambda self, key: key * 2
    if step == 2:
        del type(late).__missing__
late.__missing__ = lambda key: "of the instance"
try:
    print(late["x"])
except KeyError as error:
    print("KeyError", error)

counts = defaultdict(int)
for word in "a b a c a b".split():
    counts[word] += 1
print(dict(counts))
groups = defaultdict(list)
for n in range(10):
    groups[n % 3].append(n)
print(dict(groups))
try:
    defaultdict(None)["x"]
except KeyError as error:
    print("KeyError", error.args)
failing = defaultdict(lambda: 1 / 0)
try:
    failing["x"]
except ZeroDivisionError as error:
    print(error, dict(failing))
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 2
print(nested["x"]["y"], nested["x"]["z"], len(nested))


def trace(mapping):
    try:
        mapping["x"]
    except LookupError as error:
        names = [entry.name for entry in traceback.extract_tb(error.__traceback__)]
        print(names, error.__context__, error.__cause__)


trace(Raising())
trace(dict())
del Plain.__missing__
trace(Plain())
print(*[*map(Static().__getitem__, "ab")])
