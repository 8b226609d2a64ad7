# prepare(), get_ready() and done(): groups of work that can go on at the same time.
from graphlib import TopologicalSorter

graph = {"D": {"B", "C"}, "C": {"A"}, "B": {"A"}, "E": {"D"}, "X": set()}
sorter = TopologicalSorter(graph)
sorter.prepare()
waves = []
while sorter.is_active():
    ready = sorter.get_ready()
    waves.append(sorted(ready))
    sorter.done(*ready)
print(waves, type(ready).__name__, bool(sorter))
sorter = TopologicalSorter({3: [1, 2], 4: [3], 5: [2]})
sorter.prepare()
print(sorter.get_ready(), sorter.get_ready())
sorter.done(2)
print(sorter.get_ready(), sorter.is_active(), bool(sorter))
sorter.done(1)
print(sorter.get_ready())
sorter.done(5)
sorter.done(3)
print(sorter.get_ready(), sorter.is_active())
sorter.done(4)
print(sorter.get_ready(), sorter.is_active(), bool(sorter))
empty = TopologicalSorter()
print(empty.prepare(), empty.get_ready(), empty.is_active(), list(TopologicalSorter({}).static_order()))
durations = {"wash": 3, "peel": 2, "boil": 5, "mix": 1, "serve": 1}
needs = {"peel": ["wash"], "boil": ["peel"], "mix": ["wash"], "serve": ["boil", "mix"]}
sorter, clock, running = TopologicalSorter(needs), 0, []
sorter.prepare()
while sorter.is_active():
    running += [(clock + durations[task], task) for task in sorter.get_ready()]
    running.sort()
    clock, task = running.pop(0)
    print(clock, task, end="; ")
    sorter.done(task)
print()
