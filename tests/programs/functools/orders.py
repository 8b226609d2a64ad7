# total_ordering and cmp_to_key.
from functools import cmp_to_key, total_ordering


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    def __repr__(self):
        return ".".join(map(str, self.parts))


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a < b, a <= b, a > b, a >= b, a <= c, a >= c, a == c, a != b, sorted([b, a]), max(a, b))
for operation in ("a < 3", "a >= 'x'", "a <= None"):
    try:
        eval(operation)
    except TypeError as error:
        print(error)


@total_ordering
class Down:
    def __init__(self, n):
        self.n = n

    def __ge__(self, other):
        return self.n >= other.n


x, y = Down(1), Down(2)
print(x < y, x <= y, x > y, y > x, y <= x, y >= x)
try:
    total_ordering(type("Empty", (), {}))
except ValueError as error:
    print(error)


def by_length(a, b):
    return len(a) - len(b) or (a > b) - (a < b)


words = "the quick brown fox jumps over a lazy dog".split()
print(sorted(words, key=cmp_to_key(by_length)))
print(min(words, key=cmp_to_key(by_length)), max(words, key=cmp_to_key(by_length)))
key = cmp_to_key(by_length)
one, other = key("abc"), key("abd")
print(one < other, one == other, one >= other, one.obj, key(obj="z").obj)
try:
    one < "abd"
except TypeError as error:
    print(error)
try:
    hash(one)
except TypeError as error:
    print(error)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted([1, 2], key=cmp_to_key(lambda a, b: 0)))
try:
    sorted([1, 2], key=cmp_to_key(lambda a, b: "x"))
except TypeError as error:
    print(error)
