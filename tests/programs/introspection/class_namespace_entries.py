# What a class's namespace holds besides what its body writes: where __firstlineno__, __static_attributes__, __dict__,
# __weakref__, __doc__ and __hash__ stand, for each sort of base and of __slots__.
class Plain:
    pass


print(list(Plain.__dict__.items())[:3], list(Plain.__dict__))


class Stores(Plain):
    """doc"""
    x: int = 1

    def method(self):
        self.z = 1
        self.a, (self.b, *self.c) = 1, (2, 3)
        self.items[0] = self.deep.inner = 2

    def more(self):
        def nested():
            self.q = 1
        lambda: [0 for self.w in [1]]
        del self.d
        self.e += 1
        self.y: int = 3
        self.bare: int
        with x as self.i:
            pass
        for self.fr in []:
            pass
        (self.par) = 1

        class Inner:
            def k(self):
                self.inner = 1

            self.of_the_outer = 1
        return Inner

    def other(this):
        this.n = 1

    @staticmethod
    def private(self):
        self.__priv = 2
    self = 5


print(Stores.__static_attributes__, [k for k in Stores.__dict__])


class Slots:
    __slots__ = ("a",)


class SlotsWithDict:
    __slots__ = ("a", "__dict__")


class SlotsWithWeakref:
    __slots__ = ("x", "__weakref__", "__dict__")


class OfSlots(Slots):
    pass


class Mixed(Slots, Plain):
    __slots__ = ()


for cls in (Slots, SlotsWithDict, SlotsWithWeakref, OfSlots, Mixed, type("Made", (), {}), type("Made", (int,), {"x": 1})):
    print(cls.__name__, list(cls.__dict__))


class Meta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        print([key for key in namespace if key != "__classdictcell__"], namespace["__static_attributes__"])
        return super().__new__(mcls, name, bases, namespace)


class OfMeta(metaclass=Meta):
    def f(self):
        self.x = self.y = __class__


class Generic[T](Plain):
    a: T

    def m(self):
        self.x = 1


class OfAlias(list[int]):
    print(sorted(name for name in locals() if name != "__classdictcell__"))


class Hashless:
    def __eq__(self, other):
        return True


class Everything:
    __doc__ = 5

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return True

    __weakref__ = 7


for cls in (OfMeta, Generic, OfAlias, Hashless, Everything):
    print(cls.__name__, [key for key in cls.__dict__ if key != "__classdictcell__"])


def decorated(cls):
    return cls


@decorated
@decorated
class Decorated:
    pass


print(Decorated.__firstlineno__, Stores.__firstlineno__, hasattr(type("T", (), {}), "__firstlineno__"), Plain().__firstlineno__)
for base in (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, type, Exception, OSError, property,
             staticmethod, classmethod, object, super, enumerate, zip, map, filter, reversed):
    open_, closed = type("Open", (base,), {}), type("Closed", (base,), {"__slots__": ()})
    print(base.__name__, *[[key for key in ("__dict__", "__weakref__") if key in cls.__dict__] for cls in (open_, closed)])
