# JSONDecodeError: msg, doc, pos, lineno, colno of every sort of mistake; its constructor, pickling, bases; extra data, line breaks.
import json
import pickle

texts = [
    "", " ", "\n\n", "{", "}", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1,,2]", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', "{a:1}", "{'a':1}", "{1:2}", '{"a":1 "b":2}', '{,}', '{"a":}', '{:1}',
    '"', '"abc', '"a\nb"', '"\t"', '"\\"', '"\\x"', '"\\u12"', '"\\u123g"', '"\\u"', '"\\ud800\\u"', '"\x00"', "'a'", "tru", "True", "nul", "None", "falsey", "nan", "NaNa", "-", "+1", "01", "1.", ".5", "1e", "1e+", "-x", "0x10", "1_000", "--1", "1 2", "[] []", '{"a":1} x', "null,", "// comment", "/* */ 1", "[1 /* x */]", "\ufeff1", "undefined", "Infinity1", "-Infinityx", "[\n1,\n2\n3]", '{\n  "a": 1,\n  "b" 2\n}', '{"a": "\n"}', "[true, false, nulll]", '["a", "b"', '{"k": [1, {"x": }]}', "\x0b1", "1\x0c", "[1]\n\n x",
]
for text in texts:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        assert error.doc == text
        print(repr(text), "|", error, "|", error.msg, error.pos, error.lineno, error.colno)
error = json.JSONDecodeError("message", "line one\nline two", 12)
print(error, repr(error), error.args, error.msg, error.doc, error.pos, error.lineno, error.colno, isinstance(error, ValueError), json.JSONDecodeError is json.decoder.JSONDecodeError)
twin = pickle.loads(pickle.dumps(error))
print(twin, twin.pos, twin.doc == error.doc, type(twin).__name__, error.__reduce__()[1:])
for arguments in ((), ("m",), ("m", "doc"), ("m", "doc", "x"), ("m", 5, 0), (5, "doc", 1), ("m", "doc", 99), ("m", "doc", -1), ("m", "a\nb\nc", 4)):
    try:
        made = json.JSONDecodeError(*arguments)
        print(made, made.lineno, made.colno)
    except Exception as failure:
        print(type(failure).__name__, failure)


def pointed(text):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        line = error.doc.splitlines()[error.lineno - 1]
        return f"{line}\n{' ' * (error.colno - 1)}^ {error.msg}"


print(pointed('{\n  "name": "x",\n  "list": [1, 2,, 3]\n}'))
print(pointed('{\n  "name": "x"\n  "more": true\n}'))
print(pointed('[\n  "é€", oops\n]'))


def repair(text):
    """Cuts what is behind the first document, as programs do with answers of models."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            return json.loads(text[:error.pos])
        return error.msg


print(repair('{"a": 1} and some words'), repair("[1, 2]```"), repair("no json"), repair('{"a": 1,}'))
class Own(json.JSONDecodeError):
    def __str__(self):
        return f"own {self.pos}"


print(Own("m", "abc", 2), repr(Own("m", "abc", 2)))
