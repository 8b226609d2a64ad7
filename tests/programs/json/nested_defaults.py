# default() that answers what needs default() again, other containers, itself; that raises; that is called for what; with indent and sort_keys, in dump() too.
import collections
import io
import json


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


class Box:
    def __init__(self, *items):
        self.items = items


class Pair:
    def __init__(self, a, b):
        self.a, self.b = a, b


asked = []


def default(o):
    asked.append(type(o).__name__)
    match o:
        case Box():
            return list(o.items)
        case Pair():
            return {"a": o.a, "b": o.b}
        case set() | frozenset():
            return tuple(sorted(o))
        case bytes():
            return bytearray(o)
        case bytearray():
            return o.hex()
        case complex():
            return Pair(o.real, o.imag)
        case type():
            return o.__name__
    raise TypeError(f"nothing for {type(o).__name__}")


value = {"box": Box(1, Box(), Pair(Box("x"), {2, 1})), "bytes": b"\x01\xff", "complex": [1 + 2j], "types": (int, Box), "plain": None}
for options in ({}, {"indent": 1}, {"sort_keys": True}, {"separators": (",", ":"), "indent": ""}, {"check_circular": False}):
    asked.clear()
    text = json.dumps(value, default=default, **options)
    out = io.StringIO()
    json.dump(value, out, default=default, **options)
    print(repr(text), out.getvalue() == text, len(asked))
print(collections.Counter(asked))
attempt(lambda: json.dumps(Box(object()), default=default))
attempt(lambda: json.dumps({"k": [Pair(1, len)]}, default=default))
attempt(lambda: json.dumps({"k": Box(1j, range(2))}, default=default, indent=2))
loop = Box()
loop.items = (1, loop)
attempt(lambda: json.dumps(loop, default=default))
twice = Box(1)
attempt(lambda: json.dumps([twice, twice, Box(twice)], default=default))
attempt(lambda: json.dumps(Box(1), default=lambda o: o))
attempt(lambda: json.dumps(Box(1), default=lambda o: [o]))
attempt(lambda: json.dumps(Box(1), default=lambda o: 1 / 0))
attempt(lambda: json.dumps({"a": Box(1)}, default=lambda o: {(1, 2): 3}))
attempt(lambda: json.dumps({"a": Box(1)}, default=lambda o: {(1, 2): 3}, skipkeys=True))
attempt(lambda: json.dumps(Box(1), default=lambda o: float("nan"), allow_nan=False))
attempt(lambda: json.dumps(Box(1), default=lambda o: None))
attempt(lambda: json.dumps(Box(1), default=lambda o: "é", ensure_ascii=False))
attempt(lambda: json.dumps(Box(1), default=lambda: None))
attempt(lambda: json.dumps(Box(1), default="text"))
attempt(lambda: json.dumps([Box], default=default))
order = []
print(json.dumps([Box("a", Box("b")), Box("c")], default=lambda o: order.append(o.items[0]) or o.items), order)


class Counting(json.JSONEncoder):
    depth = 0

    def default(self, o):
        if isinstance(o, Box):
            self.depth += 1
            return {"depth": self.depth, "items": o.items}
        return super().default(o)


counting = Counting()
print(counting.encode(Box(Box(1))), counting.encode([Box(), Box()]), counting.depth)
attempt(lambda: counting.encode({"x": Pair(1, 2)}))
attempt(lambda: json.dumps(Pair(1, 2), cls=Counting))
attempt(lambda: json.dumps(Pair(1, Box()), cls=Counting, default=default))


class Chain(json.JSONEncoder):
    """Asks one function after another."""

    handlers = [lambda o: o.isoformat() if hasattr(o, "isoformat") else NotImplemented, lambda o: vars(o) if hasattr(o, "__dict__") else NotImplemented, lambda o: list(o) if hasattr(o, "__iter__") else NotImplemented]

    def default(self, o):
        for handler in self.handlers:
            result = handler(o)
            if result is not NotImplemented:
                return result
        return super().default(o)


import datetime
print(json.dumps([datetime.date(2020, 1, 1), Pair(1, range(3)), iter("ab"), {5}, Box(datetime.time(1))], cls=Chain))
attempt(lambda: json.dumps([5, 1j], cls=Chain))
keyed = {"b": Pair(2, {3}), "a": Box({"z": 1, "y": Pair(0, 0)})}
print(json.dumps(keyed, default=default, sort_keys=True), json.dumps(Pair("x", Pair("y", None)), default=vars), json.dumps({"gen": (x for x in range(3))}, default=list), json.dumps(map(str, [1]), default=list), json.dumps({1, 2}, default=sorted, indent=0).replace("\n", "|"))
