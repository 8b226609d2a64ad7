# Documents as tests of parsers have them: scalars alone, empty things, repeated and odd keys, long and deep ones, numbers at limits, near misses of other notations.
import json
import math


def read(text, **options):
    try:
        return ascii(json.loads(text, **options))
    except (ValueError, RecursionError) as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


for text in ("null", "true", "false", "0", "-0", '""', "[]", "{}", " [ ] ", " { } ", "[[]]", "[{}]", '{"":[]}', '{"":{"":{"":null}}}', '"\\u0000"', "[null,null]", '{"a":1,"a":2,"a":3}', '{"a":{"x":1},"a":{"y":2}}', '{"\\u0061":1,"a":2}', '{"__proto__":{"x":1}}', '{"constructor":null}', '{" a ":1}', '{"1":1,"01":2}', '{"true":true,"null":null}', '["\\/"]', '["\\"\\\\"]'):
    print(text, read(text), end="; ")
print()
for text in ("1e0", "1E+0", "1e-0", "-1e-1", "0.0000001", "123456789.123456789", "1e15", "1e16", "1e22", "1e23", "9007199254740991", "9007199254740993", "9007199254740993.0", "18446744073709551616", "-9223372036854775809", "1.7976931348623157e308", "1.7976931348623159e308", "4.9e-324", "2e-324", "-1e-999", "1e999", "-1e999", "0.1e1", "0e999", "1.0e+00001", "1" + "0" * 40, "0." + "0" * 30 + "1", "3.141592653589793238462643383279"):
    print(text[:20], read(text), end="; ")
print()
for text in ("[1e]", "[1e+]", "[.5]", "[5.]", "[+5]", "[-]", "[--5]", "[05]", "[-05]", "[0x5]", "[0b1]", "[0o7]", "[1_000]", "[1,000]", "[5n]", "[5j]", "[½]", "[٣]", "[inf]", "[-inf]", "[Infinit]", "[-Infinit]", "[nan]", "[NAN]", "[+Infinity]", "[1e5.5]", "[1.5.5]", "[1 e5]", "[- 5]", "[0.]", "[00]", "[-0-]", "[1-1]", "[1+1]"):
    print(text, read(text), end="; ")
print()
for text in ("[True]", "[None]", "[undefined]", "[(1)]", "['a']", "[`a`]", "[\u201ca\u201d]", "[\"a'", '["a"b]', "[a]", "{a}", "{a: 1}", "{'a': 1}", '{"a": undefined}', '{"a": function(){}}', "[1] // c", "/*c*/[1]", "[1,#c\n2]", "--- \na: 1", "a = 1", "<a/>", "\ufeff{}", "\xa0[]", "[1]\x00", "\x00", "[\u2028]", '["\u2028"]', "[1;2]", "[1}", "{1]", "[)", "@", "!!", "[,]", "[,,]", "{,}", "{:}", ":", ",", "[\"\\", "[1,2", "[1,", "[", '{"a', '{"a"', '{"a":', '{"a":1', '{"a":1,', "tru", "nul", "fals", "truee", "nulll", "[tru]", "[true1]", "[1true]", "\"", "'"):
    print(ascii(text), read(text), end="; ")
print()
wide = json.dumps({f"key{i}": i for i in range(300)})
print(len(wide), len(json.loads(wide)), json.loads(wide)["key299"], read(wide[:-1]), read(wide.replace("299}", "299,}"))[:60], read("[" + "0," * 400 + "0")[-40:])
for count in (10, 900):
    print(read("[" * count + "]" * count)[:8], read("[" * count)[-24:], read('{"a":' * count + "0" + "}" * count)[:12], read('[{"a":' * count)[-26:])
print(read("[1, 2", parse_int=float), read("[1, 2]", parse_int=float), read('{"a": 1e5}', parse_float=str), read("[NaN]", parse_constant=str.lower), read('{"b": {}}', object_pairs_hook=list), read("[01]", parse_int=str))
values = [json.loads(text) for text in ("1e1000", "-1e1000", "NaN", "1e-1000", "-1e-1000", "1e308")]
print([math.isinf(v) for v in values[:2]], values[2] != values[2], math.copysign(1, values[3]), math.copysign(1, values[4]), values[5])
same = json.loads('["text", "text", {"text": "text"}]')
print(same, json.loads("[1.0, 1, true]") == [1, 1.0, True], json.loads("1") == json.loads("1.0"), type(json.loads("-0")).__name__, json.loads("-0"), json.loads("-0.0"), json.dumps(json.loads("-0")), json.dumps(json.loads("-0.0")))
