"""dumps(): every option and combination of indent, separators, sort_keys, skipkeys, ensure_ascii, allow_nan."""
import json


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


value = {"b": [1, 2, {"x": None}], "a": "é\u2028\U0001f600", "c": {}, "d": [], "e": (True, 1.5), 3: "int", None: "none", False: "no", 1.5: "float"}
for options in ({}, {"indent": 2}, {"indent": 0}, {"indent": "\t"}, {"indent": ""}, {"indent": None}, {"indent": "--"}, {"indent": -1}, {"indent": True}, {"separators": (",", ":")}, {"separators": ("; ", " = ")}, {"indent": 1, "separators": (",", ":")}, {"ensure_ascii": False}, {"indent": 1, "ensure_ascii": False}, {"skipkeys": True}):
    print(options, json.dumps(value, **options))
attempt(lambda: json.dumps(value, sort_keys=True))
attempt(lambda: json.dumps({"b": 1, "a": 2, "é": 3, "": 4}, sort_keys=True, indent=1))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
attempt(lambda: json.dumps({b"x": 3}))
for number in (float("nan"), float("inf"), -float("inf")):
    attempt(lambda: json.dumps([number, {number: number}]))
    attempt(lambda: json.dumps(number, allow_nan=False))
    attempt(lambda: json.dumps({"k": number}, allow_nan=False, indent=1))
    attempt(lambda: json.dumps({number: 1}, allow_nan=False))
attempt(lambda: json.dumps(value, separators=","))
attempt(lambda: json.dumps(value, indent=1.5))
attempt(lambda: json.dumps(value, nothing=1))
attempt(lambda: json.dumps())
attempt(lambda: json.dumps("\x00\x1f\x7f\"\\/\b\f\n\r\t\ud800"))
attempt(lambda: json.dumps("\x00\x1f\x7f\x80\"\\/\b\f\n\r\t\u2029", ensure_ascii=False))
