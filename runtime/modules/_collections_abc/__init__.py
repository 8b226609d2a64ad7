# The classes of collections.abc, in parts: a class costs as much as a small program, and most programs need few of them.

from abc import _register_unasked

_alias = type(list[int])


def _has_methods(cls, *names):
    mro = cls.__mro__
    for name in names:
        for base in mro:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


def _raise_given(typ, val, tb):
    if val is None:
        if tb is None:
            raise typ
        val = typ()
    if tb is not None:
        val = val.with_traceback(tb)
    raise val


def _add(cls, *classes):
    _register_unasked(cls, classes)


_PARTS = {
    "basic": "Hashable Iterable Iterator Reversible Generator Sized Container Collection Buffer Callable",
    "asynchronous": "Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator",
    "sets": "Set MutableSet",
    "mappings": "Mapping MappingView KeysView ItemsView ValuesView MutableMapping",
    "sequences": "Sequence MutableSequence ByteString",
}


def _find(name):
    for part, names in _PARTS.items():
        if name in names.split():
            return getattr(__import__(f"_collections_abc.{part}", None, None, (name,)), name)
    raise AttributeError(f"module 'collections.abc' has no attribute {name!r}")
