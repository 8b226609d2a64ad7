# CycleError: its text, its cycle, when it is raised, and that the sorter goes on after it.
from graphlib import CycleError, TopologicalSorter

for graph in ({1: [1]}, {1: [2], 2: [1]}, {"a": "b", "b": "c", "c": "a"}, {1: [2], 2: [3], 3: [2], 4: [1]}):
    try:
        print(list(TopologicalSorter(graph).static_order()))
    except CycleError as error:
        message, cycle = error.args
        print(message, cycle, cycle[0] == cycle[-1], isinstance(error, ValueError))
sorter = TopologicalSorter()
sorter.add("app", "lib", "core")
sorter.add("lib", "core")
sorter.add("core", "tools")
sorter.add("tools", "app")
try:
    sorter.prepare()
except CycleError as error:
    print(str(error))
print(sorter.is_active())
sorter = TopologicalSorter({1: {2}, 2: {1}, 3: {4}})
try:
    sorter.prepare()
except CycleError as error:
    print(error.args[1])
print(sorter.get_ready(), sorter.is_active())
sorter.done(4)
print(sorter.get_ready())
try:
    raise CycleError("own", [1])
except ValueError as error:
    print(repr(error), CycleError.__module__)
