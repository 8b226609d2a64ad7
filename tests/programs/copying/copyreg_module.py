# The module copyreg.
import copyreg


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


class C:
    pass


class List(list):
    def __init__(self, *args):
        print("init", args)


print(copyreg.__all__)
print(copyreg.dispatch_table[complex](1 + 2j))
made_by, made_of = copyreg.dispatch_table[type(int | str)](int | str)
print(made_by(*made_of))
attempt(copyreg.pickle, C, 5)
attempt(copyreg.pickle, C, len, 5)
attempt(copyreg.constructor, 5)
attempt(copyreg.constructor, len)
copyreg.pickle(C, len)
print(copyreg.dispatch_table[C])
for code in (0, -1, 0x80000000, "x", "12", 5):
    attempt(copyreg.add_extension, "module", "name" + str(code), code)
attempt(copyreg.add_extension, "module", "name5", 5)
attempt(copyreg.add_extension, "module", "name5", 6)
attempt(copyreg.add_extension, "module", "other", 5)
print(copyreg._extension_registry, copyreg._inverted_registry, copyreg._extension_cache)
attempt(copyreg.remove_extension, "module", "name5", 6)
attempt(copyreg.remove_extension, "module", "nothing", 6)
attempt(copyreg.remove_extension, "module", "name5", 5)
print(copyreg._extension_registry, copyreg._inverted_registry)
attempt(copyreg.clear_extension_cache)
attempt(copyreg.__newobj__, int, 5)
attempt(copyreg.__newobj_ex__, int, ("11",), {"base": 2})
attempt(copyreg.__newobj__)
attempt(copyreg._reconstructor, int, object, None)
attempt(copyreg._reconstructor, List, list, [1])
attempt(lambda: type(copyreg._reconstructor(C, object, None)).__name__)


class One:
    __slots__ = "one"


class _Several:
    __slots__ = ["__x", "__y__", "_z", "__dict__", "__weakref__"]


class __Documented:
    __slots__ = {"__x": "doc", "q": 1}


class ___:
    __slots__ = ("__x",)


class Child(One, _Several.__base__):
    __slots__ = ("two", "three")


for cls in (C, One, _Several, __Documented, ___, Child, int):
    print(cls.__name__, copyreg._slotnames(cls), "__slotnames__" in vars(cls))
One.__slotnames__ = ["changed"]
print(copyreg._slotnames(One))
for name in ("pickle", "constructor", "__newobj__", "__newobj_ex__", "_reconstructor"):
    function = getattr(copyreg, name)
    print(function.__name__, function.__qualname__, function.__module__)
