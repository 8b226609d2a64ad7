# Documents that are one value, the empty text, roots of every type through loads(), load(), decode() and raw_decode(), with and without hooks; what dumps() makes of one value.
import io
import json

texts = ["null", "true", "false", "0", "-1", "1.5", '""', '"text"', "[]", "{}", "NaN", "Infinity", "-Infinity", "1e2", '"\\u00e9"', "[[]]", '{"a":{}}']
decoder = json.JSONDecoder()
for text in texts:
    answers = [json.loads(text), json.load(io.StringIO(text)), decoder.decode(text), decoder.raw_decode(text)[0], json.loads(text.encode()), json.loads(bytearray(text, "utf-8")), json.loads(f"\t{text}\r\n "), json.loads(text, object_hook=lambda d: d), json.loads(text, parse_float=float), json.loads(text.encode("utf-16")), json.loads(text.encode("utf-32-le"))]
    print(text, repr(answers[0]), all(repr(answer) == repr(answers[0]) for answer in answers), decoder.raw_decode(text + " tail")[1], json.dumps(answers[0]), json.dumps(answers[0], indent=2))
for text in ("", " ", "\n", "nul", "nulll", "True", "None", "tru", "'a'", "a", "-", "+1", ".", "[", "{", '"', ",", ":", "]", "}", "\\", "/", "#", "\x00", "é", "\ufeff"):
    for call in (json.loads, decoder.decode, lambda t: decoder.raw_decode(t), lambda t: json.load(io.StringIO(t)), lambda t: json.loads(t, parse_int=int), lambda t: json.loads(t.encode())):
        try:
            print(repr(call(text)), end=" ")
        except json.JSONDecodeError as error:
            print(f"{error.msg}@{error.pos}", end=" ")
        except Exception as error:
            print(type(error).__name__, end=" ")
    print(ascii(text))
for value in (None, True, 0, -0.0, 1e22, "", "é", [], (), {}, [None], {"": None}, 2**64, float("nan"), float("-inf")):
    out = io.StringIO()
    json.dump(value, out)
    encoder = json.JSONEncoder()
    assert out.getvalue() == json.dumps(value) == encoder.encode(value) == "".join(encoder.iterencode(value)) == "".join(json.JSONEncoder(indent=None).iterencode(value))
    print(repr(value), out.getvalue(), json.dumps(value, indent=0) if value else "", json.dumps(value, ensure_ascii=False), list(encoder.iterencode(value)))
for value in (..., NotImplemented, object(), set(), b"", 1j, range(1), int, print, lambda: 1, iter([]), memoryview(b""), Exception()):
    for call in (json.dumps, json.JSONEncoder().encode, lambda v: list(json.JSONEncoder().iterencode(v)), lambda v: json.dump(v, io.StringIO()), lambda v: json.dumps(v, indent=1)):
        try:
            print(call(value))
        except TypeError as error:
            print(error, end="; ")
    print()
print(json.loads("5") + 1, json.loads('"a"').upper(), json.loads("[1]")[0], json.loads("{}").get("x"), json.loads("null") is None, json.loads("true") is True, json.loads("1.0").is_integer(), json.loads('"x"') * 2, json.dumps("a") + json.dumps(1), json.dumps(json.loads("[1,2]")) == "[1, 2]")
