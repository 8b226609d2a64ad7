"""Timer, timeit(), repeat(), autorange() with statements, callables, setup, globals and timers of our own."""
import timeit


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


ticks = iter(range(0, 10**6, 3))
clock = lambda: next(ticks)
counter = []
print(timeit.timeit("counter.append(1)", globals={"counter": counter}, number=5, timer=clock), len(counter))
print(timeit.timeit(lambda: counter.append(2), number=3, timer=clock), len(counter))
print(timeit.repeat("x += 1", "x = 0", repeat=3, number=2, timer=clock), timeit.repeat(stmt="pass", number=1, repeat=2, timer=clock))
print(timeit.timeit("assert data == [1, 2]", setup="data = [1]\ndata.append(2)", number=2, timer=clock), timeit.timeit("f()", setup=lambda: None, globals={"f": int}, number=1, timer=clock))
print(timeit.Timer("pass", timer=clock).autorange(), timeit.default_number, timeit.default_repeat, timeit.default_timer.__name__, timeit.Timer("pass").timer is timeit.default_timer)
seen = []
print(timeit.Timer("pass", timer=lambda: next(values)).autorange(lambda number, took: seen.append((number, took))) if (values := iter([0, 0.05, 0, 0.1, 0, 0.15, 0, 0.2])) else "", seen)
print(timeit.Timer("""
total = 0
for i in range(3):
    total += i
""", timer=clock).timeit(1))
attempt(lambda: timeit.timeit("1 +"))
attempt(lambda: timeit.timeit("pass", "x = "))
attempt(lambda: timeit.timeit(3))
attempt(lambda: timeit.timeit("pass", setup=3))
attempt(lambda: timeit.timeit("nothing_here", number=1))
attempt(lambda: timeit.timeit("1 / 0", number=1))
attempt(lambda: timeit.timeit("break", number=1))
attempt(lambda: timeit.timeit("return", number=1))
print(timeit.timeit("pass", number=0, timer=clock) >= 0, isinstance(timeit.timeit(number=10), float), timeit.__all__)
