# How often each consumer asks for an iterator, and how long it will be: __iter__ of the iterable and of the iterator, __len__,
# __length_hint__ of both.
import types
log = []


class Iterator:
    def __init__(self, items):
        self.items = list(items)

    def __iter__(self):
        log.append("again")
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        return self.items.pop(0)

    def __length_hint__(self):
        log.append("iterator hint")
        return len(self.items)


class Iterable:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        log.append("iter")
        return Iterator(self.items)

    def __len__(self):
        log.append("len")
        return len(self.items)


class Hinting:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        log.append("iter")
        return Iterator(self.items)

    def __length_hint__(self):
        log.append("hint")
        return len(self.items)


def first(iterable):
    a, *b = iterable
    return a, b


def exactly(iterable):
    a, b = iterable
    return a, b


def loop(iterable):
    result = []
    for item in iterable:
        result.append(item)
    return result


def delegate(iterable):
    result = yield from iterable
    return result


def grown(values, action):
    action(values)
    return values


def assigned(iterable):
    values = [0, 1, 2]
    values[1:2] = iterable
    return values


def stepped(iterable):
    values = [0, 1, 2, 3]
    values[::2] = iterable
    return values


def augmented(iterable):
    values = [0]
    values += iterable
    return values


consumers = {
    "list": list, "tuple": tuple, "set": set, "frozenset": frozenset, "sorted": sorted, "sum": sum, "min": min, "max": max, "any": any,
    "all": all, "bytes": bytes, "bytearray": bytearray, "dict": lambda x: dict((k, 1) for k in x), "dict of pairs": lambda x: dict(zip(x, x)),
    "fromkeys": dict.fromkeys, "enumerate": lambda x: list(enumerate(x)), "zip": lambda x: list(zip(x, "ab")),
    "map": lambda x: list(map(str, x)), "filter": lambda x: list(filter(None, x)), "filter f": lambda x: list(filter(lambda v: v, x)),
    "iter": lambda x: next(iter(x)), "in": lambda x: 2 in x, "first": first, "exactly": exactly, "loop": loop,
    "comprehension": lambda x: [v for v in x], "generator": lambda x: list(v for v in x), "set comprehension": lambda x: {v for v in x},
    "nested": lambda x: [v for _ in "a" for v in x], "yield from": lambda x: list(delegate(x)), "star list": lambda x: [*x],
    "star tuple": lambda x: (*x,), "star tuple more": lambda x: (0, *x), "star set": lambda x: {*x}, "star call": lambda x: (lambda *a: a)(*x), "star call more": lambda x: (lambda *a: a)(0, *x),
    "extend": lambda x: grown([], lambda v: v.extend(x)), "assigned": assigned, "stepped": stepped, "augmented": augmented,
    "set update": lambda x: grown(set(), lambda v: v.update(x)), "union": lambda x: {0}.union(x), "difference": lambda x: {1}.difference(x),
    "intersection": lambda x: {1}.intersection(x), "symmetric": lambda x: {1}.symmetric_difference(x), "issubset": lambda x: {1}.issubset(x),
    "issuperset": lambda x: {1, 2}.issuperset(x), "isdisjoint": lambda x: {1}.isdisjoint(x),
    "join": lambda x: ",".join(map(str, x)), "dict update": lambda x: grown({}, lambda v: v.update((k, k) for k in x)),
    "bytes join": lambda x: b"".join(bytes([v]) for v in x), "bytearray extend": lambda x: grown(bytearray(), lambda v: v.extend(x)),
    "sum start": lambda x: sum(x, 1), "min default": lambda x: min(x, default=1), "min key": lambda x: min(x, key=lambda v: -v),
    "sorted key": lambda x: sorted(x, key=lambda v: -v), "reversed list": lambda x: list(reversed(list(x))), "print": lambda x: print(*x),
    "zip strict": lambda x: list(zip(x, x, strict=True)), "map two": lambda x: list(map(lambda a, b: a, x, x)), "keys and": lambda x: {1: 1}.keys() & x,
    "keys or": lambda x: {1: 1}.keys() | x, "keys minus": lambda x: {1: 1}.keys() - x, "view disjoint": lambda x: {1: 1}.keys().isdisjoint(x),
    "exception group": lambda x: type(x).__name__, "str join": lambda x: "".join(str(v) for v in x), "dict merge": lambda x: dict([(1, 2)], **{str(k): k for k in x}),
    "memory": lambda x: memoryview(bytes(x)).tolist(), "slots": lambda x: type("T", (), {"__slots__": [f"a{v}" for v in x]}).__slots__,
    "index": lambda x: list(x).index(2), "from bytes": lambda x: int.from_bytes(x), "isinstance": lambda x: list.__init__(l := [], x) or l,
    "list add": lambda x: list.__iadd__([], x), "tuple new": lambda x: tuple.__new__(tuple, x), "aug set": lambda x: set.__init__(s := set(), x) or s,
}
for name, consume in consumers.items():
    print(name, end=":")
    for make in (Iterable, Hinting, Iterator, lambda items: iter(Iterable(items)), lambda items: map(int, Hinting(items))):
        log.clear()
        try:
            result = consume(make([1, 2]))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(f" {result if not isinstance(result, types.GeneratorType) else None} {' '.join(log)}", end=" |")
    print()
