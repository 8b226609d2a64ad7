# Each keyword of each function alone and wrong: names that are not known, positions, defaults given anyway, options of classes through functions, what each option refuses.
import io
import json


def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


data = {"b": [1.5, "é", None], "a": {}}
for name, values in {"skipkeys": (True, False, 1, None), "ensure_ascii": (True, False, 0, "x", None), "check_circular": (True, False, None), "allow_nan": (True, False, None), "cls": (None, json.JSONEncoder), "indent": (None, 0, 1, True, " ", ""), "separators": (None, (",", ":"), [";", "="]), "default": (None, str), "sort_keys": (True, False, None, 1)}.items():
    for value in values:
        shown = value if not callable(value) else value.__name__
        attempt(f"{name}={shown!r}", lambda: json.dumps(data, **{name: value}))
        out = io.StringIO()
        json.dump(data, out, **{name: value})
        assert out.getvalue() == json.dumps(data, **{name: value})
        if name != "cls":
            assert json.JSONEncoder(**{name: value}).encode(data) == json.dumps(data, **{name: value})
text = '{"b": [1.5, 2, NaN], "a": {}}'
for name, values in {"cls": (None, json.JSONDecoder), "object_hook": (None, sorted, len), "parse_float": (None, str, len), "parse_int": (None, str, float), "parse_constant": (None, str.upper), "object_pairs_hook": (None, list, len)}.items():
    for value in values:
        attempt(f"{name}={value if value is None else value.__name__}", lambda: json.loads(text, **{name: value}))
        assert repr(json.load(io.StringIO(text), **{name: value})) == repr(json.loads(text, **{name: value}))
        if name != "cls":
            assert repr(json.JSONDecoder(**{name: value}).decode(text)) == repr(json.loads(text, **{name: value}))
for strict in (True, False, 0, 1, None):
    attempt(f"strict={strict}", lambda: json.loads('"a\tb"', strict=strict))
    attempt(f"strict={strict}", lambda: json.JSONDecoder(strict=strict).decode('["\x01"]'))
for name in ("encoding", "indents", "sortkeys", "Default", "object_hooks", "parse_floats", "fp"):
    attempt(f"dumps {name}", lambda: json.dumps(1, **{name: 1}))
    attempt(f"loads {name}", lambda: json.loads("1", **{name: 1}))
    attempt(f"encoder {name}", lambda: json.JSONEncoder(**{name: 1}))
    attempt(f"decoder {name}", lambda: json.JSONDecoder(**{name: 1}))
attempt("obj", lambda: json.dumps(obj={"a": 1}))
attempt("s", lambda: json.loads(s="[1]"))
attempt("fp", lambda: json.load(fp=io.StringIO("[2]")))
attempt("obj and fp", lambda: json.dump(obj=[1], fp=io.StringIO()))
attempt("o", lambda: json.JSONEncoder().encode(o=[1]))
attempt("o", lambda: list(json.JSONEncoder().iterencode(o=[1])))
attempt("s and idx", lambda: json.JSONDecoder().raw_decode(s="[1] x", idx=0))
attempt("default twice", lambda: json.dumps(1j, default=str, **{"cls": None}))
attempt("both hooks", lambda: json.loads("{}", object_hook=len, object_pairs_hook=str))
attempt("class and options", lambda: json.dumps(1j, cls=json.JSONEncoder, default=abs))
attempt("class of loads", lambda: json.loads("1.5", cls=json.JSONDecoder, parse_float=str))
attempt("function as class", lambda: json.dumps([1], cls=lambda **options: json.JSONEncoder(**{**options, "indent": 1})))
attempt("function as class", lambda: json.loads("[1.5]", cls=lambda **options: json.JSONDecoder(**options, parse_float=str)))
attempt("wrong class", lambda: json.dumps([1], cls=str))
attempt("wrong class", lambda: json.loads("[1]", cls=dict))
for function in (json.dumps, json.loads, json.dump, json.load):
    print(function.__name__, sorted(function.__kwdefaults__))
