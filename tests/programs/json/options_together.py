# Pairs of options of dumps(): each with each, and what the encoder does with them; the same through JSONEncoder and dump().
import io
import itertools
import json

data = {"b": [1, 2.5, None, True], "a": {"é": "ü\n", "z": (), "k": {}}, "n": float("inf")}
values = {
    "skipkeys": [False, True], "ensure_ascii": [True, False], "check_circular": [True, False], "allow_nan": [True, False], "indent": [None, 0, " "], "separators": [None, (",", ":")], "sort_keys": [False, True], "default": [None, str],
}
texts = {}
for (one, ones), (two, twos) in itertools.combinations(values.items(), 2):
    for a, b in itertools.product(ones, twos):
        options = {one: a, two: b}
        try:
            text = json.dumps(data, **options)
            encoder = json.JSONEncoder(**options)
            out = io.StringIO()
            json.dump(data, out, **options)
            assert text == encoder.encode(data) == "".join(encoder.iterencode(data)) == out.getvalue(), options
        except ValueError as error:
            text = f"ValueError {error}"
        texts.setdefault(text, []).append(tuple(f"{name}={value!r}" if value is not str else f"{name}=str" for name, value in options.items()))
for text, options in texts.items():
    print(repr(text), len(options), options[0])
for value in (data, [data, {"x": {1: 2}}], "é", 5, [], {"a": []}):
    for options in ({"indent": 2, "sort_keys": True, "ensure_ascii": False}, {"separators": (" , ", " : "), "indent": ""}, {"indent": 1, "separators": ("", "")}):
        text = json.dumps(value, **options)
        print(repr(text))
for options in ({"skipkeys": 1, "sort_keys": []}, {"ensure_ascii": "yes"}, {"ensure_ascii": 0}, {"allow_nan": 5}, {"check_circular": ""}, {"indent": None, "separators": None, "cls": None, "default": None}, {"cls": json.JSONEncoder, "indent": 3}):
    print(options if "cls" not in options else list(options), repr(json.dumps({"é": 1.5, "a": []}, **options)))
for args in (("x", 1), ("x", True, False), (), ("x", "y", "z")):
    try:
        print(json.dumps(*args))
    except TypeError as error:
        print(error)
try:
    print(json.JSONEncoder(False))
except TypeError as error:
    print(error)
print(json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True, default=lambda o: 1 / 0), json.dumps([{1: 2}, {"x": (1, [2])}], skipkeys=True), json.dumps({b"k": 1, "ok": {(): 2, "in": 3}}, skipkeys=True))
