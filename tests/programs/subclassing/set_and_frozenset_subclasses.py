# Subclasses of set and frozenset: which operators and methods keep the class of the left operand, hashing, overridden methods.
class Tags(set):
    def __init__(self, items=(), name="tags"):
        super().__init__(items)
        self.name = name

    def add(self, item):
        print("add", item)
        super().add(item.lower())


class Fixed(frozenset):
    def __new__(cls, items=(), label=None):
        self = super().__new__(cls, items)
        self.label = label
        return self

    def __contains__(self, item):
        return "anything" == item or super().__contains__(item)


def names(*values):
    return [type(v).__name__ for v in values]


t, f = Tags("ab", name="letters"), Fixed([1, 2], label="numbers")
t.add("C")
t.update("D")
print(sorted(t), t.name, len(t), "C" in t, t == {"a", "b", "c", "D"}, Tags("q"), Tags(), Fixed("z"), Fixed(), repr(Fixed([(1,)])))
print(names(t | {"z"}, {"z"} | t, t & t, t - t, t ^ t, t.copy(), t.union("x"), t.difference("x"), t.intersection("a"), set(t),
            frozenset(t)))
print(names(f | {3}, {3} | f, f & f, f - f, f.copy(), f.union([3]), frozenset(f), Fixed(f), f.symmetric_difference([1]), t | f, f | t))
print(frozenset(f) is f, Fixed(f) is f, hash(f) == hash(frozenset([1, 2])), {frozenset([1, 2]): "hit"}[f], f in {frozenset([1, 2])},
      "anything" in f, f == {1, 2})
print(hasattr(t.copy(), "name"), hasattr(f.copy(), "label"), Fixed(f).label, Fixed(f, f.label).label, vars(t), vars(f))
same = t
t |= {"x"}
t -= {"a", "b"}
t ^= {"c"}
t &= {"D", "x", "y"}
print(sorted(t), t is same, type(t).__name__, t.name)
f |= {9}
print(type(f).__name__, sorted(f), t < {"D", "x", "more"}, t.issuperset("x"), t.isdisjoint("ab"), Tags("a") <= Fixed("a") <= Tags("ab"),
      Tags("a") == Fixed("a"))


class Loud(set):
    def __iter__(self):
        return iter(["from iter"])

    def __len__(self):
        return 50


l = Loud([7])
print(list(l), len(l), set(l), l | set(), sorted(l), l == {7}, {*l}, l.pop(), bool(l), repr(Loud([8])), max(l))
for action in (lambda: hash(t), lambda: {t: 1}, lambda: {t}, lambda: Tags(5), lambda: Tags([[]]), lambda: t | [1], lambda: t.add(5),
               lambda: Fixed("a").add("b"), lambda: f < 3, lambda: Fixed(1, 2), lambda: Fixed([], 1, 2), lambda: t.remove("nothing"),
               lambda: t.__init__("reset") or sorted(t), lambda: {Fixed([5])} == {frozenset([5])}, lambda: Tags("q") in {frozenset("q")},
               lambda: Fixed([1], label=2).label, lambda: set.__new__(Fixed)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
