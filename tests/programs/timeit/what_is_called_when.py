"""In which order Timer calls setup, statement and clock, and how often."""
import timeit

events = []
ticks = iter(range(1000))


def clock():
    events.append("clock")
    return next(ticks)


def note(text):
    return lambda: events.append(text)


def show(title, call):
    events.clear()
    print(title, call(), events)


show("made", lambda: timeit.Timer(note("statement"), note("setup"), clock) and None)
timer = timeit.Timer(note("statement"), note("setup"), clock)
show("timeit 3", lambda: timer.timeit(3))
show("timeit 0", lambda: timer.timeit(0))
show("timeit -5", lambda: timer.timeit(-5))
show("timeit number=1", lambda: timer.timeit(number=1))
show("repeat 2, 2", lambda: timer.repeat(2, 2))
show("repeat 0", lambda: timer.repeat(0, 5))
show("repeat -1", lambda: timer.repeat(-1))
show("repeat keywords", lambda: timer.repeat(number=1, repeat=3))
show("no setup", lambda: timeit.timeit(note("only"), timer=clock, number=2))
show("setup alone", lambda: timeit.timeit(setup=note("up"), timer=clock, number=2))
show("text setup", lambda: timeit.timeit("note('x')()", "note('y')()", clock, 2, globals()))
show("positional", lambda: timeit.repeat(note("s"), note("u"), clock, 2, 1))
show("in order", lambda: timeit.timeit(note("s"), note("u"), clock, 1))


class Calls:
    def __init__(self, name):
        self.name = name
        self.count = 0

    def __call__(self):
        self.count += 1
        events.append(f"{self.name}{self.count}")


show("objects", lambda: timeit.repeat(Calls("s"), Calls("u"), clock, 2, 2))
show("bound", lambda: timeit.timeit([1, 2].copy, {}.clear, clock, 2))
show("a class", lambda: timeit.timeit(dict, timer=clock, number=2))


def one_argument(x):
    return x


for broken in (one_argument, lambda: 1 / 0, lambda: [][1]):
    events.clear()
    try:
        timeit.timeit(broken, note("up"), clock, 2)
    except Exception as error:
        print(type(error).__name__, error, events)
