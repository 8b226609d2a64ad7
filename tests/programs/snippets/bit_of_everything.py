# A small task scheduler: classes, generators, closures, exceptions and formatting together.
class Task:
    counter = 0

    def __init__(self, name, steps, depends=()):
        Task.counter += 1
        self.id, self.name, self.steps, self.depends = Task.counter, name, steps, set(depends)
        self.state, self.result = "new", None

    def __repr__(self):
        return f"<{self.id}:{self.name} {self.state}>"

    def __hash__(self):
        return self.id

    def __eq__(self, other):
        return isinstance(other, Task) and self.id == other.id

    def run(self):
        self.state = "running"
        total = 0
        for step in self.steps:
            try:
                total += yield step
            except TypeError:
                total -= 1
        self.state, self.result = "done", total


class Scheduler:
    def __init__(self, *tasks):
        self.waiting, self.active, self.log = list(tasks), {}, []

    def ready(self):
        done = {t.name for t in self.all if t.state == "done"}
        return [t for t in self.waiting if t.depends <= done]

    def run(self, limit=100):
        self.all = list(self.waiting)
        for tick in range(limit):
            for task in self.ready():
                self.waiting.remove(task)
                self.active[task] = [task.run(), None]
            if not self.active:
                break
            for task in list(self.active):
                generator, value = self.active[task]
                try:
                    step = generator.send(value)
                except StopIteration:
                    del self.active[task]
                    self.log.append(f"t{tick} {task!r} = {task.result}")
                    continue
                except ZeroDivisionError as error:
                    del self.active[task]
                    task.state = "failed"
                    self.log.append(f"t{tick} {task!r} {error}")
                    continue
                self.active[task][1] = step * 10 if isinstance(step, int) else step
        else:
            raise RuntimeError("limit reached")
        return [t for t in self.all if t.state != "done"]


def failing():
    yield 1
    yield 1 // 0


s = Scheduler(
    Task("fetch", [1, 2]),
    Task("parse", (n for n in range(3)), depends=["fetch"]),
    Task("check", failing(), depends={"fetch"}),
    Task("store", [5], depends=["parse"]),
    Task("report", [7], depends=["check", "store"]),
    Task("text", ["not a number", 4]),
)
stuck = s.run()
print(*s.log, sep="\n")
print(stuck, len(s.all), {t.name: t.result for t in s.all if t.result is not None})
try:
    Scheduler(Task("endless", iter(int, 1))).run(5)
except RuntimeError as error:
    print("RuntimeError:", error)
print(Task.counter, max(s.all, key=lambda t: t.result or 0), sorted(t.name for t in s.all if t.state == "done"))
