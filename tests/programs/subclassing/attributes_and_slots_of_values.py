# Instances of classes derived from value types: their own attributes, slots, weak references, class assignment, equality with plain values.
import copy
import weakref


class Number(int):
    pass


class Slotted(float):
    __slots__ = ()


class Text(str):
    __slots__ = ("a",) if False else ()

    @property
    def shout(self):
        return self.upper() + "!"


class Data(bytes):
    kind = "data"


class Array(bytearray):
    __slots__ = ("note", "__dict__")


class Complex(complex):
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)


def show(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


for value in (Number(5), Number(10**30), Slotted(1.5), Text("t"), Data(b"d"), Array(b"a"), Complex(1j)):
    name = type(value).__name__
    show(f"{name} dict", lambda: value.__dict__)
    show(f"{name} set", lambda: setattr(value, "x", 1))
    show(f"{name} get", lambda: value.x)
    show(f"{name} dict", lambda: value.__dict__)
    show(f"{name} note", lambda: setattr(value, "note", 2))
    show(f"{name} kind", lambda: value.kind)
    show(f"{name} shout", lambda: value.shout)
    show(f"{name} set shout", lambda: setattr(value, "shout", 1))
    show(f"{name} vars", lambda: vars(value))
    show(f"{name} replace dict", lambda: setattr(value, "__dict__", {"y": 3}))
    show(f"{name} y", lambda: value.y)
    show(f"{name} wrong dict", lambda: setattr(value, "__dict__", 5))
    show(f"{name} del", lambda: delattr(value, "y"))
    show(f"{name} del again", lambda: delattr(value, "y"))
    show(f"{name} override", lambda: setattr(value, "real", 9))
    show(f"{name} class", lambda: setattr(value, "__class__", Number))
    show(f"{name} class", lambda: setattr(value, "__class__", int))
    show(f"{name} weak", lambda: type(weakref.ref(value)).__name__)
    twin = copy.copy(value)
    show(f"{name} copy", lambda: (twin == value, twin is value, type(twin).__name__, getattr(twin, "__dict__", None)))
    show(f"{name} deep", lambda: (copy.deepcopy(value) == value, type(copy.deepcopy([value])[0]).__name__))
    show(f"{name} reduce", lambda: value.__reduce_ex__(2)[1:3])
    show(f"{name} newargs", lambda: value.__getnewargs__())
for base in (int, float, complex, str, bytes, bytearray, tuple, bool, memoryview, range, slice):
    show(f"slots of {base.__name__}", lambda: type("S", (base,), {"__slots__": ("x",)})().__class__.__name__)
    show(f"empty slots of {base.__name__}", lambda: hasattr(type("S", (base,), {"__slots__": ()})(), "__dict__"))
    show(f"dict slot of {base.__name__}", lambda: hasattr(type("S", (base,), {"__slots__": ("__dict__",)})(), "__dict__"))
for bases in ((int, str), (int, float), (bytes, bytearray), (str, bytes), (int, Number), (Number, int), (Number, Slotted), (float, complex), (int, object), (object, int), (Text, str), (int, Exception), (list, int)):
    show([b.__name__ for b in bases], lambda: [c.__name__ for c in type("M", bases, {}).__mro__])
