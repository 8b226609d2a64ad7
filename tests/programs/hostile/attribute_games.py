# Lookups that raise, recurse or change the class under way.
class Raises:
    def __getattr__(self, name):
        raise ValueError("getattr " + name)


for action in (lambda: Raises().x, lambda: getattr(Raises(), "x", "default"), lambda: hasattr(Raises(), "x")):
    try:
        print(action())
    except ValueError as error:
        print(error)


class Late:
    def method(self):
        Late.method = lambda self: "new method"
        return "old method"


x = Late()
print([x.method() for _ in range(3)])


class Counter:
    n = 0

    def get(self):
        return self.n

    def bump(self):
        self.n += 1
        return self.n


c = Counter()
values = []
for i in range(6):
    values.append(c.get())
    if i == 2:
        Counter.n = 100
    if i == 3:
        c.bump()
    if i == 4:
        del c.n
print(values)


def instance_method(self):
    return "patched"


c.get = lambda: "instance attribute"
print(c.get(), Counter.get(c))
del c.get
Counter.get = instance_method
print(c.get())
del Counter.get
try:
    c.get()
except AttributeError as error:
    print(error)


class Dynamic:
    pass


for i in range(5):
    setattr(Dynamic, f"m{i}", lambda self, i=i: i * 10)
print([getattr(Dynamic(), f"m{i}")() for i in range(5)])


class Base:
    def who(self):
        return "base"


class Child(Base):
    pass


k = Child()
out = [k.who()]
Child.who = lambda self: "child"
out.append(k.who())
Base.who = lambda self: "new base"
out.append(k.who())
del Child.who
out.append(k.who())
k.who = lambda: "instance"
out.append(k.who())
print(out)


class Property:
    def __init__(self):
        self.log = []

    def __getattribute__(self, name):
        if name != "log":
            object.__getattribute__(self, "log").append(name)
        return object.__getattribute__(self, name)

    value = 5


p = Property()
p.value, p.value
try:
    p.missing
except AttributeError as error:
    print(error, p.log)


class WithCall:
    def __getattr__(self, name):
        return lambda *a, **k: (name, a, k)

    def __call__(self, *a):
        return ("called", a)


w = WithCall()
print(w.anything(1, x=2), w(3), w.foo.__name__, callable(w))
try:
    len(w)
except TypeError as error:
    print(error)
w.__len__ = lambda: 5
try:
    len(w)
except TypeError as error:
    print(error)
bound = c.bump
print(bound == c.bump, bound is c.bump, bound.__self__ is c, bound.__func__ is Counter.bump, Counter.bump is Counter.bump)
