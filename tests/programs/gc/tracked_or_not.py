"""is_tracked() for values that may hold others and for those that may not."""
import gc
import io
import re
import types


class Plain:
    pass


class Slots:
    __slots__ = ("a",)


def function():
    yield


ATOMS = [None, True, 0, 10 ** 40, 1.5, 2j, "text", "", b"bytes", bytearray(b"x"), ..., NotImplemented, range(3)]
HOLDERS = [[], [1], [[]], {"a": []}, {1, 2}, frozenset({1}), Plain(), Slots(), Plain, function, function(), lambda: 0, Plain().__init__, [].append, types, types.SimpleNamespace(a=1), iter([]), zip(), map(str, []), enumerate([]), reversed([]), property(), classmethod(function), staticmethod(function), super(Plain, Plain()), slice([], 2), ValueError("x"), ([],), (Plain(),)]
print([gc.is_tracked(value) for value in ATOMS])
print([gc.is_tracked(value) for value in HOLDERS])
print([type(value).__name__ for value in HOLDERS if not gc.is_tracked(value)], [type(value).__name__ for value in ATOMS if gc.is_tracked(value)])


class List(list):
    pass


class Int(int):
    pass


class Text(str):
    __slots__ = ()


print(gc.is_tracked(List()), gc.is_tracked(types.MappingProxyType({"a": []})), gc.is_tracked(io.StringIO()), gc.is_tracked(types.GenericAlias(list, (int,))), gc.is_tracked(list[int] | None))
for arguments in ((), (1, 2)):
    try:
        gc.is_tracked(*arguments)
    except TypeError as error:
        print(type(error).__name__)
try:
    gc.is_tracked(obj=1)
except TypeError as error:
    print(type(error).__name__)
print(gc.is_finalized(Plain()), gc.is_finalized(3), gc.is_finalized([]))
