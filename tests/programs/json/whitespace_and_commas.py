# Where space may stand, which characters are space, commas and colons too few and too many, documents of one value, text after the end.
import itertools
import json


def verdict(text):
    try:
        return repr(json.loads(text))
    except json.JSONDecodeError as error:
        return f"{error.msg} {error.pos}"


for space in (" ", "\t", "\n", "\r", "\r\n", "  \n\t ", "\x0b", "\x0c", "\xa0", "\u2028", "\u3000", "\ufeff", "\x00", "\x1c", "\x85"):
    texts = [f"{space}1", f"1{space}", f"[{space}]", f"[1{space},2]", f"[1,{space}2]", f'{{{space}"a":1}}', f'{{"a"{space}:1}}', f'{{"a":{space}1}}', f'{{"a":1{space}}}', f"{space}"]
    answers = [verdict(text) for text in texts]
    print(ascii(space), answers if space == "\x0b" else ["ok" if answer[0].isdigit() or answer[0] in "[{" else answer for answer in answers])
pieces = ["", "1", ",", "[", "]", ":", '"k"', "{", "}"]
kinds = {}
for parts in itertools.product(pieces[1:], repeat=4):
    answer = verdict("".join(parts))
    kind = "value" if answer[0] in "[{'0123456789" else answer.rsplit(" ", 1)[0]
    kinds.setdefault(kind, []).append("".join(parts))
for kind, texts in sorted(kinds.items()):
    print(kind, len(texts), texts[:6], texts[-1])
for text in ("[1,2,]", "[,1]", "[1,,2]", "[1 2]", "[1;2]", '{"a":1,}', '{,"a":1}', '{"a":1,,"b":2}', '{"a" "b"}', '{"a"::1}', '{"a":1:2}', '{"a"=1}', '{"a":1;}', "{1:1}", "{a:1}", "{'a':1}", "{null:1}", "{[]:1}", '{"a":}', '{"a",}', '{"a":1 "b":2}', "[[1,2],[3]", "[[1,2],[3]]]", '{"a":{"b":1}', '{"a":{"b":1}}}', "[}", "{]", '["a":1]', '{"a"}', "[1]]", "[][]", "{}{}", "1 1", '"a" "b"', "null null", "true,", ",true", "[true false]", "[nulL]", "[Null]", "(1)", "[1](2)", "1;", "#1", "[1]#", "--", "..."):
    print(text, "->", verdict(text))
for depth in (1, 3, 60):
    print(depth, verdict("[" * depth + "]" * depth)[:12], verdict("[" * depth)[-30:], verdict("[" * depth + "]" * (depth - 1)), verdict("[" * depth + "]" * (depth + 1)), verdict('{"a":' * depth + "1" + "}" * depth)[:12], verdict('{"a":' * depth + "}" * depth))
long = "[" + ",".join(["1"] * 200)
print(verdict(long), verdict(long + "]") == repr([1] * 200), verdict(long + ",]"), verdict(long + "}"), verdict(" " * 500 + "x"), verdict("\n" * 20 + "[1,\n2,\nx]"))
try:
    json.loads("\n\n  [1,\n   2,\n   tru]\n")
except json.JSONDecodeError as error:
    print(error, error.lineno, error.colno, repr(error.doc[error.pos:error.pos + 4]))
try:
    json.loads("[1,\r\n2,\r3 4]")
except json.JSONDecodeError as error:
    print(error)
