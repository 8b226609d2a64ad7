# Nodes that are equal to one that was there before came out of the sorter as that one.
from graphlib import TopologicalSorter

print([*TopologicalSorter({1: [2.0], True: [3], 1.0: [2]}).static_order()])
sorter = TopologicalSorter()
sorter.add("b", "a")
sorter.add(1, 0)
sorter.add(True, False)
sorter.add(2, 1.0)
sorter.prepare()
while sorter:
    ready = sorter.get_ready()
    print(ready)
    sorter.done(*ready)
try:
    print([*TopologicalSorter({1: [2], 2.0: [True]}).static_order()])
except ValueError as error:
    print(error.args)
