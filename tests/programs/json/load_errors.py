"""JSONDecodeError: texts, positions, lines, columns, for hundreds of wrong documents."""
import json

documents = ["", " ", "{", "[", "}", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{'a':1}", "{1:2}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "\"", "\"abc", "\"a\\", "\"a\\x\"", "\"\\u12\"", "\"\\u123g\"", "\"\\ud800\\u\"", "\"a\nb\"", "\"\t\"", "\"\x00\"", "nul", "nulll", "tru", "True", "None", "NaN", "-NaN", "Infinity", "-Infinity", "+1", "01", "-", "-a", "1.", ".5", "1e", "1e+", "0x10", "1_000", "1,2", "[1]]", "{}{}", "1 2", "// comment\n1", "/* */ 1", "[1, // c\n2]", "\ufeff1", "\x0b1", "\u00a01", "[\"a\",\n\n  b]", "{\n\"a\": 1,\n}", "[\n1,\n2,\n,]", "undefined", "'a'", "[1;2]", "{\"a\"=1}", "\"a\" : 1", "{\"a\":1}}", "[[[", "[[1],[2]", "--1", "1-", "-01", "00", "1.5.5", "1e5e5", "\"\\", "[\"\\u\"]", "{\"\\q\":1}", "\"\\U0041\"", "{\"a\":,}", "{,}", "[ ]x", "{ }x", "tr ue", "\u0661", "[1,\u00a02]"]
for document in documents:
    try:
        print(repr(document), "->", json.loads(document))
    except json.JSONDecodeError as error:
        print(repr(document), "->", error, "|", error.msg, error.pos, error.lineno, error.colno, error.doc == document)
made = json.JSONDecodeError("text", "ab\ncd\nef", 4)
print(made, made.args, made.lineno, made.colno, isinstance(made, ValueError), made.__reduce__()[1], repr(made))
for value in (None, 3, [], {}, 1.5, object):
    try:
        print(json.loads(value))
    except TypeError as error:
        print("TypeError", error)
