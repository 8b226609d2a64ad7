import io
import json


def attempt(text, **options):
    try:
        print(repr(json.loads(text, **options)))
    except json.JSONDecodeError as error:
        print("JSONDecodeError", error, "|", error.msg, error.pos, error.lineno, error.colno, error.doc == text)
    except Exception as error:
        print(type(error).__name__, error)


good = ["null", " true ", "false", "0", "-0", "-0.0", "12", "1.5", "1e5", "1E-2", "-1.25e+3", "123456789012345678901234567890", "1e400", '""', '"a\\n\\u00e9\\ud83d\\ude00\\ud800\\/"', "[]", "{}", " [ 1 , 2 ] ", '{"a": {"b": [1, {"c": null}]}, "a": 2, "z": "\u00e9"}', "NaN", "[Infinity, -Infinity]", "\t\n\r [true]"]
bad = ["", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[1 2]", "[,1]", '{"a"', '{"a":', '{"a" 1}', '{"a":1', '{"a":1,', '{"a":1,}', "{a:1}", "{1:2}", '{"a":1 "b":2}', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\', "nul", "tru", "True", "01", "-", "-a", "1.", "1.e5", ".5", "1e", "+1", "1 2", "[1]]", "nan", "-NaN", "'a'", "\n\n [1,\n 2,\n x]", "[1,\n2\n3]", "\u00a0 1", '{"k\u00e9": [1, 2}', "[1.5.2]", '["a", ]', "//c\n1", "\x00"]
hooks = [{}, {"object_hook": lambda d: ("H", d)}, {"object_pairs_hook": lambda p: ("P", p)}, {"parse_float": lambda s: "F" + s, "parse_int": lambda s: "I" + s}, {"parse_constant": lambda s: "C" + s}, {"strict": False}]
for text in good + bad:
    for options in hooks:
        attempt(text, **options)
attempt('{"a": 1}', object_hook=lambda d: 1 / 0)
attempt("[NaN]", parse_constant=lambda s: 1 / 0)
attempt('{"a": 1}', object_hook=lambda d: "hook", object_pairs_hook=lambda p: "pairs")
for data in (b"[1]", bytearray(b'{"a": "\xc3\xa9"}'), "[1, \u20ac]".encode("utf-16"), '["\u20ac"]'.encode("utf-16"), '["\u20ac"]'.encode("utf-16-le"), '["\u20ac"]'.encode("utf-32-be"), b"\xef\xbb\xbf[2]", b"\xff", "\ufeff[1]", 5, None, ["x"], memoryview(b"1")):
    try:
        print(json.loads(data))
    except Exception as error:
        print(type(error).__name__, error)
print(json.load(io.StringIO('{"x": [1, 2]}')), json.load(io.BytesIO(b"[3]"), parse_int=str))
decoder = json.JSONDecoder()
for text, index in (('[1] tail', 0), ('x {"a": 2} y', 2), ("  1", 0), ("12ab", 0), ("", 0), ('"s"', 1), ("5", -1), ("1.5e", 0), ("-x", 0)):
    try:
        print(decoder.raw_decode(text, index))
    except Exception as error:
        print(type(error).__name__, error)


class Decoder(json.JSONDecoder):
    def decode(self, s):
        return ["decoded", super().decode(s)]


attempt("[1]", cls=Decoder)
attempt("[1]", wrong=3)
error = json.JSONDecodeError("msg", "ab\ncd", 4)
print(error, error.lineno, error.colno, isinstance(error, ValueError), error.__reduce__()[1], json.JSONDecodeError.__module__)
deep = "[" * 500 + "]" * 500
print(json.dumps(json.loads(deep)) == deep, sorted(json.__all__))
for value in ([0.1, 1 / 3, 1e22, 5e-324], {"": [{}]}, ["\u2028\x1f"], [2**100, -(2**64)]):
    assert json.loads(json.dumps(value)) == value
    assert json.loads(json.dumps(value, indent=1), parse_int=int) == value
