# The classes of collections.abc, in parts: a class costs as much as a small program, and most programs need few of them.

_alias = type(list[int])
_nothing = object()


def _has_methods(cls, *names):
    mro = cls.__mro__
    for name in names:
        for base in mro:
            found = _find_own(base, name, _nothing)
            if found is None:
                return NotImplemented
            if found is not _nothing:
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
    from abc import _register_unasked

    _register_unasked(cls, classes)


_parts_made = {}
_waiting = []


def _count_as(part, name, cls):
    """Registers a class of the library with one of these, as soon as that is made."""
    if part in _parts_made:
        _parts_made[part][name].register(cls)
    else:
        _waiting.append((part, name, cls))


# What a part that others are waiting for calls when it is complete.
def _made(module, names):
    made = module.rpartition(".")[2]
    _parts_made[made] = names
    for part, name, cls in _waiting:
        if part == made:
            names[name].register(cls)


_PARTS = {
    "basic": "Iterable Sized Container Collection Reversible",
    "iterators": "Iterator Generator",
    "single": "Hashable Buffer Callable",
    "asynchronous": "Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator",
    "sets": "Set MutableSet",
    "mappings": "Mapping MutableMapping",
    "views": "MappingView KeysView ItemsView ValuesView",
    "sequences": "Sequence MutableSequence ByteString",
}


def _find(name):
    for part, names in _PARTS.items():
        if name in names.split():
            return getattr(_import(f"_collections_abc.{part}", (name,)), name)
    raise AttributeError(f"module 'collections.abc' has no attribute {name!r}")
