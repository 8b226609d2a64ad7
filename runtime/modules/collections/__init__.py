"""Containers: named tuples, double-ended queues, counters, dicts with defaults or an order, chains and wrappers."""

__all__ = [
    "ChainMap",
    "Counter",
    "OrderedDict",
    "UserDict",
    "UserList",
    "UserString",
    "defaultdict",
    "deque",
    "namedtuple",
]

# Each part is made when it is first asked for.
_PARTS = {
    "ChainMap": "chain",
    "Counter": "counting",
    "_count_elements": "counting",
    "OrderedDict": "ordered",
    "UserDict": "wrappers",
    "UserList": "wrappers",
    "UserString": "wrappers",
    "defaultdict": "defaults",
    "deque": "queue",
    "namedtuple": "named",
    "_tuplegetter": "named",
}


def __getattr__(name):
    if name == "abc":
        return _import("collections.abc", ("*",))
    part = _PARTS.get(name)
    if part is None:
        raise AttributeError(f"module 'collections' has no attribute {name!r}")
    value = globals()[name] = getattr(_import(f"_collections.{part}", (name,)), name)
    return value


def __dir__():
    return sorted({*globals(), *__all__})
