# Instances that need no reducer of their own, many of each class: what is shared, what is nested, what classes change.
import copyreg
import io
import pickle
from dataclasses import dataclass, field


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"P{self.__dict__}"


class Empty:
    pass


@dataclass
class Node:
    name: str
    children: list = field(default_factory=list)
    parent: "Node" = None


class Child(Point):
    kind = "child"


class Slotted:
    __slots__ = ("a", "b")


class WithDict(Slotted):
    pass


class Stateful(Point):
    def __getstate__(self):
        return {"x": self.x * 10}

    def __setstate__(self, state):
        self.x = state["x"] + 1
        self.y = None


class Reduced(Point):
    def __reduce__(self):
        return Point, (self.x, "reduced")


class Argued(Point):
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.made_of = args
        return self

    def __getnewargs__(self):
        return (self.x,)


class Meta(type):
    pass


class OfMeta(metaclass=Meta):
    def __init__(self, n):
        self.n = n


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return name


class Watching(Point):
    def __setattr__(self, name, value):
        print("set", name, end="; ")
        super().__setattr__(name, value)


def again(obj, protocol=4):
    return pickle.loads(pickle.dumps(obj, protocol))


points = [Point(n, -n) for n in range(5)]
for protocol in range(6):
    data = pickle.dumps(points, protocol)
    print(protocol, len(data), again(points, protocol))
shared = Point(points[0], [1])
both = again([shared, shared, shared.y, points[0], shared.__dict__])
print(both[0] is both[1], both[0].y is both[2], both[0].x is both[3], both[4] is both[0].__dict__, both[4])
loop = Point(None, None)
loop.x = loop.y = loop
made = again([Point(1, 2), loop, loop])
print(made[1].x is made[1], made[1] is made[2])
print([vars(obj) for obj in again([Empty(), Empty(), Empty()])], [len(pickle.dumps([Empty()] * n)) for n in range(4)])
tree = Node("root")
tree.children = [Node(f"leaf {n}", parent=tree) for n in range(3)]
copy = again([tree, tree])
print(copy[0].children[1].parent is copy[0], [child.name for child in copy[0].children], copy[0] is copy[1], len(pickle.dumps(tree, 4)))
print(again([Child(1, 2), Point(3, 4), Child(5, 6)]), type(again([Child(1, 1), Child(2, 2)])[1]).kind)
slotted = [Slotted(), Slotted(), WithDict(), WithDict()]
for n, each in enumerate(slotted):
    each.a = n
slotted[3].z = 1
print([(each.a, hasattr(each, "b"), getattr(each, "z", None)) for each in again(slotted)])
print(again([Stateful(1, 2), Stateful(3, 4)]), again([Reduced(1, 2), Reduced(3, 4)]), [each.made_of for each in again([Argued(1, 2), Argued(3, 4)])])
print([each.n for each in again([OfMeta(1), OfMeta(2)])], [each.q for each in again([Dynamic(), Dynamic()])])
watching = [Watching(1, 2), Watching(3, 4)]
print(again(watching))
many = Point(1, 2)
for n in range(100):
    setattr(many, f"a{n}", n)
grown = again([Point(0, 0), many, many, Point(1, 1)])
print(len(vars(grown[1])), grown[1].a99, grown[1] is grown[2])
less = Point(1, 2)
del less.x
print(again([Point(3, 4), less, less]))
odd = Point(1, 2)
vars(odd)[3] = "not a name"
vars(odd)["__odd__"] = 5
print(vars(again([Point(3, 4), odd])[1]))
mine = Point(1, 2)
mine.__reduce_ex__ = lambda protocol: (Point, ("own", protocol))
print(again([Point(3, 4), mine, Point(5, 6)]))
set_state = again([Point(1, 2)])[0]
set_state.__setstate__ = 5

# what changes in between
print(again([points[0], Point]), Point.__dict__["__slotnames__"])
copyreg.pickle(Point, lambda point: (Point, (point.x, "copyreg")))
print(again([Point, Point(1, 2), Point(3, 4)]), again([Child(1, 2), Child(3, 4)]))
del copyreg.dispatch_table[Point]
Point.__reduce__ = lambda self: (Point, (self.x, "late"))
print(again([Point, Point(1, 2), Point(3, 4)]), again([Child(1, 2), Child(3, 4)]))
del Point.__reduce__
Point.__setstate__ = lambda self, state: self.__dict__.update(state, late=True)
print(again([Point(1, 2), Point(3, 4)]))
del Point.__setstate__


class Changing:
    def __reduce__(self):
        copyreg.pickle(Child, lambda child: (Child, (child.x, "now")))
        return Changing, ()


print(again([Child(1, 2), Child(3, 4), Changing(), Child(5, 6)])[:2], again([Child(1, 2), Changing(), Child(5, 6)])[2])
del copyreg.dispatch_table[Child]


# picklers
class Persistent(pickle.Pickler):
    def persistent_id(self, obj):
        return obj.x if isinstance(obj, Child) else None


class Loading(pickle.Unpickler):
    def persistent_load(self, pid):
        return f"<{pid}>"

    def find_class(self, module, name):
        print("find", name, end="; ")
        return super().find_class(module, name)


file = io.BytesIO()
Persistent(file, 4).dump([Point(1, 2), Child(3, 4), Point(5, Child(6, 7))])
file.seek(0)
print(Loading(file).load())
file = io.BytesIO()
pickler = pickle.Pickler(file, 4)
pickler.dump([points[0], points[1]])
pickler.dump([points[1], Point("new", 0)])
file.seek(0)
reader = pickle.Unpickler(file)
first, second = reader.load(), reader.load()
print(first, second, first[1] is second[0])
file = io.BytesIO()
pickler = pickle.Pickler(file, 4)
pickler.dispatch_table = {Point: lambda point: (Point, ("table", point.y))}
pickler.dump([Point, Point(1, 2), Child(3, 4), Point(5, 6)])
file.seek(0)
print(pickle.load(file))

# mistakes
for bad in ([Point(1, 2), Point(1, lambda: 0)], [Point(1, 2), Point({"k": [Point(1, (x for x in ()))]}, 3)]):
    try:
        pickle.dumps(bad, 4)
    except Exception as error:
        print(type(error).__name__, [note.replace("pickle.", "") for note in error.__notes__])
deep = None
for n in range(200):
    deep = Point(n, deep)
count = 0
deep = again([Point(0, 0), deep])[1]
while deep is not None:
    count += 1
    deep = deep.y
print(count)
for data in (b"\x80\x04c__main__\nPoint\n)\x81N.", b"\x80\x04c__main__\nPoint\n)\x81}b.", b"\x80\x04c__main__\nPoint\n)\x81]b.", b"\x80\x04]}b.", b"\x80\x04K\x01)\x81.", b"\x80\x04)\x81.", b"\x80\x04b.", b"\x80\x04c__main__\nPoint\nN\x81.", b"\x80\x04c__main__\nPoint\n)\x81}(K\x01K\x02X\x01\0\0\0xK\x03ub."):
    try:
        print(pickle.loads(data))
    except Exception as error:
        print(type(error).__name__, error)
