# copy.copy(): what is taken as it is, what is made anew, and what special methods have a say.
import copy
import weakref


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


class Plain:
    pass


class Meta(type):
    pass


class MetaMade(metaclass=Meta):
    pass


def function():
    pass


plain = Plain()
atoms = [
    None,
    ...,
    NotImplemented,
    1,
    1.5,
    1j,
    True,
    "s",
    b"b",
    (1, [2]),
    frozenset([1]),
    range(3),
    slice(1, 2),
    int,
    Plain,
    MetaMade,
    function,
    len,
    [].append,
    property(function),
    weakref.ref(plain),
]
for atom in atoms:
    print(type(atom).__name__, copy.copy(atom) is atom)

for container in ([1, [2]], {1: [2]}, {1, 2}, bytearray(b"xy")):
    twin = copy.copy(container)
    print(type(twin).__name__, twin == container, twin is not container)
items = [1, [2]]
print(copy.copy(items)[1] is items[1])


class MyList(list):
    def __init__(self, *args):
        print("list init", args)
        super().__init__(*args)


class MyDict(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


class MySet(set):
    pass


class MyInt(int):
    pass


class MyTuple(tuple):
    pass


class MyStr(str):
    def __new__(cls, text="default", *more):
        print("new", text, more)
        return super().__new__(cls, text)


x = MyList([1, 2])
x.extra = [3]
y = copy.copy(x)
print(type(y).__name__, y, y.extra is x.extra)
x = MyDict(a=1)
x.extra = 5
y = copy.copy(x)
print(type(y).__name__, y, y.extra)
for x in (MySet([1, 2]), MyInt(7), MyTuple((1, 2)), MyStr("text")):
    x.extra = [1]
    y = copy.copy(x)
    print(type(y).__name__, y, y is not x, y.extra is x.extra)


class WithCopy:
    def __copy__(self):
        return "copied by __copy__"


print(copy.copy(WithCopy()))
x = Plain()
x.__copy__ = lambda: "of the instance"
print(type(copy.copy(x)).__name__)


class CopyByClass:
    __copy__ = None


print(type(copy.copy(CopyByClass())).__name__)


class State:
    def __init__(self, value):
        print("init")
        self.value = value

    def __getstate__(self):
        print("getstate")
        return {"value": self.value, "more": 1}

    def __setstate__(self, state):
        print("setstate", state)
        self.__dict__.update(state, seen=True)


y = copy.copy(State([1]))
print(y.__dict__)


class Slots:
    __slots__ = ("a", "b", "__weakref__")


class SlotsAndDict(Slots):
    pass


x = Slots()
x.a = [1]
y = copy.copy(x)
print(y.a is x.a, hasattr(y, "b"))
x = SlotsAndDict()
x.b = 2
x.c = 3
y = copy.copy(x)
print(y.b, y.c, hasattr(y, "a"), y.__dict__)


class Keeps:
    def __getstate__(self):
        return None


x = Keeps()
x.a = 1
print(copy.copy(x).__dict__)


class NewArgs:
    def __new__(cls, a, b=0):
        self = super().__new__(cls)
        print("new", a, b)
        return self

    def __getnewargs__(self):
        return (1, 2)


class NewArgsEx:
    def __new__(cls, *, key):
        print("new", key)
        return super().__new__(cls)

    def __getnewargs_ex__(self):
        return (), {"key": "k"}


copy.copy(NewArgs(5))
copy.copy(NewArgsEx(key="first"))


class NeedsArgument:
    def __new__(cls, a):
        return super().__new__(cls)


attempt(copy.copy, NeedsArgument(1))


class Reduced:
    def __init__(self, value=None):
        self.value = value

    def __reduce__(self):
        return Reduced, ("from reduce",), {"state": 1}


y = copy.copy(Reduced())
print(y.value, y.state)


class ReducedEx:
    def __reduce_ex__(self, protocol):
        print("protocol", protocol)
        return list, (), None, iter([1, 2])


print(copy.copy(ReducedEx()))


class ReducedDict:
    def __reduce__(self):
        return dict, (), None, None, iter([("a", 1)])


print(copy.copy(ReducedDict()))


class ByName:
    def __reduce__(self):
        return "whatever"


x = ByName()
print(copy.copy(x) is x)
for answer in (5, (), (1,), (len, 5), (list, (), None, 5), ("a", "b", "c", "d", "e", "f"), None, [list, ()]):
    attempt(copy.copy, type("Answers", (), {"__reduce__": lambda self: answer})())
for function in (lambda: (yield), lambda: 0):
    attempt(lambda: copy.copy(function()))
for thing in ({}.keys(), memoryview(b"x"), staticmethod(len), Plain.__dict__, copy):
    attempt(copy.copy, thing)
x = iter([1, 2, 3])
next(x)
y = copy.copy(x)
print(list(x), list(y), type(y).__name__)
x = ValueError(1, 2)
x.extra = 5
y = copy.copy(x)
print(repr(y), y.extra, y is x)
attempt(copy.copy)
attempt(copy.copy, 1, 2)
print(copy.copy(x=[1]))
