# Instances that delete attributes and set others: order, defaults on the class, and many names.
import copy


class Thing:
    default = "of the class"

    def __init__(self, a, b, c):
        self.a, self.b, self.c = a, b, c


def shown(thing):
    return list(vars(thing).items())


for names in (["a"], ["b"], ["c"], ["a", "b"], ["c", "a"], ["b", "c", "a"]):
    thing, other = Thing(1, 2, 3), Thing(4, 5, 6)
    for name in names:
        delattr(thing, name)
    print(names, shown(thing), shown(other), [hasattr(thing, name) for name in "abc"])
    for name in names:
        setattr(thing, name, name * 2)
    print(shown(thing), thing.a, thing.b, thing.c)
    thing.default = "own"
    print(thing.default, Thing.default)
    del thing.default
    print(thing.default, shown(copy.copy(thing)))

thing = Thing(1, 2, 3)
for name in ("missing", "default"):
    try:
        delattr(thing, name)
    except AttributeError as error:
        print(error, error.name, error.obj is thing)
del thing.b
try:
    thing.b
except AttributeError as error:
    print(error)
try:
    del thing.b
except AttributeError as error:
    print(error)

# The same place in a program sees instances before and after.
things = [Thing(n, n + 1, n + 2) for n in range(40)]
for thing in things[::3]:
    del thing.a
for thing in things[::4]:
    del thing.c
print([getattr(thing, "a", None) for thing in things])
print([thing.b for thing in things], sum([thing.c for thing in things if hasattr(thing, "c")]))


def walk(thing):
    for turn in range(200):
        thing.first = turn
        thing.second = turn * 2
        del thing.first
        thing.third = thing.second + 1
        del thing.second
        if turn % 50 == 49:
            print(turn, shown(thing))
        del thing.third
    return thing


print(shown(walk(Thing(1, 2, 3))))

# A window over ever new names.
thing = Thing(1, 2, 3)
for n in range(500):
    setattr(thing, f"n{n}", n)
    if n >= 3:
        delattr(thing, f"n{n - 3}")
print(shown(thing))

# Many attributes, more than lie inside.
thing = Thing(1, 2, 3)
for n in range(30):
    setattr(thing, f"x{n}", n)
for n in range(0, 30, 2):
    delattr(thing, f"x{n}")
print(shown(thing))
for n in range(1, 30, 2):
    delattr(thing, f"x{n}")
thing.last = 1
print(shown(thing))


class Small:
    pass


for count in range(1, 12):
    small = Small()
    for n in range(count):
        setattr(small, f"y{n}", n)
    for n in range(0, count, 3):
        delattr(small, f"y{n}")
    small.end = count
    print(shown(small), vars(small) is vars(small))


class Watched:
    def __init__(self, seen):
        self.seen, self.name = seen, "watched"

    def __del__(self):
        self.seen.append(self.name)


class Guarded:
    def __init__(self):
        self.a, self.b = 1, 2

    def __delattr__(self, name):
        print("deletes", name)
        object.__delattr__(self, name)


guarded = Guarded()
del guarded.a
print(shown(guarded))
owner = Thing(Watched([]), 1, 2)
seen = owner.a.seen
del owner.a
print(shown(owner))
