# new_class(), prepare_class(), resolve_bases(), get_original_bases().
import types
from typing import Generic, TypeVar


def fill(namespace):
    namespace["x"] = 5
    namespace["method"] = lambda self: self.x + 1


Made = types.new_class("Made", (), {}, fill)
print(Made, Made().method(), Made.__bases__, Made.__module__ in ("types", "__main__"))
print(types.new_class("Bare").__mro__[1], types.new_class("Derived", (Made, dict))().x)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        print("prepare", name, bases, kwargs)
        return {"prepared": True}

    def __new__(mcls, name, bases, namespace, **kwargs):
        print("new", name, sorted(key for key in namespace if not key.startswith("__")), kwargs)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)


WithMeta = types.new_class("WithMeta", (), {"metaclass": Meta, "option": 1}, fill)
print(type(WithMeta).__name__, WithMeta.prepared)
print(types.prepare_class("P", (WithMeta,), {"k": 2}))
print(types.prepare_class("P"), types.prepare_class("P", (), {"metaclass": lambda *args: None})[1:])


class Entry:
    def __mro_entries__(self, bases):
        return (int, str) if len(bases) == 1 else ()

    def __repr__(self):
        return "<entry>"


print(types.resolve_bases((Entry(),)), types.resolve_bases((Entry(), int)), types.resolve_bases((int,)), types.resolve_bases((list[int],)))
T = TypeVar("T")


class Box(Generic[T]):
    pass


class Ints(Box[int], list[str]):
    pass


print(types.get_original_bases(Ints) == (Box[int], list[str]), types.get_original_bases(int), types.get_original_bases(Made))
for wrong in (lambda: types.get_original_bases(5), lambda: types.new_class("X", (int, Made, object), {}), lambda: types.new_class("X", (bool,)), lambda: types.new_class("Y", (WithMeta,), {"metaclass": type("Other", (type,), {})})):
    try:
        wrong()
    except TypeError as error:
        print(error)
Sub = type("Sub", (Made,), {"__doc__": "made by type()"})
print(Sub.__doc__, Sub().method(), Sub.__qualname__)
