# Every public name of the builtin types and of the module builtins, one a line: `type name`. Run by the engine and by CPython 3.14;
# tests/harness/missing_names_test.cpp compares the two and writes docs/missing-names.md.
import abc
import builtins
import collections.abc
import contextlib
import dataclasses
import enum
import functools
import inspect
import itertools
import keyword
import re
import types


def generator():
    yield


async def coroutine():
    pass


async def asynchronous_generator():
    yield


class Indexed:
    def __getitem__(self, index):
        raise IndexError


suspended = coroutine()
table = {}
views = table.keys(), table.values(), table.items()
samples = [
    NotImplemented, ..., None, *views, *map(iter, views), reversed(table), *map(reversed, views),
    iter([]), iter(()), iter(set()), iter("a"), iter("\u00e9"), iter(b""), iter(bytearray()), iter(memoryview(b"")), iter(range(0)),
    iter(range(10**30)), reversed([]), iter(Indexed()), iter(int, 0), generator(), suspended, asynchronous_generator(),
    len, coroutine, object().__str__, object.__str__, str.join, dict.__dict__["fromkeys"], types.MethodType(len, []),
    type.__dict__["__mro__"], type.__dict__["__dict__"], type.__dict__, types.SimpleNamespace(), builtins, list[int], int | str,
]
suspended.close()
classes = {type(sample) for sample in samples}
classes.update(value for value in vars(builtins).values() if isinstance(value, type) and value.__module__ == "builtins")
for line in sorted(f"{cls.__name__} {name}" for cls in classes for name in cls.__dict__):
    print(line)
for name in sorted(dir(builtins)):
    print("builtins", name)

# Modules: what they export, and the public names of their classes.
for module in (abc, collections, collections.abc, contextlib, dataclasses, enum, functools, inspect, itertools, keyword, re):
    for name in getattr(module, "__all__", None) or [name for name in dir(module) if name[0] != "_"]:
        value = getattr(module, name, None)
        print(module.__name__, name)
        if isinstance(value, type):
            for attribute in value.__dict__:
                if attribute[0] != "_":
                    print(module.__name__, f"{name}.{attribute}")
