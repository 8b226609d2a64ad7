# Counter: operators, in-place forms, unary signs, comparisons, missing keys, negative and zero counts, update forms.
import copy
import pickle
from collections import Counter
from fractions import Fraction


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


a = Counter(a=4, b=2, c=0, d=-2)
b = Counter(a=1, b=2, c=3, d=4)
print(a + b, a - b, a & b, a | b, +a, -a, b - a, Counter() - a, a + Counter(), a ^ b if hasattr(Counter, "__xor__") else "no xor")
print(a == b, a != b, a <= b, a < b, a >= b, a > b, Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1, b=1), Counter(a=0) == Counter(), Counter(a=0) <= Counter(), Counter(a=1) == {"a": 1}, Counter() >= Counter(x=-1))
for name, change in (("+=", b), ("-=", b), ("&=", b), ("|=", b)):
    c = a.copy()
    before = c
    if name == "+=":
        c += change
    elif name == "-=":
        c -= change
    elif name == "&=":
        c &= change
    else:
        c |= change
    print(name, c, c is before, list(c))
print(a["missing"], "missing" in a, a.get("missing"), a.pop("a"), a.setdefault("z", 7), a.total(), sorted(a.elements()), list(Counter("hello").elements()))
print(Counter("abracadabra").most_common(), Counter("abracadabra").most_common(2), Counter("ab").most_common(0), Counter("ab").most_common(-1), Counter("ab").most_common(10), Counter().most_common(1), Counter().most_common())
c = Counter("aab")
c.update("bc")
c.update({"a": 10, "q": -3})
c.update(a=1, z=2)
c.update()
c.update(None)
c.update(Counter(b=1))
print(c, c.total())
c.subtract("aaa")
c.subtract({"z": 5})
c.subtract(q=1, new=2)
print(c, c.subtract(), sorted(c.items()))
del c["a"], c["not there"]
print(c, len(c), bool(Counter()), bool(Counter(a=0)), list(reversed(Counter("xyz"))))
print(repr(Counter()), str(Counter(x=1, y=3)), Counter([1, 1.0, True, 2]), Counter({"a": 1.5, "b": Fraction(1, 2)}), Counter(a=1.5) + Counter(a=Fraction(1, 2)), Counter(x=None), Counter(a="x"), repr(Counter(a=1, b="x")))
print(copy.copy(c) == c, copy.deepcopy(c) == c, pickle.loads(pickle.dumps(c)) == c, type(c.copy()).__name__, c.copy() is c, Counter.__doc__ is not None, dict(c) == c, c | {} if False else c.keys() == set(c))
for wrong in (lambda: Counter(1), lambda: Counter("a", "b"), lambda: Counter.fromkeys("ab"), lambda: Counter.fromkeys("ab", 2), lambda: Counter("a") + {"a": 1}, lambda: {"a": 1} + Counter("a"), lambda: Counter("a") < {"a": 1}, lambda: Counter(a="x").total(), lambda: Counter(a="x").most_common(1), lambda: list(Counter(a="x").elements()), lambda: list(Counter(a=1.5).elements()), lambda: Counter([[]]), lambda: Counter(a=1) - Counter(a="x"), lambda: Counter("a").update(5), lambda: Counter(self=1, iterable=2), lambda: hash(Counter())):
    attempt(wrong)


class Strict(Counter):
    def __missing__(self, key):
        raise KeyError(f"never counted {key}")

    def __setitem__(self, key, value):
        if value < 0:
            raise ValueError("below zero")
        super().__setitem__(key, value)


strict = Strict("aab")
attempt(lambda: strict["z"])
attempt(lambda: strict.subtract("aaa"))
attempt(lambda: (strict, type(strict + strict).__name__, type(+strict).__name__, type(strict.copy()).__name__, strict.get("z")))
