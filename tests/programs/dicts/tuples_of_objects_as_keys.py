# Tuples of what hashes by its identity, and of None and truth values, as keys; what they are equal to.
class Plain:
    pass


class Equal:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Equal) and self.value == other.value

    def __hash__(self):
        return hash(self.value)


class Unhashable:
    def __eq__(self, other):
        return True


class ByMeta(type):
    def __hash__(cls):
        return 7

    def __eq__(cls, other):
        return True


class Alike(metaclass=ByMeta):
    pass


class AlikeToo(metaclass=ByMeta):
    pass


class Tuple(tuple):
    pass


def function():
    pass


one, two = Plain(), Plain()
keys = [
    (one, 1), (two, 1), (one, "a"), (Plain, 2), (Equal, 2), (function, None), (len, True), (None, None), (True, False),
    (one, (two, 3)), (Equal(1), one), (Alike, 1), (b"bytes", 1.5), (one, two, function, Plain, None, True, 1, "x", 2.0),
]
table = {key: number for number, key in enumerate(keys)}
print(len(table), [table[tuple(list(key))] for key in keys])
print((1, 0) in table, (True, 0) in table, (1.0, False) in table, table[1, 0], table[True, False])
print((one, 2) in table, (Plain(), 1) in table, (two, (two, 3)) in table, (Equal(1), one) in table, (Equal(2), one) in table)
print((AlikeToo, 1) in table, (one, (two, 3.0)) in table, Tuple((one, 1)) in table, (len, 1) in table, (function, 0) in table)
print(hash((one, 1)) == hash((one, True)) == hash((one, 1.0)), hash((None,)) == hash((None,)), hash((True, None)) == hash((1, None)))
for number, key in enumerate(keys):
    table[tuple(list(key))] = -number
print(len(table), sorted(table.values()))
for key in keys[::2]:
    del table[tuple(list(key))]
print(len(table), keys[1] in table, keys[0] in table)
found = set()
for _ in range(3):
    for key in keys:
        found.add(tuple(list(key)))
print(len(found), all(key in found for key in keys), found == set(keys), frozenset(keys) == found)
for wrong in ((one, []), (Unhashable(), 1), (one, {}), (one, (two, set()))):
    for use in (lambda: {wrong: 1}, lambda: table[wrong], lambda: found.add(wrong), lambda: hash(wrong)):
        try:
            use()
        except TypeError as error:
            print(error)
Plain.__hash__ = lambda self: 3
Plain.__eq__ = lambda self, other: isinstance(other, Plain)
fresh = {(one, 1): "one"}
print((two, 1) in fresh, fresh[Plain(), 1], (two, 2) in fresh)


# Names in the dict of **keywords.
class Name(str):
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return str.__eq__(self, other)


def given(*args, **keywords):
    return args, keywords


def partly(a, b=2, *rest, c=3, **keywords):
    return a, b, rest, c, keywords


print(given(), given(1, x=2), given(**{"x": 1, "y": 2}, z=3), given(**{f"name{n}": n for n in range(20)})[1]["name19"])
print(partly(1), partly(1, c=5, d=6), partly(b=1, a=2, e=3, f=4), partly(*"abc", **{"x y": 1}))
names = given(x=1, y=2)[1]
names["z"] = 3
names["x"] = 4
del names["y"]
print(names, list(names), given(**names))
for wrong in (lambda: given(**{1: 2}), lambda: given(x=1, **{"x": 2}), lambda: partly(1, a=2), lambda: partly(**{"b": 1})):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(dict(x=1, **{"y z": 2}), max(1, 2, key=lambda n: -n), given(**{Name("x"): 1, "x2": 2})[1])
try:
    max(key=len)
except TypeError as error:
    print(error)


# Lists and tuples of what views show.
shown = {n: str(n) for n in range(12)}
del shown[3], shown[11]
for view in (shown.keys(), shown.values(), shown.items(), {}.keys(), {}.values(), {1: 2}.values()):
    gathered = [None]
    gathered.extend(view)
    gathered += view
    print(list(view), tuple(view), gathered, [*view, *view], sorted(view), sum(len(str(item)) for item in view))


class Watched(dict):
    def __iter__(self):
        return iter("iter")

    def keys(self):
        return super().keys()


watched = Watched(a=1, b=2)
print(list(watched.keys()), list(watched.values()), list(watched), tuple(watched.values()))
