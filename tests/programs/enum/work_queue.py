# A scheduler: priorities as IntEnum in heaps, flags as requirements, StrEnum as status, reports by groupby.
from collections import Counter, deque
from dataclasses import dataclass, field
from enum import Flag, IntEnum, StrEnum, auto
from heapq import heappop, heappush
from itertools import groupby
from operator import attrgetter


class Priority(IntEnum):
    URGENT = auto()
    HIGH = auto()
    NORMAL = auto()
    LOW = auto()

    @classmethod
    def parse(cls, text):
        return cls[text.strip().upper()]


class Status(StrEnum):
    WAITING = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()

    @property
    def finished(self):
        return self in {Status.DONE, Status.FAILED}


class Needs(Flag):
    NOTHING = 0
    DISK = auto()
    NET = auto()
    GPU = auto()
    ALL = DISK | NET | GPU


@dataclass(order=True)
class Task:
    priority: Priority
    number: int
    name: str = field(compare=False)
    needs: Needs = field(compare=False, default=Needs.NOTHING)
    status: Status = field(compare=False, default=Status.WAITING)


class Machine:
    def __init__(self, name, offers):
        self.name, self.offers, self.done = name, offers, deque(maxlen=3)

    def can(self, task):
        return task.needs in self.offers

    def run(self, task):
        task.status = Status.RUNNING
        self.done.append(task.name)
        task.status = Status.FAILED if "bad" in task.name else Status.DONE
        return task.status


LINES = """
compile  normal  disk
fetch    high    net
train    low     gpu disk
bad job  urgent  net
report   normal
deploy   urgent  net disk gpu
paint    low     gpu
"""
heap, tasks = [], []
for number, line in enumerate(LINES.strip().splitlines()):
    name, priority, needs = line[:9].strip(), line[9:17], line[17:].split()
    wanted = Needs.NOTHING
    for word in needs:
        wanted |= Needs[word.upper()]
    task = Task(Priority.parse(priority), number, name, wanted)
    tasks.append(task)
    heappush(heap, task)
machines = [Machine("small", Needs.DISK | Needs.NET), Machine("big", Needs.ALL)]
while heap:
    task = heappop(heap)
    machine = next(machine for machine in machines if machine.can(task))
    print(f"{task.priority.name:<7}{task.name:<8} on {machine.name:<6}{machine.run(task)} needs {[need.name for need in task.needs]}")
print(Counter(task.status for task in tasks), [list(machine.done) for machine in machines], all(task.status.finished for task in tasks))
for priority, group in groupby(sorted(tasks), key=attrgetter("priority")):
    print(repr(priority), [task.name for task in group])
print(tasks[0], max(tasks).name, min(tasks).needs, Needs.ALL & ~Needs.GPU, sorted({task.needs for task in tasks}, key=attrgetter("value")))
matrix = {machine.name: "".join("+" if machine.can(task) else "-" for task in tasks) for machine in machines}
print(matrix, Status("done").finished, Status.WAITING.finished, ", ".join(Status), Priority.LOW - Priority.HIGH)
for wrong in ("soon", ""):
    try:
        Priority.parse(wrong)
    except KeyError as error:
        print("no priority", error)
