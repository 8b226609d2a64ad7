import json, enum, collections
class C:
    def __init__(self, v): self.v = v
class D(dict):
    def items(self): return [("x", 1), (2, "y")]
class L(list): pass
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, C): return o.v
        return super().default(o)
class Color(enum.IntEnum): RED = 1
def default(o):
    if isinstance(o, C): return o.v
    if isinstance(o, (set, frozenset)): return sorted(o)
    if isinstance(o, complex): return {"re": o.real, "im": o.imag}
    raise KeyError(str(type(o)))
c = C(None); c.v = c
loop = []; loop.append(loop)
dl = {}; dl["k"] = [dl]
odd = C([1]); 
VALUES = [1, "x", [], {}, [[]], [{}], {"a": []}, {"b": 1, "a": [1, 2, {"z": 1.5, "y": None}]}, [C(1), C([C(2), {"k": C("é")}])], {"s": {3, 1}, "c": 1j}, D(q=1), [D(), D(a=1)],
  L([1, L()]), {1: 2, 3: 4}, {"a": 1, 2: 3}, {(1, 2): 3, "a": 1}, {None: 1, True: 2, 1.5: 3}, c, loop, dl, C(loop), [C({"a": object()})], {"x": [object()]}, Color.RED, {Color.RED: Color.RED}, [float("nan")], {"a": float("inf")}, collections.OrderedDict(b=1, a=2), collections.Counter("aab"), {"z": C({"y": 1, "x": C([])})}, {"b": {1, 2}, "a": C({2: 1, 10: 2})}, [C(C(C(1)))], {(1,): 1}, {"a": {(1,): C(2)}},
  {"é": "ü\U0001F600"}, (1, (2,)), {"b": D(z=1), "a": 1}]
OPTIONS = [dict(), dict(default=default), dict(indent=2), dict(indent=2, default=default, sort_keys=True), dict(sort_keys=True), dict(indent="\t", sort_keys=True), dict(skipkeys=True, indent=1), dict(cls=E), dict(cls=E, indent=0), dict(separators=(",", ":"), default=default), dict(separators=(" é", "=>")), dict(ensure_ascii=False, indent="é"), dict(allow_nan=False), dict(skipkeys=True), dict(sort_keys=True, skipkeys=True, default=default), dict(indent=3, separators=(";", " = "))]
for o in OPTIONS:
    print(sorted(o))
    for v in VALUES:
        try:
            print(json.dumps(v, **o))
        except Exception as e:
            t = str(e)
            if " at 0x" in t: t = ""
            print(type(e).__name__, t, getattr(e, "__notes__", None))
for o in (dict(check_circular=False, default=default),):
    for v in VALUES[:17]:
        try: print(json.dumps(v, **o))
        except Exception as e: print(type(e).__name__, e)
# changes while default is asked
big = [C(1), 2, 3, 4]
def shrink(o):
    del big[2:]
    return 0
print(json.dumps(big, default=shrink))
class Items(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        yield "own"
        yield from super().iterencode(o)
print(Items().encode([1]), json.dumps([1], cls=Items, indent=1))
class Bad(dict):
    def items(self): raise ValueError("no items")
try: json.dumps({"k": [Bad(a=1)]})
except ValueError as e: print(e, e.__notes__)
print("".join(json.JSONEncoder(indent=1).iterencode({"a": [1]})))
