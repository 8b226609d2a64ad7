# Attribute sites that see many shapes, and class attributes behind instances, stay right when classes and objects change.
class A:
    kind = "a"

    def __init__(self):
        self.x = 1

    @property
    def twice(self):
        return self.x * 2

    def name(self):
        return "A"


class B(A):
    kind = "b"

    def __init__(self):
        super().__init__()
        self.y = 2

    @property
    def twice(self):
        return -self.x

    def name(self):
        return "B"


class C(A):
    def __getattr__(self, name):
        return "missing " + name

    @property
    def twice(self):
        raise AttributeError("hidden")


class Slots:
    __slots__ = ("x", "kind")

    def name(self):
        return "Slots"

    twice = 5


def read(objects):
    return [(o.kind, o.x, o.twice, o.name()) for o in objects]


def write(objects, value):
    for o in objects:
        o.x = value


def make():
    slots = Slots()
    slots.x = 9
    slots.kind = "s"
    return [A(), B(), C(), slots, B(), A()]


objects = make()
for _ in range(3):
    print(read(objects))
    write(objects, _)
A.kind = "changed"
print(read(objects))
objects[0].kind = "own"
objects[4].kind = "own b"
print(read(objects))
del B.kind
print(read(objects))
B.twice = 7
print(read(objects))
B.name = lambda self: "new " + self.kind
print(read(objects))
objects[0].name = lambda: "instance"
print(read(objects))
del objects[0].name
objects[0].__class__ = B
print(read(objects))
try:
    objects[3].twice = 1
except AttributeError as error:
    print(error)
del objects[3].kind
try:
    read(objects)
except AttributeError as error:
    print(error)


class Get:
    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner):
        return ("get", self.value)


class GetSet(Get):
    def __set__(self, instance, value):
        print("set", value)


class Plain:
    pass


class Holder:
    attribute = GetSet(1)


holders = [Holder(), Holder(), A(), Holder()]
holders[2].attribute = "a"
holders[1].__dict__["attribute"] = "inside"


def attributes():
    return [h.attribute for h in holders]


for _ in range(3):
    print(attributes())
Holder.__dict__["attribute"].__class__ = Get
print(attributes())
Holder.__dict__["attribute"].__class__ = GetSet
print(attributes())
Holder.attribute = 3
print(attributes())
Holder.__getattribute__ = lambda self, name: "all " + name
print(attributes())
del Holder.__getattribute__
Holder.__getattr__ = lambda self, name: "fallback " + name
del Holder.attribute
print(attributes())



class ListDescriptor(list):
    def __get__(self, instance, owner):
        return ("list", list(self))

    def __set__(self, instance, value):
        self.append(value)


class Late:
    data = [1]


late = Late()
late.__dict__["data"] = "own"


def late_data():
    return late.data


print(late_data(), late_data())
Late.data = ListDescriptor([2])
late.data = 3
print(late_data(), late_data())
Late.data = [4]
print(late_data(), late_data())

# One site, more classes than the cache has room for.
classes = [type("K%d" % i, (), {"v": i, "m": lambda self, i=i: (self.v, i)}) for i in range(300)]
many = [k() for k in classes]
for m in many[::2]:
    m.own = m.v
total = 0
for _ in range(3):
    for m in many:
        total += m.v + m.m()[1] + (m.own if m.v % 2 == 0 else 0)
        m.last = total
print(total, sum(m.last for m in many))
