"""Containers: named tuples, double-ended queues, counters, dicts with defaults or an order, chains and wrappers."""

from _on_demand import on_demand as _on_demand

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
__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_collections.chain": "ChainMap",
        "_collections.counting": "Counter _count_elements",
        "_collections.ordered": "OrderedDict",
        "_collections.wrappers": "UserDict UserList UserString",
        "_collections.defaults": "defaultdict",
        "_collections.queue": "deque",
        "_collections.named": "namedtuple _tuplegetter",
    },
    "abc",
)
