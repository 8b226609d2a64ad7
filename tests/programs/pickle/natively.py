# Plain data, which C++ writes and reads, mixed with what is left to Python: the bytes must be the same.
import pickle, random, sys
from collections import OrderedDict, defaultdict, Counter
from datetime import date
from decimal import Decimal
class P:
    def __init__(self, x): self.x = x
class S:
    __slots__ = ("a",)
R = random.Random(5)
def make(depth):
    k = R.randrange(16 if depth else 9)
    if k == 0: return R.choice([None, True, False])
    if k == 1: return R.choice([0, 1, 255, 256, 65535, 65536, -1, -128, -129, 2**31-1, 2**31, -2**31, -2**31-1, 2**40, -2**55, 2**62, 2**63, -2**63, 2**200, -2**200, R.randrange(-10**6, 10**6)])
    if k == 2: return R.random() * 10 ** R.randrange(-5, 5)
    if k == 3: return R.choice(["", "a", "é", "🙂", "long " * R.randrange(80), "\ud800x", "key"])
    if k == 4: return R.choice([b"xyz", b"y" * 300])
    if k == 5: return R.choice(SHARED)
    if k == 6: return date(2020, 1, R.randrange(1, 28))
    if k == 7: return R.choice([Decimal("1.5"), 1j, len, P, Ellipsis, range(3)])
    if k == 8: return bytearray(b"ba")
    n = R.choice([0, 1, 2, 3, 4, 5])
    items = [make(depth - 1) for _ in range(n)]
    if k == 9: return items
    if k == 10: return tuple(items)
    if k == 11: return {i: v for i, v in enumerate(items)}
    if k == 12: return {str(i): v for i, v in enumerate(items)}
    if k == 13: return R.choice([set, frozenset])(range(n))
    if k == 14: return P(items)
    return OrderedDict((i, v) for i, v in enumerate(items))
SHARED = [[1], "shared text", (1, 2), {"k": "v"}, P(3)]
def same(a, b):
    if type(a) is not type(b): return False
    if isinstance(a, P): return same(a.__dict__, b.__dict__)
    if isinstance(a, (list, tuple)): return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict): return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    return a == b
import hashlib
for n in range(25):
    v = make(4)
    for protocol in (4, 5, 2):
        data = pickle.dumps(v, protocol)
        if not same(pickle.loads(data), v): print("differs", n, protocol, v)
# frames and batches
for v in ([str(i) * 100 for i in range(350)], list(range(2500)), list(range(1000)), list(range(1001)), {i: i for i in range(2000)}, {i: i % 7 for i in range(1000)}, set(range(1000)), set(range(2001)), ["x" * 70000, b"y" * 70000, bytearray(70000), "é" * 40000], [P(i) for i in range(30)], [["a" * 1000] for i in range(70)], frozenset(range(1500)), [{"a": i, "b": [i]} for i in range(60)]):
    for protocol in (4, 5):
        data = pickle.dumps(v, protocol)
        print(len(data), hashlib.md5(data).hexdigest(), same(pickle.loads(data), v))
loop = []; loop.append(loop)
t = ([],); t[0].append(t)
t4 = ([], 1, 2, 3); t4[0].append(t4)
d = {}; d["self"] = d
p = P(None); p.x = [p, (p,)]
for v in (loop, t, t4, d, p):
    data = pickle.dumps(v); print(data, len(pickle.dumps(pickle.loads(data))))
class Bad:
    def __reduce__(self): raise ValueError("no")
for v in ([1, Bad()], {"k": [Bad()]}, (1, Bad()), {Bad(): 1}, [{1: ({2: Bad()},)}], P([Bad()])):
    try: pickle.dumps(v)
    except ValueError as e: print(e, getattr(e, "__notes__", None))
class Sneaky:
    def __reduce__(self):
        target.clear() if isinstance(target, list) else target.update({99: 1})
        return int, ()
for target in ([1, 2], {1: 2}):
    if isinstance(target, list): target.insert(1, Sneaky())
    else: target[5] = Sneaky()
    try: print(pickle.loads(pickle.dumps(target)))
    except RuntimeError as e: print(e)
import io
f = io.BytesIO(); pk = pickle.Pickler(f, 4)
x = ["shared"]
pk.dump(x); pk.dump([x, "shared"]); print(f.getvalue())
f.seek(0); u = pickle.Unpickler(f); a = u.load(); b = u.load(); print(a, b, b[0] is a, sorted(u.memo.copy()))
class Own(pickle.Pickler):
    def persistent_id(self, o): return "P" if o == 7 else None
f = io.BytesIO(); Own(f).dump([1, 7]); print(f.getvalue())
for cut in range(0, 60):
    data = pickle.dumps([1, "ab", {"k": (1.5, 2)}, b"z", {1}])
    try: print(cut, pickle.loads(data[:cut]))
    except Exception as e: print(cut, type(e).__name__, e)
for n in range(100):
    data = bytearray(pickle.dumps([1, "ab", {"k": (1.5, 2)}, b"z", {1}, [[], {}, (1,), (1, 2), (1, 2, 3)]]))
    data[R.randrange(2, len(data))] = R.randrange(256)
    try: r = repr(pickle.loads(bytes(data)))
    except Exception as e: r = type(e).__name__ + str(e)
    # Sizes and indexes of CPython's are those of the machine.
    if n % 2 == 0 and "index" not in r and "exceeds" not in r and "truncated" not in r: print(n, r[:150])
