# Counter: +, -, &, |, unary, comparisons as multisets, and what is dropped.
from collections import Counter

one, two = Counter(a=3, b=1, c=0, d=-2), Counter(a=1, b=2, e=4)
print(one + two, one - two, one & two, one | two, +one, -one)
print(one == Counter(a=3, b=1, d=-2), one != two, one <= two, Counter(a=1) < Counter(a=1, b=1), Counter(a=2) >= Counter(a=1), Counter(a=1) > Counter(), Counter(a=-1) < Counter())
result = Counter("abracadabra")
result += Counter("aaa")
result -= Counter("abc")
result &= Counter(a=100, r=1, d=9)
result |= Counter(z=2)
print(result, result.total(), result.most_common(2), result.most_common(), result.most_common(0), result.most_common(-1))
result.update("xx", y=5)
result.subtract({"a": 10}, z=1)
print(result, sorted(result.elements()), result["missing"], "missing" in result, len(result))
del result["not there"]
for wrong in (lambda: one + 5, lambda: one < 5, lambda: Counter(1), lambda: Counter([], []), lambda: Counter.fromkeys("ab"), lambda: Counter([[]]), lambda: Counter(a="x") + Counter(a=1)):
    try:
        print(wrong())
    except (TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)
print(Counter(a=1.5) + Counter(a=0.25), Counter({"a": 1, 2: 3}), repr(Counter()), Counter(a=1, b="x") if False else "", Counter(None))
print(one.copy() is one, type(one.copy()).__name__, dict(one), Counter(Counter("aab")), Counter({"x": 0}) == Counter(), one | {"a": 1} if False else "", Counter("hello").keys() & set("lo") == {"l", "o"})


class Missing(Counter):
    def __missing__(self, key):
        return 7


print(Missing()["x"], Missing("aa") + Counter("b"), type(Missing("a") + Missing("b")).__name__, Missing("a").copy())
