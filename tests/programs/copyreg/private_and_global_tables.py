"""dispatch_table of a Pickler and reducer_override() against the table of copyreg: which one is asked."""
import copy
import copyreg
import io
import pickle


class Item:
    def __init__(self, tag):
        self.tag = tag


class Child(Item):
    pass


def by(name):
    def reducer(item):
        return Item, (f"{name}:{item.tag}",)

    return reducer


def tag(pickler_class, value=None, **attributes):
    stream = io.BytesIO()
    pickler = pickler_class(stream)
    for key, table in attributes.items():
        setattr(pickler, key, table)
    pickler.dump(value or Item("x"))
    back = pickle.loads(stream.getvalue())
    return type(back).__name__, back.tag


class Tabled(pickle.Pickler):
    dispatch_table = {Item: by("class table")}


class Chained(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table


class Overriding(pickle.Pickler):
    def reducer_override(self, thing):
        if isinstance(thing, Item) and thing.tag != "skip":
            return Item, (f"override:{thing.tag}",)
        return NotImplemented


class Everything(Overriding):
    dispatch_table = {Item: by("class table")}


class Identified(pickle.Pickler):
    def persistent_id(self, thing):
        return None


PLAIN = (pickle.Pickler, Overriding, Identified)
PICKLERS = (pickle.Pickler, Tabled, Chained, Overriding, Everything, Identified)
print("nothing registered", [tag(cls) for cls in PICKLERS])
copyreg.pickle(Item, by("global"))
print("registered", [tag(cls) for cls in PICKLERS])
print("child", [tag(cls, Child("c")) for cls in PICKLERS])
print("skip", [tag(cls, Item("skip")) for cls in PICKLERS])
print("own table", [tag(cls, dispatch_table={Item: by("own table")}) for cls in PLAIN])
print("empty table", [tag(cls, dispatch_table={}) for cls in PLAIN])
copied = copyreg.dispatch_table.copy()
copied[Child] = by("copied")
print("copied table", [tag(cls, Child("c"), dispatch_table=copied) for cls in PLAIN], Child in copyreg.dispatch_table)
print(copy.copy(Item("a")).tag, copy.deepcopy(Item("b")).tag, pickle.loads(pickle.dumps(Item("d"))).tag, copy.copy(Child("e")).tag)


class Missing(dict):
    asked = []

    def __missing__(self, key):
        self.asked.append(key.__name__)
        raise KeyError(key)

    def get(self, key, default=None):
        self.asked.append("get " + key.__name__)
        return super().get(key, default)


table = Missing()
print(tag(pickle.Pickler, dispatch_table=table))
print([tag(pickle.Pickler, value, dispatch_table={complex: by("c"), Item: lambda item: (Item, ([1, 2j][0],))}) for value in (Item("q"), Child("q"))])
for native in (1, "s", [1], {1: 2}, (1,), None, True, 2.5, b"b", {3}, 4j):
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream)
    pickler.dispatch_table = {type(native): lambda thing: (str, ("replaced",))}
    pickler.dump(native)
    print(repr(native), repr(pickle.loads(stream.getvalue())), end="; ")
print()
for native in (1, "s", [1], (1, [2]), 4j):
    before = copyreg.dispatch_table.get(type(native))
    copyreg.pickle(type(native), lambda thing: (str, ("registered",)))
    print(repr(native), repr(copy.copy(native)), repr(copy.deepcopy(native)), repr(pickle.loads(pickle.dumps(native))), end="; ")
    copyreg.dispatch_table.pop(type(native)) if before is None else copyreg.pickle(type(native), before)
print()
del copyreg.dispatch_table[Item]
print([tag(cls) for cls in PICKLERS])
