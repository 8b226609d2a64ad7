# What errors of constructors and initialisers name: the class written in the text or that of the instance.
class Derived(set):
    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)


class Plain(set):
    pass


class FrozenPlain(frozenset):
    pass


class FrozenInit(frozenset):
    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)


class FrozenNew(frozenset):
    def __new__(cls, *arguments, **keywords):
        return super().__new__(cls, *arguments, **keywords)


class ListInit(list):
    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)


class DictInit(dict):
    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)


class BytearrayInit(bytearray):
    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)


def attempt(label, action):
    try:
        value = action()
        print(label, type(value).__name__, len(value) if hasattr(value, "__len__") else repr(value).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, error)


for cls in (set, frozenset, Derived, Plain, FrozenPlain, FrozenInit, FrozenNew, list, ListInit, dict, DictInit, bytearray, BytearrayInit,
            tuple, str, bytes, int, float, complex, bool, range, slice, memoryview, enumerate, reversed, zip, map, filter, object, type, property,
            staticmethod, classmethod, super):
    name = cls.__name__
    attempt(f"{name}(1, 2, 3, 4, 5, 6, 7)", lambda: cls(1, 2, 3, 4, 5, 6, 7))
    attempt(f"{name}(k=1)", lambda: cls(k=1))
    attempt(f"{name}([], k=1)", lambda: cls([], k=1))
    attempt(f"{name}([], [])", lambda: cls([], []))
    attempt(f"{name}(iterable=[])", lambda: cls(iterable=[]))
    attempt(f"{name}(5)", lambda: cls(5))
    attempt(f"{name}(None)", lambda: cls(None))

for cls in (set, frozenset, list, dict, bytearray, tuple, object, property):
    for instance in (set(), Derived(), Plain(), frozenset(), FrozenPlain(), [], ListInit(), {}, DictInit(), bytearray(), BytearrayInit(), 5, "a", ()):
        label = f"{cls.__name__}.__init__({type(instance).__name__}"
        attempt(f"{label})", lambda: cls.__init__(instance))
        attempt(f"{label}, 1, 2, 3, 4)", lambda: cls.__init__(instance, 1, 2, 3, 4))
        attempt(f"{label}, k=1)", lambda: cls.__init__(instance, k=1))
        attempt(f"{label}, [], k=1)", lambda: cls.__init__(instance, [], k=1))
        attempt(f"{label}, 5)", lambda: cls.__init__(instance, 5))
    attempt(f"{cls.__name__}.__init__()", lambda: cls.__init__())
    attempt(f"{cls.__name__}.__new__()", lambda: cls.__new__())
    attempt(f"{cls.__name__}.__new__(int)", lambda: cls.__new__(int))
    attempt(f"{cls.__name__}.__new__(Derived)", lambda: cls.__new__(Derived))
    attempt(f"{cls.__name__}.__new__(FrozenPlain)", lambda: cls.__new__(FrozenPlain))
    attempt(f"{cls.__name__}.__new__(5)", lambda: cls.__new__(5))
    attempt(f"{cls.__name__}.__new__(cls, k=1)", lambda: cls.__new__(cls, k=1))
    attempt(f"{cls.__name__}.__new__(cls, 1, 2, 3)", lambda: cls.__new__(cls, 1, 2, 3))
