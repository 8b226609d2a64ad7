# __reduce__ of builtin types.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


class MySet(set):
    pass


class MyFrozen(frozenset):
    pass


class MyBytes(bytearray):
    pass


class SlotSet(set):
    __slots__ = ("a",)


def fill(value, **names):
    for name, each in names.items():
        setattr(value, name, each)
    return value


things = [
    range(5),
    range(1, 10**20, 7),
    slice(3),
    slice(1, "x", None),
    {1},
    set(),
    frozenset([1]),
    MySet([2]),
    fill(MySet([2]), x=1),
    fill(MyFrozen([2]), x=1),
    fill(SlotSet([2]), a=1),
    bytearray(b"ab\xff"),
    bytearray(),
    fill(MyBytes(b"q"), x=1),
    ...,
    NotImplemented,
    len,
    [].append,
    str.join,
    object.__init__,
    "x".__len__,
    int.__new__,
    dict.fromkeys,
    {}.fromkeys,
    print,
]
for thing in things:
    print("==", repr(thing) if "0x" not in repr(thing) else type(thing).__name__)
    attempt(thing.__reduce__)
    for protocol in (0, 2, 3, 4):
        attempt(thing.__reduce_ex__, protocol)


class C:
    __slots__ = ("s",)

    def method(self):
        pass

    @classmethod
    def build(cls):
        pass

    def __repr__(self):
        return "C()"


print("== methods")
attempt(C().method.__reduce__)
attempt(C.build.__reduce__)
attempt(C.s.__reduce__)
attempt(C().method.__reduce_ex__, 2)
print("== bytearray")
attempt(bytearray(b"a").__reduce_ex__)
attempt(bytearray(b"a").__reduce_ex__, -3)
attempt(bytearray(b"a").__reduce_ex__, "x")
attempt(bytearray(b"a").__reduce_ex__, proto=3)
