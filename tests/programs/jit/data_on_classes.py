# Attributes that a class has for its instances: read in loops, replaced, hidden, taken away, turned into something else.
class Base:
    size = 3
    label = "base"
    limits = [1, 2]
    made = 0

    def __init__(self):
        self.own = 1
        type(self).made += 1

    def total(self):
        return self.size + self.own


class Derived(Base):
    label = "derived"


class Unrelated:
    size = 30
    label = "other"
    own = 5


def sums(things, turns):
    total = 0
    for _ in range(turns):
        for thing in things:
            total += thing.size + len(thing.label)
    return total


things = [Base(), Derived(), Unrelated(), Base()]
print(sums(things, 300))
Base.size = 4  # the first change of what sites know
print(sums(things, 300))
for step in range(5):  # a counter
    Base.size += 1
    print(Base.size, [thing.size for thing in things], sums(things, 40))
Derived.size = 100
print(sums(things, 50), [thing.total() for thing in things[:2]])
del Derived.size
print(sums(things, 50))
things[0].size = 1000  # hides what the class has
print(sums(things, 50), things[0].total(), things[3].total())
del things[0].size
print(sums(things, 50), things[0].total())
Base.size = property(lambda self: self.own * 7)
print(sums(things, 50), things[3].size)
Base.size = 2.5
print(sums(things, 50), things[1].size)


class Getter:
    def __get__(self, instance, owner):
        return 11 if instance is not None else 12


Base.size = Getter()
print(sums(things, 50), Base.size)
Base.size = "text"
try:
    print(sums(things, 50))
except TypeError as error:
    print(error)
Base.size = None
print(things[3].size, things[1].size)
del Base.size
try:
    sums(things, 50)
except AttributeError as error:
    print(error)
Base.size = 6
print(sums(things, 50))


def mutable(count):
    for index in range(count):
        thing = things[index % 2]
        thing.limits.append(index)
    return Base.limits[-3:], len(Base.limits), things[0].limits is things[1].limits


print(mutable(300))
print(Base.made, Derived.made)
for _ in range(200):
    Derived()
print(Base.made, Derived.made, things[0].made)


class Fallback:
    known = 1

    def __getattr__(self, name):
        return name.upper()


class Watched:
    level = 1

    def __getattribute__(self, name):
        return object.__getattribute__(self, name) if name != "level" else "asked"


def reads(thing, turns):
    found = []
    for _ in range(turns):
        found.append(thing.known if isinstance(thing, Fallback) else thing.level)
    return len(found), found[-1]


print(reads(Fallback(), 200), reads(Watched(), 200))
del Fallback.known
print(reads(Fallback(), 200))
things[1].__class__ = Unrelated
print(sums(things, 50), things[1].own)
Derived.__bases__ = (Unrelated,) if False else (Base,)
print(Derived().size, sums([Derived()], 10))
