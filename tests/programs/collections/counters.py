# Counter: counting, arithmetic, comparisons, in-place operations, odd counts.
from collections import Counter
import copy


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


c = Counter("abracadabra")
print(c, c["a"], c["z"], "z" in c, len(c), c.total())
print(c.most_common(), c.most_common(2), c.most_common(0), c.most_common(-1), c.most_common(100))
print(sorted(c.elements()), list(Counter(a=2, b=-1, c=0).elements()))
c.update("aaz")
c.update({"q": 5})
c.update(q=1, r=2)
print(c)
c.subtract("az")
c.subtract(q=10)
c.subtract({"r": 2})
print(c, +c, -c)
del c["nothing"]
del c["q"]
print(c)
a, b = Counter(a=3, b=1, c=-2), Counter(a=1, b=2, d=4, e=-1)
for name, function in [("+", lambda: a + b), ("-", lambda: a - b), ("&", lambda: a & b), ("|", lambda: a | b), ("b-a", lambda: b - a)]:
    print(name, sorted(function().items()))
for name in ["__iadd__", "__isub__", "__iand__", "__ior__"]:
    x = Counter(a)
    result = getattr(x, name)(b)
    print(name, sorted(x.items()), result is x)
print(a == Counter(a=3, b=1, c=-2, z=0), a != b, Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=2) >= Counter(a=1, b=0), Counter(a=2) > Counter(b=-1))
print(Counter() == {}, Counter(a=1) == {"a": 1}, Counter(a=1) != {"a": 1})
attempt("add", lambda: a + {"a": 1})
attempt("lt", lambda: a < {"a": 1})
attempt("fromkeys", Counter.fromkeys, "abc")
attempt("not iterable", Counter, 3)
attempt("two", Counter, "a", "b")
attempt("unhashable", Counter, [[1]])
print(Counter(), Counter({}), Counter({"a": 2}, b=3), Counter(iterable=1, self=2))
print(Counter({"a": 1.5, "b": 2}), Counter(a="x", b=2))
print(type(c.copy()).__name__, c.copy() == c, copy.deepcopy(c) == c, copy.copy(c) is c)
print(Counter("ab").__reduce__()[1])


class Sub(Counter):
    pass


s = Sub("aab")
print(s, type(s + s).__name__, type(s.copy()).__name__, repr(Sub()))


class Missing(Counter):
    def __missing__(self, key):
        return 100


m = Missing("a")
print(m["q"], m, (m + Counter(b=1))["b"])
words = "the quick the lazy the dog lazy".split()
print(Counter(words).most_common(2), [w for w, n in Counter(words).items() if n == 1])
print(Counter(len(w) for w in words))
mixed = Counter([1, 1.0, True, "1", (1,), None])
print(mixed)
x = Counter()
x["a"] += 1
x["b"] -= 1
x.setdefault("c", 5)
print(x, x.pop("a"), x.popitem(), x, x.get("q"), x.get("q", 7))
print(isinstance(c, dict), sum(Counter(range(50)).values()), Counter({1: 2}) | {1: 2} if False else "-")
print(max(Counter("hello").items(), key=lambda pair: pair[1]))
