# JSONDecoder subclasses, decode() overridden, attributes changed afterwards, strict, memo of keys, one decoder for many texts, loads() with cls and options.
import collections
import json
from decimal import Decimal


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Comments(json.JSONDecoder):
    """Lines that begin with // are none; commas before the end are none."""

    def decode(self, s):
        import re
        s = "\n".join(line for line in s.splitlines() if not line.lstrip().startswith("//"))
        return super().decode(re.sub(r",(\s*[\]}])", r"\1", s))


class Attributes(json.JSONDecoder):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, object_hook=self.make, **kwargs)
        self.made = 0

    def make(self, data):
        self.made += 1
        return type("Record", (), {"__repr__": lambda self: f"<{vars(self)}>"})() if not data else collections.namedtuple("R", data)(**data)


class Typed(json.JSONDecoder):
    def raw_decode(self, s, idx=0):
        value, end = super().raw_decode(s, idx)
        return (type(value).__name__, value), end


print(json.loads('// head\n{\n  // inner\n  "a": [1, 2,],\n}', cls=Comments), Comments().decode("[1,]"))
attempt(lambda: json.loads("[1,]"))
attempt(lambda: json.loads("[,]", cls=Comments))
decoder = Attributes()
print(decoder.decode('{"x": {"y": 1}, "z": []}'), decoder.made, decoder.decode('[{"x": 2}]')[0].x, decoder.made)
print(json.loads(" [1] ", cls=Typed), Typed().decode('"x"'), Typed().raw_decode("5 6"))
attempt(lambda: json.loads("[1] 2", cls=Typed))
plain = json.JSONDecoder(parse_float=Decimal)
print(plain.decode("1.5"), plain.parse_constant("-Infinity"), plain.strict, plain.memo)
plain.parse_float = str
print(plain.decode("[1.5]"))
keys = json.JSONDecoder().decode('[{"name": 1, "name2": 2}, {"name": 3}]')
print([list(d) for d in keys], next(iter(keys[0])) == next(iter(keys[1])))
lax = json.JSONDecoder(strict=False)
print(repr(lax.decode('"a\nb\tc\x00"')), lax.strict)
attempt(lambda: json.JSONDecoder(strict=True).decode('"a\nb"'))
lax.strict = True
attempt(lambda: lax.decode('"a\nb"'))
attempt(lambda: json.JSONDecoder(parse_int=5).decode("1"))
attempt(lambda: json.JSONDecoder(object_hook=5).decode("[]"))
attempt(lambda: json.JSONDecoder(1))
attempt(lambda: json.JSONDecoder(hook=1))
attempt(lambda: json.JSONDecoder().decode(5))
attempt(lambda: json.JSONDecoder().decode(b"[]"))
attempt(lambda: json.JSONDecoder().decode(None))
attempt(lambda: json.loads("[]", cls=int))
attempt(lambda: json.loads("[1.5, 2]", cls=Typed, parse_float=str, parse_int=lambda t: -int(t)))
attempt(lambda: json.loads('{"a": NaN}', parse_constant=lambda name: name.lower(), object_pairs_hook=tuple))


class Counting(dict):
    made = 0

    def __init__(self, *args):
        Counting.made += 1
        super().__init__(*args)


result = json.loads('{"a": {"b": {}}, "c": [{}, {}]}', object_pairs_hook=Counting)
print(Counting.made, type(result["c"][0]).__name__, result)
order = []
json.loads('[{"a": {"b": 1}}, {"c": {"d": {"e": 2}}}]', object_hook=lambda d: order.append(sorted(d)) or d)
print(order)
many = json.JSONDecoder(object_hook=lambda d: tuple(d.items()))
print([many.decode(text) for text in ('{"a": 1}', "[]", '{"b": {"c": 2}}')], json.loads('{"a": 1}', object_hook=lambda d: None), json.loads("[{}, {}]", object_hook=id) != [], json.loads('{"x": 1, "x": 2}', object_hook=lambda d: d["x"]))


def lower(pairs):
    return {key.casefold(): value for key, value in pairs}


print(json.loads('{"A": {"B": 1, "b": 2}, "ß": 0}', object_pairs_hook=lower), json.loads('{"n": 1e2}', parse_float=lambda text: text.upper()), json.loads("[0.1, 0.2]", parse_float=lambda text: int(text[2:])))
