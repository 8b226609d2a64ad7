"""default=, cls=, JSONEncoder subclasses, iterencode(), encode() overridden."""
import datetime
import decimal
import io
import json


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


def default(value):
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, complex):
        return {"real": value.real, "imag": value.imag}
    raise TypeError(f"no idea of {type(value).__name__}")


class Encoder(json.JSONEncoder):
    def default(self, o):
        try:
            return default(o)
        except TypeError:
            return super().default(o)


value = {"set": {3, 1}, "date": datetime.date(2024, 2, 29), "decimal": decimal.Decimal("1.25"), "nested": [frozenset((2,)), 2j]}
print(json.dumps(value, default=default))
print(json.dumps(value, cls=Encoder, indent=1, sort_keys=True))
attempt(lambda: json.dumps([b"x"], default=default))
attempt(lambda: json.dumps([b"x"], cls=Encoder))
attempt(lambda: json.dumps(object(), default=lambda o: o))
attempt(lambda: json.dumps({"k": [object()]}, default=lambda o: 1 / 0))
attempt(lambda: json.dumps([1j], default=str))
attempt(lambda: json.dumps([1j], default=lambda o: [o]) if False else "")
print("".join(json.JSONEncoder().iterencode({"a": [1, 2.5, None]})), list(json.JSONEncoder().iterencode([])), json.JSONEncoder(indent=1).encode([1]), json.JSONEncoder().encode("x"))
encoder = Encoder(skipkeys=True, ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, indent=3, separators=("a", "b"), default=None)
print(encoder.skipkeys, encoder.ensure_ascii, encoder.check_circular, encoder.allow_nan, encoder.sort_keys, encoder.indent, encoder.item_separator, encoder.key_separator)
print(json.JSONEncoder.item_separator, json.JSONEncoder.key_separator, json.JSONEncoder(indent=2).item_separator)
out = io.StringIO()
print(json.dump(value, out, cls=Encoder), out.getvalue())


class Upper(json.JSONEncoder):
    def encode(self, o):
        return super().encode(o).upper()

    def iterencode(self, o, _one_shot=False):
        return super().iterencode(["wrapped", o], _one_shot)


print(json.dumps({"a": 1}, cls=Upper))
out = io.StringIO()
json.dump({"a": 1}, out, cls=Upper)
print(out.getvalue())
attempt(lambda: json.JSONEncoder(default=3).encode(object))
attempt(lambda: json.JSONEncoder(True))
attempt(lambda: json.JSONEncoder().default({1}))
attempt(lambda: json.dump({}, None))
attempt(lambda: json.dump({}, io.BytesIO()))
