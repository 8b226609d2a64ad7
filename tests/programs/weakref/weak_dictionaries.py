# WeakValueDictionary and WeakKeyDictionary: their methods, and entries that go with their objects.
import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"


one, two, three = Thing("one"), Thing("two"), Thing("three")
values = weakref.WeakValueDictionary({"a": one}, b=two)
values["c"] = three
print(len(values), sorted(values), [values[key] for key in "abc"], values.get("z"), values.get("a"), "a" in values, "z" in values)
print(sorted(values.items()), list(values.values()), values.setdefault("a", two), values.setdefault("d", three), values.pop("d"), values.pop("d", None))
print(type(values.valuerefs()[0]).__name__, len(list(values.itervaluerefs())), dict(values.copy()), values | {"e": one} == dict(values) | {"e": one})
del values["c"]
try:
    values["x"] = 5
except TypeError as error:
    print(error)
values.update(f=one)
print(values.popitem(), len(values))
keys = weakref.WeakKeyDictionary({one: 1})
keys[two] = 2
print(len(keys), keys[one], keys.get(two), three in keys, 5 in keys, sorted(keys.values()), [key.name for key in keys])
gc.collect()
print(len(keys), list(keys.items()), [reference() for reference in keys.keyrefs()])
for wrong in (lambda: keys.__setitem__(5, 1), lambda: keys[Thing("new")], lambda: keys.__delitem__(Thing("q"))):
    try:
        wrong()
    except (TypeError, KeyError) as error:
        print(type(error).__name__)
keys |= {two: 22}
print(keys.pop(two), keys.setdefault(one, 9), keys.setdefault(two, 9), keys.copy() == keys, keys == {one: 1, two: 9}, repr(keys)[:20])


def fill():
    for number in range(10):
        values[number] = keys_of.setdefault(Thing(number), number) and Thing(number) or one


keys_of = weakref.WeakKeyDictionary()
fill()
gc.collect()
# A register may still hold the last ones.
print(len(keys_of) <= 1, len(values) <= 4)
keys.clear()
print(len(keys), bool(keys), bool(values))
