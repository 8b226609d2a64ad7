# Counter as programs use it: arithmetic, most_common, updates, totals, missing keys, multisets.
from collections import Counter

text = "the cat and the dog and the bird"
words = Counter(text.split())
print(words.most_common(2), words["fish"], "fish" in words, words.total(), sorted(words.elements())[:4])
a, b = Counter(a=3, b=1, c=0), Counter(a=1, b=2, d=-1)
print(a + b, a - b, a & b, a | b, +b, -b, a == Counter(b=1, a=3), a <= a + b, a < b, Counter(a=1) == Counter(a=1, b=0))
a.update("abb")
a.subtract({"a": 10})
print(a, a.most_common(), a.most_common()[:-2:-1])
del a["missing"]
a += Counter(z=2)
a -= Counter(z=1)
print(a, Counter(), Counter(None) if False else Counter({}), Counter([1, 1.0, True]), Counter(x=1.5)["x"], Counter.fromkeys if False else "-")
print(Counter("abc").keys() == set("abc"), dict(Counter("aab")), list(Counter("hello")), repr(Counter(b=1, a=1, c=2)), Counter("aab").copy() is not None)
letters = Counter(c for c in text if c.isalpha())
print(letters.most_common(3), max(letters, key=letters.get), sum(letters.values()) == letters.total())


class Bag(Counter):
    def __missing__(self, key):
        return -1


bag = Bag("aa")
print(bag["x"], bag + Bag("a"), type(bag + bag).__name__, type(bag.copy()).__name__)
for wrong in (lambda: Counter.fromkeys("ab", 1), lambda: Counter(5), lambda: Counter("a", "b"), lambda: Counter("a") + {"a": 1}, lambda: Counter(a="x").total(), lambda: Counter([[1]])):
    try:
        print(wrong())
    except (TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)
