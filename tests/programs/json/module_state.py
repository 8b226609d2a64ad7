# The module is used from several places at once: hooks that load and dump themselves, generators of pieces running side by side, recursion, default() that calls dumps(), encoders shared.
import io
import json
from functools import cache, partial, singledispatch


def hook(data):
    return {key: json.loads(value) if isinstance(value, str) and value[:1] in "[{" else value for key, value in data.items()}


inner = json.dumps({"x": json.dumps([1, json.dumps({"y": 2})])})
print(json.loads(inner, object_hook=hook), json.loads(json.loads(json.dumps(json.dumps({"a": 1})))), json.dumps(json.dumps(json.dumps("q"))))


class Lazy:
    def __init__(self, value):
        self.value = value


def default(o):
    return json.loads(json.dumps(o.value, default=default))


print(json.dumps([Lazy([Lazy({"a": Lazy(1)})]), Lazy(None)], default=default))
one, two = (json.JSONEncoder(indent=indent).iterencode({"a": [1, 2], "b": "x"}) for indent in (None, 1))
mixed = []
for left, right in zip(one, two):
    mixed.append(left + "|" + right.strip())
print(mixed, list(one), list(two))
encoder = json.JSONEncoder(default=list)
first, second = encoder.iterencode([iter("ab"), 1]), encoder.iterencode([iter("c"), {"k": iter("d")}])
print("".join(piece + other for piece, other in zip(first, second)), "".join(second))
decoder = json.JSONDecoder(object_hook=lambda d: decoder.decode(d["again"]) if "again" in d else d)
print(decoder.decode('{"again": "[1, {\\"again\\": \\"{\\\\\\"deep\\\\\\": true}\\"}]"}'))
depth = 0


class Nested(json.JSONEncoder):
    def default(self, o):
        global depth
        depth += 1
        return self.encode(list(o)) if depth < 4 else "end"


print(Nested().encode({1}), depth, json.dumps(frozenset([frozenset([5])]), cls=Nested))


@singledispatch
def serial(o):
    raise TypeError(f"cannot serialise {type(o).__name__}")


@serial.register
def _(o: complex):
    return [o.real, o.imag]


@serial.register(set)
@serial.register(frozenset)
def _(o):
    return sorted(o)


@serial.register
def _(o: Exception):
    return {"error": type(o).__name__, "args": o.args}


dumps = partial(json.dumps, default=serial, separators=(",", ":"))
print(dumps([1j, {3, 1}, ValueError("x", 1), {"k": frozenset("b")}]), dumps({"a": 1}, sort_keys=True, indent=0).replace("\n", "~"))
try:
    dumps({"bad": [object()]})
except TypeError as error:
    print(error, error.__notes__)


@cache
def parsed(text):
    print("  parsing")
    return json.loads(text)


print(parsed("[1]") is parsed("[1]"), parsed("[1]").append(2), parsed("[1]"), json.loads("[1]"))
kept = json.loads('{"a": [1]}')
kept["a"].append(kept["a"][0])
print(kept, json.loads('{"a": [1]}'), json.loads("[]") is json.loads("[]"), json.loads('"text"') == json.loads('"text"'))
stream = io.StringIO()


class Tee:
    def write(self, text):
        stream.write(text)
        return json.dump(len(text), counts)


counts = io.StringIO()
json.dump({"a": [1, "xy"]}, Tee())
print(stream.getvalue(), counts.getvalue())


def visit(value, seen=()):
    """Loops are written as paths."""
    if id(value) in seen:
        return {"$ref": seen.index(id(value))}
    if isinstance(value, list):
        return [visit(v, (*seen, id(value))) for v in value]
    return {k: visit(v, (*seen, id(value))) for k, v in value.items()} if isinstance(value, dict) else value


loop = {"items": []}
loop["items"].append([loop, loop["items"]])
print(json.dumps(visit(loop)), json.dumps(visit([1, {"a": [2]}])))
fails = iter([ValueError("one"), None, KeyError("two"), None])


def flaky(o):
    failure = next(fails)
    if failure:
        raise failure
    return "fine"


for _ in range(4):
    try:
        print(json.dumps([1j], default=flaky))
    except Exception as error:
        print(type(error).__name__, error, error.__notes__)
try:
    json.loads('[{"a": 1}, {"b": ]', object_hook=lambda d: print("  hook", d) or d)
except json.JSONDecodeError as error:
    print(error)
results = [json.loads(text, object_hook=hook_) for text, hook_ in (('{"a": {}}', len), ('{"a": {}}', str), ('{"a": {}}', bool), ('[{"a": 1}]', list), ('{"a": {"b": 1}}', lambda d: d.popitem()))]
print(results)
