# Scalars between other items of tuples, lists and dicts, and tuples that hold themselves.
import pickle


class Point:
    def __init__(self, x):
        self.x = x


row = [1, 2.5, None, True, False, "text", 300, 70000, -1, 1 << 31, -(1 << 31), -(1 << 31) - 1, 1 << 40, -(1 << 62), 1 << 70]
shared = ("a", 1)
data = {
    "row": row,
    "tuple": tuple(row),
    "pairs": [(1, 2), (1.5, None), (True, "x"), (), (1,), (1, 2, 3), (1, 2, 3, 4)],
    ("key", 1): {"nested": {1: 2, None: 3.5, True: "yes", "last": 0}},
    "one": {"only": 1},
    "one in one": {"only": {"only": [None]}},
    "shared": [shared, shared, (shared, 1)],
    "points": [Point(1), (2, Point(2)), {"p": Point(3), "n": 4}],
    5: 6,
    7.5: (8, 9),
    "none": None,
}
for protocol in (4, 5):
    packed = pickle.dumps(data, protocol)
    print(protocol, len(packed), packed[:60])
    again = pickle.loads(packed)
    print(again["row"], again["tuple"] == tuple(row), again["pairs"])
    print(again["key", 1], again["one"], again["one in one"], again["shared"])
    print(again["shared"][0] is again["shared"][1] is again["shared"][2][0])
    print(again["points"][0].x, again["points"][1][1].x, again["points"][2]["p"].x, again[5], again[7.5], list(again)[-1])

inner = []
for size in (1, 2, 3, 4):
    holder = (inner,) + (0,) * (size - 1)
    inner.append(holder)
packed = pickle.dumps(inner)
again = pickle.loads(packed)
print(len(packed), [entry[0] is again for entry in again], [len(entry) for entry in again])
whole = (inner, 1, 2.5)
again = pickle.loads(pickle.dumps(whole))
print(again[1:], again[0][3][0] is again[0])

many = {f"key {n}": n if n % 3 else (n, n / 4) for n in range(2500)}
print(len(pickle.dumps(many)), pickle.loads(pickle.dumps(many)) == many)
longer = [None, True] * 1500 + [1.5] * 1001
print(len(pickle.dumps(longer)), pickle.loads(pickle.dumps(longer)) == longer)
numbers = list(range(100_000, 160_000))
print(len(pickle.dumps([numbers, tuple(numbers)])), pickle.loads(pickle.dumps(numbers)) == numbers)

for broken in (b"", b"\x80\x05", b"\x80\x05K", b"\x80\x05K\x01", b"\x80\x05.", b"\x80\x06N.", b"\x80\x04]q\x00K\x01a", b"(1."):
    try:
        print(pickle.loads(broken))
    except Exception as error:
        print(broken, type(error).__name__, error)
print(pickle.loads(b"K\x05."), pickle.loads(bytearray(b"\x80\x04N.")), pickle.loads(memoryview(b"\x80\x04N.")))
print(pickle.loads(pickle.dumps([1, 2]), buffers=[]), pickle.loads(pickle.dumps(Point(5)), buffers=()).x)
try:
    pickle.loads(b"N.", buffers=3)
except TypeError as error:
    print(error)
