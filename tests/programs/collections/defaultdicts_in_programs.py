# defaultdict: factories, missing, nesting, copying, unions, reprs, subclasses, grouping and trees.
import copy
import pickle
from collections import Counter, defaultdict, deque
from functools import partial
from itertools import count


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def tree():
    return defaultdict(tree)


def plain(node):
    return {key: plain(value) for key, value in node.items()} if isinstance(node, dict) else node


print(defaultdict(), defaultdict(int), defaultdict(list, a=[1]), defaultdict(None, {"a": 1}), defaultdict(int, [("x", 1)], y=2), defaultdict(set, {1: {2}}), defaultdict(partial(list, "ab"))["k"], defaultdict(count(5).__next__)["z"])
d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
print(d["b"], d, d.get("c"), "c" in d, d.setdefault("e", 5), d.default_factory, d.pop("zz", None), len(d), d.__missing__("m"), d)
d.default_factory = lambda: "late"
print(d["q"], d.copy()["r"], type(d.copy()).__name__)
d.default_factory = None
attempt(lambda: d["none"])
print(defaultdict(int, a=1) == {"a": 1}, defaultdict(int) == defaultdict(list), defaultdict(int, a=1) | {"b": 2}, {"b": 2} | defaultdict(int, a=1), type({} | defaultdict(int)).__name__, defaultdict(int, a=1) | defaultdict(list, b=[]))
e = defaultdict(int, a=1)
e |= {"b": 5}
e |= [("c", 6)]
e["z"] += 3
print(e, e.copy() == e, e.copy().default_factory, copy.copy(e), copy.deepcopy(defaultdict(list, a=[1])), pickle.loads(pickle.dumps(e)), e.__reduce__()[:2], list(e.__reduce__()[4]))
for wrong in (lambda: defaultdict(5), lambda: defaultdict("x"), lambda: defaultdict(int)[[]], lambda: defaultdict(lambda x: x)["a"], lambda: defaultdict(lambda: 1 / 0)["a"], lambda: defaultdict(int, 5), lambda: defaultdict(int, {}, {}), lambda: defaultdict(int) | 5, lambda: hash(defaultdict(int)), lambda: defaultdict(default_factory=int), lambda: defaultdict.fromkeys("ab", 1), lambda: defaultdict().__missing__("k")):
    attempt(wrong)
root = tree()
root["a"]["b"]["c"] = 1
root["a"]["d"] = 2
root["x"]
print(plain(root), list(root["a"]))
words = "the cat sat on the mat with the hat".split()
groups, first, positions, counts = defaultdict(set), defaultdict(list), defaultdict(deque), defaultdict(Counter)
for at, word in enumerate(words):
    groups[len(word)].add(word)
    first[word[0]].append(word)
    positions[word].appendleft(at)
    counts[word[0]][word] += 1
print({size: sorted(group) for size, group in sorted(groups.items())}, dict(first), positions["the"], counts["t"], {letter: counter.most_common(1) for letter, counter in counts.items()})
matrix = defaultdict(lambda: defaultdict(float))
for row, column, value in ((0, 1, 2.5), (1, 0, 1.0), (0, 1, 0.5)):
    matrix[row][column] += value
print({row: dict(columns) for row, columns in matrix.items()}, matrix[5][5], len(matrix))


class Keyed(defaultdict):
    def __missing__(self, key):
        value = self[key] = f"made for {key}"
        return value


class Counting(defaultdict):
    made = 0

    def __init__(self, *args, **kwargs):
        super().__init__(self.make, *args, **kwargs)

    def make(self):
        self.made += 1
        return self.made


keyed, counting = Keyed(), Counting(a=0)
print(keyed["x"], keyed, keyed.copy(), type(keyed.copy()).__name__, [counting[key] for key in "abcb"], dict(counting), counting.made, Keyed(int)["q"])
recursive = defaultdict(list)
recursive["self"] = recursive
print(recursive)
