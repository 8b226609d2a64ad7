"""object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, cls, raw_decode()."""
import collections
import decimal
import fractions
import io
import json


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


text = '{"a": [1, 2.50, -3e2, {"b": NaN, "c": [Infinity, -Infinity]}], "d": {"e": {}}, "a2": 12345678901234567890}'
print(json.loads(text, object_hook=lambda d: sorted(d)), json.loads(text, object_pairs_hook=lambda p: p))
print(json.loads(text, parse_float=decimal.Decimal), json.loads(text, parse_int=float), json.loads(text, parse_constant=lambda name: "<" + name + ">"), json.loads(text, parse_float=str, parse_int=str))
print(json.loads(text, object_pairs_hook=collections.OrderedDict, object_hook=lambda d: 1 / 0)["d"])
print(json.loads("[1.5, 2]", parse_float=fractions.Fraction, parse_int=lambda t: t + "!"))
attempt(lambda: json.loads("[1.5]", parse_float=lambda t: 1 / 0))
attempt(lambda: json.loads("{}", object_hook=3))
attempt(lambda: json.loads("NaN", parse_constant=lambda name: int(name)))


class Decoder(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_hook=self.hook, **options)

    def hook(self, found):
        if "__complex__" in found:
            return complex(found["real"], found["imag"])
        return found

    def decode(self, s):
        return ["decoded", super().decode(s)]


print(json.loads('{"__complex__": true, "real": 1, "imag": 2}', cls=Decoder), json.load(io.StringIO("[1]"), cls=Decoder, parse_int=str))
decoder = json.JSONDecoder()
for document, start in (('{"a": 1} rest', 0), ("  [1]", 2), ("1 2", 0), ("xx[1]yy", 2), ("null,", 0)):
    print(decoder.raw_decode(document, start))
attempt(lambda: decoder.raw_decode("  [1]"))
attempt(lambda: decoder.raw_decode("", 0))
attempt(lambda: decoder.raw_decode("[1]", -1))
attempt(lambda: decoder.raw_decode("[1]", 10))
attempt(lambda: decoder.decode("[1] x"))
print(json.JSONDecoder(strict=False).decode('"a\tb\n"'), json.loads('"\x01"', strict=False))
attempt(lambda: json.loads('"\x01"'))
stream = io.StringIO('{"a": 1}')
print(json.load(stream), repr(stream.read()))
attempt(lambda: json.load(stream))
print(json.load(io.BytesIO(b'[1, "\xc3\xa9"]')))
attempt(lambda: json.load("[1]"))
many = '{"x":1}\n{"y":2}\n\n[3]'
position, found = 0, []
while position < len(many):
    while position < len(many) and many[position].isspace():
        position += 1
    value, position = decoder.raw_decode(many, position)
    found.append(value)
print(found)
