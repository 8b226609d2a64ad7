# __class_getitem__ answers C[...] unless the metaclass has __getitem__; classes without either.
class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"

    def __getitem__(self, item):
        return ("instance", item)


class Sub(Box):
    pass


class Chain(Box):
    def __class_getitem__(cls, item):
        return super().__class_getitem__(item) + "!"


print(Box[int], Box[1, 2], Box[()], Box[1:2], Box[...], Sub["x"], Chain[3], Box()[5])
print(type(Box.__dict__["__class_getitem__"]).__name__, Box.__class_getitem__(7), Sub().__class_getitem__(8))


class Meta(type):
    def __getitem__(cls, item):
        return ("meta", cls.__name__, item)


class ByMeta(metaclass=Meta):
    def __class_getitem__(cls, item):
        return "never by subscript"


print(ByMeta[1], ByMeta.__class_getitem__(1))


class Registry:
    made = {}

    def __class_getitem__(cls, key):
        if key not in cls.made:
            cls.made[key] = type(f"Registry_{key.__name__}", (cls,), {"key": key})
        return cls.made[key]


print(Registry[int].__name__, Registry[int] is Registry[int], Registry[str].key, issubclass(Registry[str], Registry))


class Static:
    __class_getitem__ = staticmethod(lambda item: ["static", item])


Nothing, Number = type("Nothing", (), {"__class_getitem__": None}), type("Number", (), {"__class_getitem__": 5})


def bad_delete():
    del Box[0]


for action in (lambda: Static[1], lambda: Nothing[1], lambda: Number[1], lambda: type("Plain", (), {})[int], lambda: int[int],
               lambda: type[0].__origin__, lambda: Meta[0], bad_delete, lambda: Registry[1]):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
