"""autorange(): 1, 2, 5, 10, 20, 50... with a clock that counts, callbacks, errors in them."""
import timeit


class Clock:
    """Tells 0 at the start, and at the end as long as the runs since cost."""

    def __init__(self, cost):
        self.cost, self.now, self.calls = cost, 0.0, 0

    def __call__(self):
        self.calls += 1
        return self.now

    def work(self):
        self.now += self.cost


def measure(cost):
    clock = Clock(cost)
    steps = []
    result = timeit.Timer(clock.work, timer=clock).autorange(lambda number, taken: steps.append((number, round(taken, 6))))
    return [number for number, _ in steps], steps[-1], result == (steps[-1][0], result[1]), round(result[1], 6), clock.calls


for cost in (1, 0.25, 0.2, 0.125, 0.1, 0.05, 0.03125, 0.01, 0.002, 0.001):
    print(cost, *measure(cost))
clock = Clock(0.125)
timer = timeit.Timer(clock.work, timer=clock)
print(timer.autorange(), timer.autorange(None), timer.autorange(callback=print))
print(timeit.Timer(clock.work, timer=clock).autorange(lambda *arguments: print(len(arguments), arguments)))


def stop(number, taken):
    if number >= 2:
        raise StopIteration(f"enough at {number}")


clock = Clock(0.03125)
try:
    timeit.Timer(clock.work, timer=clock).autorange(stop)
except StopIteration as error:
    print("stopped", error)
for callback in (lambda number: None, 5):
    try:
        timeit.Timer(clock.work, timer=clock).autorange(callback)
    except TypeError as error:
        print(type(error).__name__, str(error).partition("<lambda>")[2] or error)


class Counting(timeit.Timer):
    def timeit(self, number=7):
        print("timeit", number)
        return number / 64

    def once(self):
        return self.timeit()


own = Counting()
print(own.autorange(), own.repeat(2, 3), own.repeat(number=1, repeat=1), own.once(), own.repeat(0))


def human(seconds):
    for scale, unit in ((1, "sec"), (1e-3, "msec"), (1e-6, "usec"), (1e-9, "nsec")):
        if seconds >= scale:
            break
    return f"{seconds / scale:.3g} {unit}"


for cost in (2.0, 0.25, 0.015625, 0.0009765625):
    clock = Clock(cost)
    number, taken = timeit.Timer(clock.work, timer=clock).autorange()
    print(f"{number} loops, best of 1: {human(taken / number)} per loop")
