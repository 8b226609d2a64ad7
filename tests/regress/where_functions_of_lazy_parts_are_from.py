# Functions that live in a part of a module told the part's name in __module__, and were pickled by it.
import collections
import contextlib
import dataclasses
import enum
import functools
import pickle

for function in (enum.unique, enum.global_enum, enum.pickle_by_enum_name, dataclasses.asdict, dataclasses.astuple, collections.namedtuple, functools.lru_cache, functools.cache, functools.singledispatch, contextlib.contextmanager, contextlib.asynccontextmanager):
    print(function.__module__, function.__qualname__, pickle.loads(pickle.dumps(function)) is function)
# Texts name the classes that CPython has in C with their module.
from collections import OrderedDict, defaultdict, deque
from decimal import Decimal
from types import SimpleNamespace
import array
for value in (Decimal(1), deque(), defaultdict(int), OrderedDict(), array.array("i"), SimpleNamespace(), functools.partial(int)):
    for operation in (lambda: value - 1.5, lambda: value.missing, lambda: value.missing()):
        try:
            operation()
        except (TypeError, AttributeError) as error:
            print(error)
for value in (deque(), SimpleNamespace(), OrderedDict(), array.array("i")):
    try:
        hash(value)
    except TypeError as error:
        print(error)
class Derived(deque):
    pass
try:
    Derived().missing
except AttributeError as error:
    print(error)
# Namespaces that hold themselves, the name of what new_class() makes, tokens, auto(), modules that are referred to weakly.
import contextvars
import types
import weakref
space = SimpleNamespace(x=1)
space.me = [space]
print(space, types.new_class("Made"), contextvars.Token.__hash__, repr(enum.auto()), weakref.ref(types)() is types)
