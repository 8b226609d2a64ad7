import json


class Color:
    pass


class MyInt(int):
    def __repr__(self):
        return "MyInt!"


class MyDict(dict):
    pass


def attempt(value, **options):
    try:
        print(json.dumps(value, **options))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))


data = {"b": [1, 2.5, -0.0, 1e100, True, False, None], "a": {"x": "\u00e9\n\"\\/\x00\x7f\U0001f600\ud800"}, "empty": [[], {}, ()], "t": (1, (2,))}
for options in ({}, {"ensure_ascii": False}, {"indent": 2}, {"indent": "\t"}, {"indent": 0}, {"sort_keys": True}, {"separators": (",", ":")}, {"indent": 1, "separators": (";", "=")}, {"sort_keys": True, "indent": 3}, {"check_circular": False}, {"skipkeys": True}):
    print(ascii(json.dumps(data, **options)))
for value in (None, True, 5, -7, 10**30, 1.5, 1e16, 1e-7, "s", "", [], {}, (), [[]], MyInt(5), MyDict(a=1), {1: 2, 1.5: 3, True: 4, None: 5, False: 6, "k": 7, MyInt(9): 1}):
    attempt(value)
    attempt(value, indent=2)
for value in (float("nan"), float("inf"), [-float("inf")], {"a": float("nan")}, {float("nan"): 1}):
    attempt(value)
    attempt(value, allow_nan=False)
    attempt(value, allow_nan=False, indent=1)
for value in ({1, 2}, b"x", 1j, Color, [1, {"k": [object]}], {"a": ({},  {(1, 2): 3})}, {(1,): 2}, {b"k": 1}):
    for options in ({}, {"indent": 1}, {"skipkeys": True}):
        attempt(value, **options)
loop = [1]
loop.append({"again": loop})
attempt(loop)
attempt(loop, indent=1)
attempt({"b": 1, 2: 3}, sort_keys=True)
attempt({"z": 1, "a": {"y": 2, "b": 3}}, sort_keys=True)


def default(o):
    print("default", type(o).__name__)
    if isinstance(o, set):
        return sorted(o)
    if isinstance(o, complex):
        return {"re": o.real, "im": o.imag}
    raise TypeError(f"no {type(o).__name__}")


attempt({"s": {3, 1}, "c": [1j]}, default=default)
attempt([{"x": Color()}], default=default)
attempt([1], default=default)
attempt(Color(), default=lambda o: o)


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, bytes):
            return o.hex()
        return super().default(o)


attempt([b"\x01\xff", 1], cls=Encoder)
attempt([Color], cls=Encoder)
print(list(json.JSONEncoder().iterencode([1, {"a": [2]}])), list(json.JSONEncoder(indent=1).iterencode({"a": []})))
print(json.JSONEncoder(separators=("\u2003", "::")).encode({"a": 1, "b": 2}), json.JSONEncoder().item_separator, json.JSONEncoder(indent=1).item_separator)


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


out = Out()
json.dump({"a": [1, 2, {"b": None}]}, out, indent=1)
print("".join(out.parts))
attempt([1], wrong=2)
attempt([1], indent=1.5)
print(json.encoder.encode_basestring("\u00e9\"") , json.encoder.encode_basestring_ascii("\u00e9\""))
