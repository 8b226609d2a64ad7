# prepare(), get_ready() and done() as builders use them: what is ready together, dynamic graphs, wrong order of calls.
from graphlib import CycleError, TopologicalSorter

graph = {"app": {"lib", "ui"}, "ui": {"lib", "icons"}, "lib": {"core"}, "tests": ["app"], "icons": ()}
sorter = TopologicalSorter(graph)
sorter.add("docs", "app", "core")
sorter.add("docs", "ui")
sorter.prepare()
stages = []
while sorter.is_active():
    ready = sorted(sorter.get_ready())
    stages.append(ready)
    sorter.done(*ready)
print(stages, bool(sorter))
print(list(TopologicalSorter({1: [2], 2: [3]}).static_order()), list(TopologicalSorter().static_order()), list(TopologicalSorter({"only": []}).static_order()))
try:
    list(TopologicalSorter({"a": "b", "b": "c", "c": "a"}).static_order())
except CycleError as error:
    print(error.args[0], len(error.args[1]), error.args[1][0] == error.args[1][-1], isinstance(error, ValueError))
s = TopologicalSorter({"a": ["b"]})
for action in (s.get_ready, s.is_active, lambda: s.done("a")):
    try:
        action()
    except ValueError as error:
        print(error)
s.prepare()
for action in (lambda: s.add("x"), lambda: s.done("a"), lambda: s.done("nobody"), s.prepare):
    try:
        print(action())
    except ValueError as error:
        print(error)
print(s.get_ready(), s.get_ready())
s.done("b")
for action in (lambda: s.done("b"), s.prepare):
    try:
        print(action())
    except ValueError as error:
        print(error)
print(s.get_ready(), s.is_active())
try:
    TopologicalSorter({"a": [["list"]]})
except TypeError as error:
    print(str(error)[:20])
