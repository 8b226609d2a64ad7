# Rich comparisons: reflected forms, defaults, chains, results that are not bool.
class Version:
    def __init__(self, text):
        self.parts = [int(p) for p in text.split(".")]

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __le__(self, other):
        return self.parts <= other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


a, b, c = Version("1.2"), Version("1.10"), Version("1.2")
print(a == c, a != c, a == b, a != b, a == "1.2", a != "1.2", a is c)
print(a < b, a > b, a <= c, a >= c, b > a)
print(sorted([b, a, Version("0.9")]), max(a, b), min(b, a))
print(a < b < Version("2"), a < b > c)
print(a in [c], [a, b] == [c, b], (b, a) > (a, b))
print([a, b].index(b), [a, c, b].count(a))


class Plain:
    pass


p, q = Plain(), Plain()
print(p == p, p == q, p != q)
try:
    p < q
except TypeError as error:
    print("TypeError:", error)
try:
    p >= 1
except TypeError as error:
    print("TypeError:", error)


class Symbolic:
    def __eq__(self, other):
        return "eq-result"

    def __lt__(self, other):
        return []


s = Symbolic()
print(s == 1, 1 == s, s != 1, s < 1, 1 > s)
print("yes" if s == 1 else "no", "yes" if s < 1 else "no")
print(0 if s < 1 < 2 else 1)
