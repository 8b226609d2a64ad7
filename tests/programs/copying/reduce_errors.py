# What cannot be reduced, and answers of special methods that are not what they should be.
import sys


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


def generator():
    yield


async def coroutine():
    pass


async def asynchronous():
    yield


class C:
    @property
    def p(self):
        pass

    s = staticmethod(len)
    k = classmethod(len)


made = coroutine()
things = [
    generator(),
    generator,
    made,
    asynchronous(),
    lambda: 0,
    sys,
    {}.keys(),
    {}.values(),
    {}.items(),
    memoryview(b"x"),
    iter(memoryview(b"x")),
    C.p,
    C.__dict__["p"],
    C.__dict__["s"],
    C.__dict__["k"],
    C.__dict__,
    dict.__dict__["fromkeys"],
    compile("1", "x", "eval"),
]
for thing in things:
    for protocol in (0, 2, 4):
        attempt(thing.__reduce_ex__, protocol)
    attempt(thing.__reduce__)
made.close()

print("== classes")
attempt(object.__reduce_ex__, int, 2)
attempt(object.__reduce_ex__, int, 0)
attempt(object.__reduce_ex__, C, 2)
attempt(object.__reduce_ex__, C, 1)


class Meta(type):
    pass


class D(metaclass=Meta):
    pass


attempt(object.__reduce_ex__, D, 2)
attempt(object.__reduce_ex__, D, 0)


class MyProperty(property):
    pass


attempt(MyProperty().__reduce_ex__, 2)
attempt(lambda: MyProperty().__reduce_ex__(1)[1][:2])


class Answers:
    def __init__(self, **names):
        self.names = names


def answering(name, value):
    return type("Answering", (), {name: lambda self: value})()


print("== getnewargs")
for value in (1, [1], None, "x", (1, 2), ()):
    attempt(lambda: answering("__getnewargs__", value).__reduce_ex__(2)[1][1:])
print("== getnewargs_ex")
for value in (1, (), (1, 2), ([], {}), ((), []), ((1,), {"a": 2}), ((), {}, 3), None):
    attempt(lambda: answering("__getnewargs_ex__", value).__reduce_ex__(2)[1][1:])
print("== getstate")
for value in (1, None, [], False):
    attempt(lambda: answering("__getstate__", value).__reduce_ex__(2)[2])
    attempt(lambda: answering("__getstate__", value).__reduce_ex__(0)[2:])


class Raises:
    def __getstate__(self):
        raise KeyError("state")


attempt(Raises().__reduce_ex__, 2)
attempt(Raises().__reduce_ex__, 0)


class RaisesNew:
    def __getnewargs__(self):
        raise KeyError("new")


attempt(RaisesNew().__reduce_ex__, 2)


class NotCallable:
    __getnewargs__ = None


attempt(NotCallable().__reduce_ex__, 2)


class NoState:
    __getstate__ = None


attempt(NoState().__reduce_ex__, 2)
attempt(NoState().__reduce_ex__, 0)


class NoReduce:
    __reduce__ = None


attempt(NoReduce().__reduce_ex__, 2)


class BadSlotNames:
    __slotnames__ = 5


attempt(BadSlotNames().__reduce_ex__, 2)


class NoneSlotNames:
    __slots__ = ("a",)
    __slotnames__ = None


x = NoneSlotNames()
x.a = 1
attempt(lambda: x.__reduce_ex__(2)[2])


class Slotted:
    __slots__ = ("a", "b")


class SlottedState:
    __slots__ = ("a", "b")

    def __getstate__(self):
        return (None, {"a": self.a})


class SlottedChild(Slotted):
    pass


class EmptySlots:
    __slots__ = ()


x = SlottedState()
x.a = 1
for each in (Slotted(), x, SlottedChild(), EmptySlots()):
    for protocol in (0, 1, 2):
        attempt(lambda: each.__reduce_ex__(protocol)[2:])


class InstanceReduce:
    def __init__(self):
        self.__reduce__ = lambda: "instance"


attempt(lambda: InstanceReduce().__reduce_ex__(2)[1] == (InstanceReduce,))


class ItemsGone(dict):
    items = None


attempt(ItemsGone().__reduce_ex__, 2)


class OwnItems(dict):
    def items(self):
        return [("own", 1)]


class OwnIter(list):
    def __iter__(self):
        return iter("own")


attempt(lambda: list(OwnItems(a=1).__reduce_ex__(2)[4]))
attempt(lambda: list(OwnIter([1]).__reduce_ex__(2)[3]))


class ClassAttribute:
    @property
    def __class__(self):
        return int


attempt(lambda: ClassAttribute().__reduce_ex__(2)[1])
attempt(lambda: ClassAttribute().__reduce_ex__(0)[1])
