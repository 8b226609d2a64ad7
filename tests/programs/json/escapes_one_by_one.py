# Every escape and every kind of character: how it is written under both settings, which spellings are read, and what stands in the text of errors.
import json
import sys

groups = {}
for code in [*range(0x100), 0x2028, 0x2029, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF]:
    character = chr(code)
    short, raw = json.dumps(character)[1:-1], json.dumps(character, ensure_ascii=False)[1:-1]
    kind = ("same" if short == character else "pair" if short.count("\\u") == 2 else "hex" if short.startswith("\\u") else "short", "same" if raw == character else "hex" if raw.startswith("\\u") else "short")
    groups.setdefault(kind, []).append(code)
    assert json.loads(f'"{short}"') == json.loads(f'"{raw}"') == character
    assert json.loads(f'"{short.upper().replace("U", "u", 1) if kind[0] == "hex" else short}"') == character
for kind, codes in groups.items():
    runs = []
    for code in codes:
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    print(kind, ["%x" % a if a == b else "%x-%x" % (a, b) for a, b in runs])
for letter in map(chr, range(33, 127)):
    try:
        value = json.loads(f'"\\{letter}"')
        print(letter, ascii(value), end=" ")
    except json.JSONDecodeError as error:
        if letter in "auUxN0'v":
            print(letter, error, end=" ")
print()
for text in ("\\u0041", "\\u00Ff", "\\uD834\\uDD1E", "\\ud834\\udd1e", "\\ud834", "\\udd1e\\ud834", "\\ud834\\ud834\\udd1e", "\\ud834\\n", "\\ud834x\\udd1e", "\\udd1e", "\\u2028", "\\\\u0041", "\\\\\\u0041", "\\u0000", "\\ufeff", "\\u00e9\\u0301"):
    value = json.loads(f'"{text}"')
    print(text, ascii(value), len(value), ascii(json.dumps(value)), end="; ")
print()
for text in ('"\\u"', '"\\u1"', '"\\u12"', '"\\u123"', '"\\u123', '"\\u123 "', '"\\uzzzz"', '"\\u-123"', '"\\u+123"', '"\\u 123"', '"\\u1_23"', '"\\ud834\\u"', '"\\ud834\\u12"', '"\\ud834\\uzzzz"', '"\\', '"\\"', '"abc\\', '"\x1f"', '"ab\ncd"', '"\r"', '["a", "b\tc"]', '{"k\n": 1}', '{"k": "v\x00"}', '"\U0001f600\x01"', '"é\\x"'):
    try:
        print(ascii(json.loads(text)))
    except json.JSONDecodeError as error:
        print(ascii(text), error.msg, error.pos, error.lineno, error.colno, end="; ")
print()
keys = {"": 1, " ": 2, "\n": 3, '"': 4, "\\": 5, "é": 6, "\U0001f600": 7, "\ud800": 8, "a\x00b": 9}
print(ascii(json.dumps(keys)), json.loads(json.dumps(keys)) == keys, json.loads(json.dumps(keys, ensure_ascii=False)) == keys, json.dumps(keys, sort_keys=True).count("\\"))
long = "x" * 3000 + "é" + "y" * 3000 + '"' + "\U0001f600" * 50
print(len(json.dumps(long)), len(json.dumps(long, ensure_ascii=False)), json.loads(json.dumps(long)) == long, json.loads(json.dumps([long, {long: long}]))[1][long] == long, len(json.dumps("\x00" * 1000)), len(json.dumps("\n" * 1000)))
print(ascii(json.dumps("\x7f\x80\x85\xa0\xad")), ascii(json.dumps("\x7f\x80\x85\xa0\xad", ensure_ascii=False)), json.dumps("\u200b\u00a0"), json.dumps("/"), json.dumps("<>&'"), json.dumps("a\\/b"), sys.maxunicode == ord(json.loads('"\\udbff\\udfff"')))
