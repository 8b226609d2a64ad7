# attrgetter() and getattr() of instances whose classes and attributes change between two calls.
from operator import attrgetter


class Base:
    data = "data"

    def __init__(self, n=0):
        self.n = n


class Sub(Base):
    __slots__ = ("slot",)


class Asked(Base):
    def __getattr__(self, name):
        return "asked for " + name


get_n, get_data, get_slot, get_both, get_deep = (
    attrgetter("n"), attrgetter("data"), attrgetter("slot"), attrgetter("n", "data"), attrgetter("n.n")
)


def show(*objects):
    for thing in objects:
        line = []
        for getter in (get_n, get_data, get_slot, get_both, get_deep):
            try:
                line.append(getter(thing))
            except AttributeError as error:
                line.append(str(error))
        for name in ("n", "data", "slot"):
            try:
                line.append(getattr(thing, name))
            except AttributeError as error:
                line.append(f"{error} {error.name}")
        line += [getattr(thing, "n", None), getattr(thing, "missing", None), hasattr(thing, "slot")]
        print(line)


base, sub, asked, deep = Base(1), Sub(2), Asked(3), Base(Base(4))
deep.n.data = 5
del deep.n.n
deep.n.__class__.__repr__ = lambda self: "Base()"
for _ in range(2):
    show(base, sub, asked, deep)
sub.slot = "slot"
base.data = "own"
show(base, sub)
Base.data = "changed"
show(base, sub, asked)
Base.data = "again"
show(base, sub)
Base.n = property(lambda self: "property")
show(base, sub)
del Base.n
show(base, sub)
del base.n, sub.slot
show(base, sub)
Base.__getattribute__ = lambda self, name: "intercepted"
show(base, sub)
del Base.__getattribute__
base.__dict__ = {"n": 7, "slot": 8}
show(base)
base.__class__ = Asked
show(base)
things = [Base(n * 7 % 10) for n in range(10)]
print([thing.n for thing in sorted(things, key=get_n)], max(map(get_n, things)))
names = ["n", "da" + "ta", "".join(["n"])]
print([[getattr(thing, name) for name in names] for thing in things[:2]])
