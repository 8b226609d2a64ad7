# Values that hold themselves, and deep ones: the level ends them.
import reprlib

items = [1]
items.append(items)
print(reprlib.repr(items))
mapping = {}
mapping["self"] = mapping
print(reprlib.repr(mapping))
pair = ([],)
pair[0].append(pair)
print(reprlib.repr(pair))
deep = 0
for _ in range(500):
    deep = [deep]
print(reprlib.repr(deep), reprlib.Repr(maxlevel=12).repr(deep), reprlib.Repr(maxlevel=0).repr(deep), reprlib.Repr(maxlevel=1).repr(deep))
deep = 0
for _ in range(20):
    deep = {0: deep}
print(reprlib.repr(deep))
print(reprlib.Repr(maxlevel=2).repr([(), [], {}, set(), [[]], ([],), {0: []}, {0: {}}, {()}]))
for level in range(5):
    print(level, reprlib.Repr(maxlevel=level).repr([(1, {2: [3]})]))
print(reprlib.Repr(maxlevel=1).repr({(1,): [2]}), reprlib.Repr(maxlevel=1).repr({frozenset([1])}))
