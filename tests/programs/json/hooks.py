import json
def hook(d):
    print("hook", d); return tuple(sorted(d.items(), key=str))
def pairs(p):
    print("pairs", p); return p
def num(t):
    print("num", t); return "n" + t
TEXTS = ['{"a": {"b": 1, "c": [{}, {"d": 2.5}]}, "e": {}}', '{"a": {}, "a": 1, "b": 2, "b": {"x": 1}, "a": {}}', '[1, 2.5, -3e5, NaN, -Infinity, {"k": Infinity}]',
 '1', '{}', '[{}, {"a": }]', '[1, {"a": 1} x]', '', ' ', '[', '{"a": 1', '{"é": [{"ü": "x"}]} ', '[1.0, {"a": 2}, tru]', '{"a":{"a":1,"a":{}},"a":0}', '12345678901234567890123', '[true, null, "s", {"t": false}]']
for text in TEXTS:
    for options in (dict(object_hook=hook), dict(object_pairs_hook=pairs), dict(parse_float=num), dict(parse_int=num, object_hook=hook), dict(parse_constant=num), dict(object_hook=hook, object_pairs_hook=pairs, parse_int=int, parse_float=float)):
        try:
            print(json.loads(text, **options))
        except json.JSONDecodeError as e:
            print(type(e), e, e.pos)
d = json.JSONDecoder()
for text, i in (('xx{"a": 1}yy', 2), ('é[1]é', 1), ('12 34', 0), ('12', 2), ('12', 5), ('  1', 0), ('é' * 5000 + '{"a":"' + 'ü' * 9000 + '"}', 5000), ('é12345', 1)):
    try:
        v, e = d.raw_decode(text, i); print(str(v)[:50], e)
    except ValueError as e:
        print(type(e), str(e)[:100])
try: d.raw_decode("1", -1)
except ValueError as e: print(e)
try: d.raw_decode(b"1")
except TypeError as e: print(e)
try: d.scan_once("x", 0)
except StopIteration as e: print(e.value)
def bad(x): raise KeyError(x)
for o in (dict(object_hook=bad), dict(parse_int=bad)):
    try: json.loads('[1, {}]', **o)
    except KeyError as e: print(e)
