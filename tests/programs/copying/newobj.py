# What object.__reduce_ex__ makes of plain instances, with protocols from 0 to 5.
import copyreg


def show(value):
    if isinstance(value, tuple):
        return "(" + ", ".join(show(each) for each in value) + ")"
    if isinstance(value, type) or callable(value):
        return getattr(value, "__module__", "?") + "." + value.__qualname__
    if type(value).__name__.endswith("iterator"):
        return type(value).__name__ + repr(list(value))
    if type(value).__module__ == "__main__":
        return "<" + type(value).__name__ + ">"
    return repr(value)


def attempt(function, *args, **kwargs):
    try:
        print(show(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, "|", error)


class Plain:
    pass


class WithSlots:
    __slots__ = ("a", "b", "__weakref__")


class Both:
    __slots__ = ("a", "_private", "__mangled", "__dict__")


class BothChild(Both):
    __slots__ = ("c",)


class NewArgs:
    def __getnewargs__(self):
        return (1, 2)


class NewArgsEx:
    def __getnewargs_ex__(self):
        return (1, 2), {"x": 3}


class NewArgsExEmpty:
    def __getnewargs_ex__(self):
        return (1, 2), {}


class State:
    def __getstate__(self):
        return "my state"


class StateNone:
    def __getstate__(self):
        return None


class Reduces:
    def __reduce__(self):
        return "by name"


class MyList(list):
    pass


class MyDict(dict):
    pass


class MyInt(int):
    pass


class MyStr(str):
    pass


class MyTuple(tuple):
    pass


def fill(value, **names):
    for name, each in names.items():
        setattr(value, name, each)
    return value


things = [
    Plain(),
    fill(Plain(), x=1, y=[2]),
    WithSlots(),
    fill(WithSlots(), a=1),
    fill(Both(), a=1, _private=2, z=3),
    fill(Both(), z=3),
    fill(BothChild(), a=1, c=4, _Both__mangled=5),
    NewArgs(),
    NewArgsEx(),
    NewArgsExEmpty(),
    State(),
    StateNone(),
    Reduces(),
    MyList([1, 2]),
    fill(MyList([1]), x=1),
    MyDict(a=1),
    fill(MyDict(), x=1),
    MyInt(5),
    fill(MyInt(5), x=1),
    MyStr("s"),
    MyTuple((1, 2)),
    object(),
    [1],
    {"a": 1},
    5,
    True,
    1.5,
    2j,
    "s",
    b"b",
    (1,),
    None,
]
for thing in things:
    print("==", type(thing).__name__)
    for protocol in (0, 1, 2, 4, 5):
        attempt(thing.__reduce_ex__, protocol)
    attempt(thing.__reduce__)
    attempt(thing.__getstate__)

print("== getnewargs")
for value in (5, True, MyInt(6), 1.5, 2j, "s", MyStr("t"), b"b", (1, 2), MyTuple((3,))):
    args = value.__getnewargs__()
    print(args, [type(each).__name__ for each in args])

print("== arguments")
attempt(object().__reduce_ex__)
attempt(object().__reduce_ex__, "x")
attempt(object().__reduce_ex__, 2.0)
attempt(object().__reduce_ex__, 2, 3)
attempt(object().__reduce__, 1)
attempt(object().__getstate__, 1)
attempt(object().__reduce_ex__, True)
attempt(object().__reduce_ex__, -1)
attempt(object().__reduce_ex__, 10**20)


class Index:
    def __index__(self):
        return 2


attempt(object().__reduce_ex__, Index())
attempt(object.__reduce_ex__, 5, 2)
attempt(object.__reduce__, [1])
attempt(object.__getstate__, fill(Plain(), k=1))
attempt(object.__reduce_ex__)
attempt(object.__getstate__)
x = fill(Plain(), k=1)
print(x.__getstate__() is x.__dict__, x.__reduce_ex__(2)[2] is x.__dict__)
print(sorted(name for name in vars(WithSlots) if "slotnames" in name), WithSlots.__slotnames__, BothChild.__slotnames__)
print(x.__reduce_ex__(2)[0] is copyreg.__newobj__, NewArgsEx().__reduce_ex__(2)[0] is copyreg.__newobj_ex__)
