# What is refused: adding after prepare(), asking before it, done() of the wrong nodes, preparing twice.
from graphlib import TopologicalSorter


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


sorter = TopologicalSorter({1: [2], 3: []})
for call in (sorter.get_ready, sorter.is_active, sorter.done, lambda: sorter.done(1), lambda: bool(sorter)):
    attempt(call)
sorter.prepare()
attempt(sorter.prepare)
attempt(sorter.add, 5)
attempt(sorter.done, 1)
attempt(sorter.done, 99)
attempt(sorter.done, 2)
print(sorter.get_ready())
attempt(sorter.prepare)
sorter.done(2)
attempt(sorter.done, 2)
attempt(sorter.done, 3, 3)
attempt(sorter.done, 1)
attempt(sorter.get_ready)
attempt(sorter.done, 1)
attempt(sorter.done)
attempt(TopologicalSorter, 5)
attempt(TopologicalSorter, {1: 5})
attempt(TopologicalSorter, {1: [[]]})
attempt(TopologicalSorter().add, [])
attempt(TopologicalSorter().add)
