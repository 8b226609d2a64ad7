# WeakValueDictionary, WeakKeyDictionary and WeakSet as caches; finalize.
import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name})"


keep = [Thing("a"), Thing("b")]
values = weakref.WeakValueDictionary(a=keep[0])
values["b"] = keep[1]
print(sorted(values), values["a"] is keep[0], values.get("x"), values.get("x", 5), "b" in values, len(values), sorted(map(repr, values.values())))
print(values.setdefault("a", keep[1]) is keep[0], values.pop("b") is keep[1], values.pop("b", None), sorted(values.items(), key=str))
keys = weakref.WeakKeyDictionary()
for number, thing in enumerate(keep):
    keys[thing] = number
print([keys[thing] for thing in keep], keep[0] in keys, len(keys), sorted(map(repr, keys)), dict(keys.items()) == {keep[0]: 0, keep[1]: 1})
group = weakref.WeakSet(keep)
group.add(keep[0])
print(len(group), keep[1] in group, sorted(map(repr, group)), group == set(keep), group | {1} if False else sorted(map(repr, group - {keep[0]})))
log = []
ending = weakref.finalize(keep[0], log.append, "gone")
print(ending.alive, ending.peek()[2], ending(), log, ending.alive, ending())
other = weakref.finalize(keep[1], log.append, "never")
print(other.detach() is not None, other.alive, log)
for wrong in (lambda: values.__setitem__("x", 5), lambda: keys.__setitem__(5, 1), lambda: group.add(5), lambda: values["missing"], lambda: weakref.ref(5), lambda: weakref.ref((1,)), lambda: weakref.finalize(5, print)):
    try:
        print(wrong())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
