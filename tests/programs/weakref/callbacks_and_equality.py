# References: callbacks, equality while alive and after, hashes, reuse, subclasses.
import gc
import weakref


class Thing:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Thing) and self.value == other.value

    def __hash__(self):
        return hash(self.value)


log = []


# The objects of others are let go in functions, since a register may still hold the last one.
def drop(make, count=8):
    references = [make(number) for number in range(count)]
    gc.collect()
    return references


thing = Thing(1)
reference = weakref.ref(thing, lambda dead: log.append(("dead", dead() is None)))
print(reference() is thing, weakref.getweakrefcount(thing), reference.__callback__ is not None, weakref.ref(thing) is weakref.ref(thing), weakref.ref(thing, None) is weakref.ref(thing))
other = Thing(1)
print(weakref.ref(other) == weakref.ref(thing), weakref.ref(thing) == reference, hash(weakref.ref(thing)) == hash(thing), weakref.ref(other) != reference)
print(len(weakref.getweakrefs(thing)) >= 1, weakref.getweakrefcount(5), weakref.getweakrefs(5))
hash(reference)
dead = drop(lambda number: weakref.ref(Thing(number), lambda dead: log.append(dead() is None)))
print(dead[0](), dead[0].__callback__)
unhashed, same = drop(lambda number: weakref.ref(Thing(1)))[:2]
print(unhashed(), unhashed == unhashed, unhashed == same, unhashed == reference)
for wrong in (lambda: hash(unhashed), lambda: weakref.ref(5), lambda: weakref.ref("text"), lambda: weakref.ref([]), lambda: weakref.ref(None), lambda: weakref.ref(), lambda: weakref.proxy(1.5), lambda: weakref.ref(()), lambda: unhashed < same):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Named(weakref.ref):
    __slots__ = ("name",)

    def __new__(cls, target, name):
        return super().__new__(cls, target)

    def __init__(self, target, name):
        super().__init__(target)
        self.name = name


target = Thing(3)
named = Named(target, "n")
print(named.name, named() is target, isinstance(named, weakref.ReferenceType), named is Named(target, "n"), named == weakref.ref(target))
for fine in (Thing, len, lambda: 0, {1}.__class__, weakref, frozenset([1])):
    print(weakref.ref(fine)() is fine, end=" ")
print(type(weakref.ref(target)).__name__, weakref.ref is weakref.ReferenceType)
