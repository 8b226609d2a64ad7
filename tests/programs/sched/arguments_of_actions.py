"""What actions get: positional and keyword arguments, shared lists and dicts, methods, partials, classes; wrong ones."""
import functools
import sched

now = 0


def wait(amount):
    global now
    now += amount


def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)


def show(*args, **kwargs):
    print(f"  t={now}", args, kwargs)


s = sched.scheduler(lambda: now, wait)
for arguments in ((), (1, 2), [3], "ab", {"k": 1}, range(3), b"xy", {4: 5}.items()):
    s.enter(1, 1, show, arguments)
s.enter(1, 1, show, (), {})
s.enter(1, 1, show, kwargs={"a": 1, "b": None})
s.enter(2, 1, show, argument=(1,), kwargs={"args": 2, "self": 3})
s.enter(delay=3, priority=1, action=show, argument=["all", "by", "name"], kwargs={"x": 0})
s.enterabs(time=now + 3, priority=0, action=show, argument=("absolute",))
s.run()
later = [1]
names = {"k": "v"}
s.enter(1, 1, show, later, names)
later.append(2)
names["more"] = True
s.run()
event = s.enter(1, 1, show)
print(event.argument, event.kwargs, s.enter(1, 1, show).kwargs is event.kwargs)
s.run()


class Counter:
    made = 0

    def __init__(self, *args):
        type(self).made += 1
        self.total = 0

    def add(self, amount=1):
        self.total += amount
        print("  total", self.total)

    def __call__(self, *args):
        print("  called", args)

    @classmethod
    def report(cls):
        print("  made", cls.made)


counter = Counter()
for action, arguments in ((counter.add, (5,)), (counter, (1,)), (Counter, (1, 2)), (Counter.report, ()), (functools.partial(show, "bound", key=1), ("free",)), (Counter.add, (counter, 7)), (print, ("  printed",)), ([].append, (1,)), (lambda: None, ())):
    s.enter(1, 1, action, arguments)
s.run()
for label, action, arguments, keywords in (("not callable", 3, (), {}), ("too many", counter.add, (1, 2), {}), ("unknown", counter.add, (), {"x": 1}), ("number", show, 5, {}), ("none", show, None, {}), ("no dict", show, (), [1]), ("no names", show, (), {1: 2}), ("none as names", show, (), None)):
    attempt(label + " enter", lambda: s.enter(1, 1, action, arguments, keywords) is not None)
    attempt(label + " run", s.run)
    print("  left", len(s.queue), s.empty())
for label, call in (("none", lambda: s.enter()), ("one", lambda: s.enter(1)), ("delay", lambda: s.enter("1", 1, show)), ("none delay", lambda: s.enter(None, 1, show)), ("unknown", lambda: s.enter(1, 1, show, args=())), ("six", lambda: s.enter(1, 1, show, (), {}, 6)), ("run", lambda: s.run(1, 2)), ("scheduler", lambda: sched.scheduler(1, 2, 3)), ("clock", lambda: sched.scheduler(5).enter(1, 1, show)), ("unknown clock", lambda: sched.scheduler(clock=1))):
    attempt(label, call)
