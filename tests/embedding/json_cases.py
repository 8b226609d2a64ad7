# What CPython's json module makes of texts, for json_cases_test.cpp: `scripts/oracle tests/embedding/json_cases.py` writes
# json_cases.out. Three lines a case: the text, what dumps(loads()) says of it in UTF-8 without blanks, and in ASCII; or one
# line with the error in place of the two.
import json
import random
import re

rng = random.Random(20261)
WORDS = ["", "a", "id", "name", "é", "ключ", "日本", "😀", "with blank", "tab\t", "quote\"", "back\\slash", "sl/ash", "\x7f",
         "nul\0", "\u2028", "x" * 50, "line\nend"]
NUMBERS = ["0", "-0", "1", "-1", "42", "999999999999999999", "1000000000000000000", "4611686018427387903", "4611686018427387904",
           "-4611686018427387904", "-4611686018427387905", "9223372036854775807", "-9223372036854775808", "18446744073709551616",
           "1" * 100, "-" + "9" * 300, "0.0", "-0.0", "0.1", "1.5", "3.14159265358979323846264338327950288", "1e5", "1E-5", "1e+22",
           "1e23", "5e-324", "2e-324", "1e308", "1.7976931348623157e308", "1.7976931348623159e308", "1e999", "-1e999", "1e-999",
           "123456789012345678901234567890.5", "0e0", "0.000001", "9007199254740993.0", "2.2250738585072011e-308",
           "9" * 4301, "0." + "3" * 800, "1e0000000000000000001", "NaN", "Infinity", "-Infinity", "100000000000000000000000.0"]
BLANKS = ["", "", "", "", " ", "\n", "\t", "\r\n", "  "]


def blank():
    return rng.choice(BLANKS)


def string_text(word):
    kind = rng.randrange(4)
    if kind == 0:
        return json.dumps(word)
    if kind == 1:
        return json.dumps(word, ensure_ascii=False)
    if kind == 2:
        return '"' + "".join(f"\\u{ord(c):04X}" if ord(c) < 0x10000 else json.dumps(c)[1:-1] for c in word) + '"'
    return json.dumps(word, ensure_ascii=False).replace("/", "\\/")


def value_text(depth):
    kind = rng.randrange(9 if depth > 0 else 6)
    if kind == 0:
        return rng.choice(["null", "true", "false"])
    if kind in (1, 2):
        return rng.choice(NUMBERS)
    if kind == 3:
        return rng.choice(['"\\ud800"', '"\\udc00\\ud800"', '"\\ud83d\\ude00"', '"\\uD83D\\u0041"', '"x\\ud83d"', '"\\ud83d\\n"'])
    if kind in (4, 5):
        return string_text(rng.choice(WORDS))
    count = rng.choice([0, 1, 2, 3, 5, 12])
    if kind in (6, 7):
        items = [blank() + value_text(depth - 1) + blank() for _ in range(count)]
        return "[" + (",".join(items) or blank()) + "]"
    items = [blank() + string_text(rng.choice(WORDS)) + blank() + ":" + blank() + value_text(depth - 1) + blank() for _ in range(count)]
    return "{" + (",".join(items) or blank()) + "}"


def damaged(text):
    at = rng.randrange(len(text) + 1)
    kind = rng.randrange(4)
    if kind == 0:
        return text[:at]
    if kind == 1:
        return text[:at] + text[at + 1 :]
    junk = rng.choice(list('{}[]:,"\\0-1.eEutfn N\n\x01\x00éx') + ["\\u", "\\ud800", ",]", ",}", "//", "'"])
    return text[:at] + junk + text[at + (kind == 2) :]


def shown(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


TEXTS = ["", " ", "[", "[1", "[1,", "[1,]", "[1 2]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', "{a:1}",
         "{1:2}", '"', '"abc', '"a\nb"', '"\\x"', '"\\', '"\\u12"', '"\\u12g4"', "01", "-", "-a", "1.", "1.e5", "1e", "1e+", ".5",
         "+1", "-Inf", "nul", "truex", "[1]x", "\ufeff1", "\x0b1", "1\x00", "[,1]", "{,}", '{"a":,}', '"\\u 123"', '"\\u+123"',
         '"\\uD800\\uDC0"', '"\\ud800\\uZZZZ"', '"\\u1234', '"\\ud800\\udc00', '"\\ud800\\udc0', "\n\n  x", '"é" x', "[1,\n2,\n x]",
         "0x1", "1_000", '{"a":1 ,  }', "[1 ,  ]", '{"a":1,"a":2,"b":3,"a":4}', "[" * 50 + "]" * 50, '{"a":' * 40 + "1" + "}" * 40,
         "[" * 100, "nan", "NaN1", "[NaN,Infinity,-Infinity]", '{"NaN":NaN}', "-NaN", '"\u2028\u2029"', "\u2028", "1\u00a0", "٣"]
TEXTS += NUMBERS
for _ in range(300):
    TEXTS.append(blank() + value_text(rng.randrange(4)) + blank())
for _ in range(700):
    base = value_text(2)
    if len(base) < 300:
        TEXTS.append(damaged(base))
for text in TEXTS:
    print(shown(text))
    try:
        value = json.loads(text)
        plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        escaped = json.dumps(value, separators=(",", ":"))
    except ValueError as error:
        print("!ValueError: " + shown(str(error)))
        continue
    print("=" + shown(re.sub("[\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", plain)))
    print("=" + shown(escaped))
