# indent as a number, a text, zero, negative, None; separators with it; empty containers, nesting, dump() in pieces.
import io
import json


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


data = {"a": [1, [2, []], {}], "b": {"c": {"d": [{}]}, "e": ()}, "f": "x"}
for indent in (0, 1, 2, 4, -1, -5, True, False, "", "\t", "--", "> ", "\u20ac"):
    print(repr(indent), repr(json.dumps(data, indent=indent)))
print(json.dumps(data, indent=2))
for separators in ((",", ":"), (", ", " = "), ("\n", ": "), (",", ": "), ("", ""), [";", "->"], "ab"):
    print(repr(json.dumps({"a": 1, "b": [1, 2]}, separators=separators)), repr(json.dumps({"a": 1, "b": [1, 2]}, separators=separators, indent=1)))
for empty in ([], {}, (), "", [[]], [{}], {"a": {}}, {"a": []}, [(), ()]):
    print(repr(json.dumps(empty, indent=3)), repr(json.dumps(empty)))
for wrong in (1.5, [], {}, b"x", 10**3):
    attempt(lambda: len(json.dumps([1], indent=wrong)))
for wrong in ((",",), (1, 2), 5, (",", ":", "x"), (None, None), (",", b":"), None):
    attempt(lambda: json.dumps({"a": 1, "b": 2}, separators=wrong))
    attempt(lambda: json.dumps({"a": 1, "b": 2}, separators=wrong, indent=2))


class Writer(io.StringIO):
    def write(self, text):
        pieces.append(text)
        return super().write(text)


for options in ({}, {"indent": 2}, {"indent": 0, "sort_keys": True}, {"separators": (",", ":")}):
    pieces = []
    writer = Writer()
    json.dump({"b": [1, "x"], "a": None}, writer, **options)
    print(pieces, writer.getvalue() == json.dumps({"b": [1, "x"], "a": None}, **options))
print(list(json.JSONEncoder(indent=1).iterencode([1, {"k": []}])), list(json.JSONEncoder().iterencode("text")), list(json.JSONEncoder(indent=2).iterencode(5)))
encoder = json.JSONEncoder(indent="..", separators=("|", "="))
print(encoder.encode([1, {"a": 2}]), encoder.indent, encoder.item_separator, encoder.key_separator, json.JSONEncoder(indent=3).item_separator, json.JSONEncoder().item_separator)
deep = []
for _ in range(6):
    deep = [deep]
print(json.dumps(deep, indent=1), json.dumps({"k": deep}, indent=None))
print(json.dumps([1.5, True, None, "é"], indent=1, ensure_ascii=False), json.loads(json.dumps(data, indent=7)) == {**data, "b": {"c": {"d": [{}]}, "e": []}})
