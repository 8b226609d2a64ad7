# object_hook, object_pairs_hook, parse_int, parse_float, parse_constant: order, what they get, nesting, errors, both hooks at once.
import collections
import json
from decimal import Decimal
from fractions import Fraction


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def loud(name):
    def hook(value):
        print("  ", name, repr(value))
        return value

    return hook


text = '{"a": {"b": 1, "c": [2.5, -3e2, {"d": null}]}, "e": NaN, "f": [Infinity, -Infinity], "a": 7}'
print(json.loads(text, object_hook=loud("hook")))
print(json.loads(text, object_pairs_hook=loud("pairs")))
print(json.loads(text, parse_int=loud("int"), parse_float=loud("float"), parse_constant=loud("constant")))
print(json.loads('{"a": 1}', object_hook=loud("hook"), object_pairs_hook=lambda pairs: ("pairs", pairs)))
print(json.loads("[1, 2.0, 1e5, -0, -0.0, 1E-2, 123456789012345678901234567890]", parse_float=Decimal, parse_int=str))
print(json.loads("[0.1, 1.10, 1e400, -2.50E+3]", parse_float=Decimal), json.loads("[0.1, 0.25]", parse_float=Fraction), json.loads("[1.9]", parse_float=lambda t: int(float(t))), json.loads("[1, 2]", parse_int=float))
print(json.loads('{"b": 1, "a": 2, "b": 3}', object_pairs_hook=list), json.loads('{"b": 1, "a": 2}', object_pairs_hook=collections.OrderedDict), json.loads("{}", object_pairs_hook=tuple), json.loads("{}", object_hook=len), json.loads('[{"a": {"b": {}}}]', object_hook=lambda d: len(d) or "empty"))


def unique(pairs):
    result = {}
    for key, value in pairs:
        if key in result:
            raise ValueError(f"duplicate key {key!r}")
        result[key] = value
    return result


attempt(lambda: json.loads(text, object_pairs_hook=unique))
attempt(lambda: json.loads('{"a": 1, "b": {"c": 1, "c": 2}}', object_pairs_hook=unique))


def refuse(constant):
    raise ValueError(f"no {constant}")


attempt(lambda: json.loads("[NaN]", parse_constant=refuse))
attempt(lambda: json.loads("-Infinity", parse_constant=refuse))
attempt(lambda: json.loads("[true, null]", parse_constant=refuse))
attempt(lambda: json.loads("[1.5]", parse_float=lambda t: 1 / 0))
attempt(lambda: json.loads("[1]", parse_int="x"))
attempt(lambda: json.loads("{}", object_hook=5))
attempt(lambda: json.loads("[]", object_hook=5))
attempt(lambda: json.loads("{", object_hook=print))
Point = collections.namedtuple("Point", "x y")


class Thing:
    def __init__(self, **names):
        self.__dict__.update(names)

    def __repr__(self):
        return f"Thing({vars(self)})"


def revive(data):
    if data.keys() == {"x", "y"}:
        return Point(**data)
    if "__complex__" in data:
        return complex(data["re"], data["im"])
    return Thing(**data) if "kind" in data else data


print(json.loads('{"points": [{"x": 1, "y": 2}, {"y": 0, "x": 5}], "z": {"__complex__": true, "re": 1, "im": -1}, "t": {"kind": "k", "in": {"x": 0, "y": 0}}}', object_hook=revive))
decoder = json.JSONDecoder(object_hook=revive, parse_float=Decimal)
print(decoder.decode('{"x": 1.50, "y": 2}'), decoder.object_hook is revive, decoder.parse_float is Decimal, decoder.parse_int is int, decoder.strict, decoder.object_pairs_hook, decoder.memo)


class Lower(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_pairs_hook=lambda pairs: {key.lower(): value for key, value in pairs}, **options)


print(json.loads('{"A": {"B": 1}}', cls=Lower), json.loads('{"A": 1.5}', cls=Lower, parse_float=str))
attempt(lambda: json.loads('{"A": 1}', cls=Lower, object_hook=dict))
attempt(lambda: json.loads('{"A": 1}', cls=Lower, object_pairs_hook=dict))
attempt(lambda: json.loads("1", wrong=1))
attempt(lambda: json.JSONDecoder(dict))
keys = json.loads('[{"key": 1}, {"key": 2}]')
print([next(iter(d)) for d in keys], json.loads('{"__class__": "x"}', object_hook=lambda d: sorted(d)))
