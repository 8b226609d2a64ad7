# sort() and sorted() of up to forty items: order, stability, reverse, keys of builtins and of guests, mixed numbers, nan, errors.
def scrambled(n, step):
    return [(i * step) % n for i in range(n)]


for n in range(1, 40):
    ints = scrambled(n, 7 if n % 7 else 5)
    texts = [chr(97 + i % 26) * (i % 4) + str(i) for i in ints]
    floats = [i / 4 - 3 for i in ints]
    pairs = [(i % 3, str(i)) for i in ints]
    for values in (ints, texts, floats, pairs):
        ordered = sorted(values)
        assert all(not ordered[i + 1] < ordered[i] for i in range(n - 1)), values
        assert sorted(values, reverse=True) == sorted(values[::-1])[::-1] or values is pairs
        copy = values[:]
        copy.sort()
        assert copy == ordered
    by_third = sorted(ints, key=lambda i: i % 3)
    assert by_third == [i for r in range(3) for i in ints if i % 3 == r]
    down = sorted(ints, key=lambda i: i % 3, reverse=True)
    assert down == [i for r in (2, 1, 0) for i in ints if i % 3 == r]
    assert sorted(texts, key=len) == [t for size in range(8) for t in texts if len(t) == size]
print(sorted(["b", "a\0", "a", "", "abcdefgh", "abcdefgi", "abcdefghz", "abcd", "abcde", "abcdefg", "ab", "abc"]))
print(sorted(["é", "e", "z", "€", "a", "\U0001f600", "zz"]), sorted([b"b", b"a", b"", b"ab"]), sorted("hello"), sorted({3, 1, 2}), sorted({"b": 1, "a": 2}))
print(sorted([3, 1.5, True, 2**70, -0.0, 0]), sorted([1, True, 1.0]), sorted([True, 1, 1.0], reverse=True), sorted([-1, -2, 0], key=abs))
print(sorted([[2], [1, 5], [1]]), sorted([(2, "b"), (2, "a"), (1, "z")]), sorted([(1, [2]), (1, [1])]), sorted([(1,), ()]), sorted([((2, 1),), ((1, 2),)]))
for bad in ([1, "a"], ["a", 1, "b"], [None, 1], [(1, "a"), (1, 2)], [1j, 2j], [{}, {}], [[1], (1,)]):
    try:
        print(sorted(bad))
    except TypeError as error:
        print(error, bad)
for key in (str, len, int, abs, repr, type, None, {1: 2}.get, "abc".index):
    try:
        print(key if key is None else key.__name__, sorted([1, 10, 9], key=key))
    except Exception as error:
        print(type(error).__name__, error)


class Item:
    log = []

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.log.append((self.value, other.value))
        return self.value < other.value

    def __repr__(self):
        return f"I{self.value}"


print(sorted([Item(3), Item(1), Item(2)]), Item.log[:2])
xs = [3, 1, 2]
try:
    xs.sort(key=lambda x: xs.append(x) or x)
except ValueError as error:
    print(error, xs)
xs = [2, 1]
print(xs.sort(), xs, xs.sort(reverse=1), xs, xs.sort(key=None, reverse=0), xs)
