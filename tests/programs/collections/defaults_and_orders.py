# defaultdict and OrderedDict: factories, missing keys, grouping, order that is changed, equality.
from collections import OrderedDict, defaultdict

groups = defaultdict(list)
for word in "apple avocado bean cherry blueberry".split():
    groups[word[0]].append(word)
print(dict(groups), groups, groups["x"], len(groups), groups.get("nothing"), "nothing" in groups)
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
nested["a"]["c"] += 2
print({key: dict(value) for key, value in nested.items()}, defaultdict(int, a=1)["a"], defaultdict(None, b=2))
counts = defaultdict(int)
for letter in "mississippi":
    counts[letter] += 1
print(sorted(counts.items()), counts.default_factory, counts.copy() == counts, type(counts.copy()).__name__, counts | {"z": 1})
for wrong in (lambda: defaultdict()["x"], lambda: defaultdict(5), lambda: defaultdict(lambda: 1 / 0)["x"], lambda: defaultdict(list)[[]]):
    try:
        print(wrong())
    except (KeyError, TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
o = OrderedDict(one=1, two=2, three=3)
o.move_to_end("one")
o.move_to_end("three", last=False)
print(o, list(o), list(reversed(o)), o.popitem(), o.popitem(last=False), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict([("a", 1)]) | {"b": 2})
recent = OrderedDict()
for page in "abcabdae":
    recent.pop(page, None)
    recent[page] = True
    if len(recent) > 3:
        recent.popitem(last=False)
print(list(recent), OrderedDict.fromkeys("xyx", 0), list(OrderedDict(a=1).items()), repr(OrderedDict()))
for wrong in (lambda: o.move_to_end("missing"), lambda: OrderedDict().popitem(), lambda: [o.__setitem__(key + "!", 1) for key in o]):
    try:
        print(wrong())
    except (KeyError, RuntimeError) as error:
        print(type(error).__name__, error)
