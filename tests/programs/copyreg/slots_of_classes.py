"""_slotnames(): which slots a class and its bases have, private names, the memory of it; objects with slots reduced."""
import copy
import copyreg
import pickle


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


class NoSlots:
    pass


class Empty:
    __slots__ = ()


class One:
    __slots__ = "single"


class Two(One):
    __slots__ = ("b", "c")


class Private:
    __slots__ = ("__hidden", "_half", "__dunder__")


class _Under(Private):
    __slots__ = ["__hidden"]


class __(Private):
    __slots__ = ("__x",)


class WithDict(Two):
    __slots__ = ("__dict__", "__weakref__", "d")


class Back(Two):
    pass


class Mapping:
    __slots__ = {"m": "documented", "n": None}


class Iterated:
    __slots__ = iter(("i", "j"))


class Left:
    __slots__ = ("left",)


class Both(Left, NoSlots):
    __slots__ = ("both",)


class Hooked:
    __slots__ = ("h",)
    __slotnames__ = ["h"]


for cls in (NoSlots, Empty, One, Two, Private, _Under, __, WithDict, Back, Mapping, Both, Hooked, int, object):
    print(cls.__name__, copyreg._slotnames(cls), cls.__dict__.get("__slotnames__"))
print(copyreg._slotnames(Two) is copyreg._slotnames(Two), copyreg._slotnames(Two) is Two.__slotnames__)
One.__slotnames__ = ["changed"]
print(copyreg._slotnames(One), copyreg._slotnames(Two))
One.__slotnames__ = ["single"]
attempt("not a class", lambda: copyreg._slotnames(5))
two = Two()
two.single, two.b = 1, [2]
with_dict = WithDict()
with_dict.d, with_dict.extra, with_dict.c = "d", "e", "c"
back = Back()
back.single, back.more = 8, 9
private = _Under()
private._half, private.__dunder__ = 1, 2
setattr(private, "_Under__hidden", 3)
for made in (Empty(), two, with_dict, back, private, Mapping()):
    print(type(made).__name__, made.__getstate__(), made.__reduce_ex__(2)[2:])
    for protocol in (0, 1):
        attempt(f"  protocol {protocol}", lambda: [getattr(part, "__name__", part) for part in made.__reduce_ex__(protocol)][0])
    for twin in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made, 2)), pickle.loads(pickle.dumps(made, 5))):
        print("   ", twin.__getstate__() == made.__getstate__(), end="")
    print()
print(copy.copy(two).b is two.b, copy.deepcopy(two).b is two.b, hasattr(copy.copy(two), "c"))


class Stateful:
    __slots__ = ("a",)

    def __getstate__(self):
        return {"a": self.a + 1}

    def __setstate__(self, state):
        self.a = state["a"] * 10


stateful = Stateful()
stateful.a = 1
print([pickle.loads(pickle.dumps(stateful, protocol)).a for protocol in range(6)], copy.copy(stateful).a, copy.deepcopy(stateful).a)
