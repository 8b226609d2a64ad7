import bisect
from bisect import bisect_left, bisect_right, insort_left, insort_right

print(bisect.bisect([1, 2, 2, 3], 2), bisect.insort.__name__, sorted(name for name in dir(bisect) if not name.startswith("_")))
for seq in ([], [1], [1, 1, 1], [0, 1, 1, 2, 5, 5, 5, 9], (1.5, 2, 2.5), "abccd", range(0, 20, 3), ["a", "b", "b"], [(1, 2), (1, 3)], b"aab"):
    for x in (-1, 0, 1, 2, 2.5, 5, 9, 100, "b", "", "c", (1, 3), None):
        try:
            print(bisect_left(seq, x), bisect_right(seq, x), end="; ")
        except TypeError as error:
            print(error, end="; ")
    print()
data = [1, 2, 2, 3, 3, 3, 4, 4, 4, 4]
for lo in (0, 3, 5, 10, 11):
    for hi in (None, 0, 4, 7, 10, 20):
        try:
            print(bisect_left(data, 3, lo, hi), bisect_right(data, 3, lo=lo, hi=hi), end="; ")
        except Exception as error:
            print(type(error).__name__, error, end="; ")
    print()
for call in (lambda: bisect_left(data, 3, -1), lambda: bisect_right(data, 3, -5, 2), lambda: bisect_left(5, 1), lambda: bisect_left(data, 3, 0, 99), lambda: insort_left([1], 1, -1), lambda: bisect_left(), lambda: insort_left((1, 2), 1), lambda: insort_right([1], "a"), lambda: bisect_left(data, 1, 0, 2, lambda v: v)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error if "positional" not in str(error) and "required" not in str(error) else "")
out, out_left = [], []
for n in (5, 3, 9, 3.0, 1, 9.0, True, 5):
    insort_right(out, n)
    insort_left(out_left, n)
    print(out, out_left)
print(insort_right([1], 2), insort_left(out, 4, 2, 3), out)
print(bisect_left([3, 2, 1], 1, key=lambda v: -v), bisect_right(["a", "bb", "dddd"], 2, key=len), bisect_left(data, 6, key=lambda v: v * 2, lo=2, hi=8))
rows = [("x", 1), ("y", 3)]
insort_right(rows, ("z", 2), key=lambda r: r[1])
insort_left(rows, ("w", 2), key=lambda r: r[1])
print(rows)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(bisect_left(data, 3, Index(1), Index(8)), bisect_right(data, 3, Index(1), Index(5)))


class Sequence:
    def __getitem__(self, i):
        print("get", i)
        return i * i

    def __len__(self):
        return 10

    def insert(self, i, x):
        print("insert", i, x)


print(bisect_left(Sequence(), 16), bisect_right(Sequence(), 16), insort_left(Sequence(), 50))


class Key:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n


keys = [Key(n) for n in (1, 2, 2, 4)]
print(bisect_left(keys, Key(2)), bisect_right(keys, Key(2)))
insort_right(keys, Key(3))
print([k.n for k in keys])


class Sub(list):
    def insert(self, i, x):
        print("Sub.insert", i, x)
        super().insert(i, x)


sub = Sub([1, 3])
insort_left(sub, 2)
print(sub, bisect_left(sub, 3))
