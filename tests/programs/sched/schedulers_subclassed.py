"""Subclasses of scheduler, several schedulers with one clock, functions of time replaced, and what the class shows."""
import sched
import time


class Logged(sched.scheduler):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.log = []

    def enterabs(self, time, priority, action, argument=(), kwargs={}):
        self.log.append(("enter", time, priority))
        return super().enterabs(time, priority, action, argument, kwargs)

    def cancel(self, event):
        self.log.append(("cancel", event.time))
        super().cancel(event)

    def every(self, period, action, times):
        return [self.enter(period * (n + 1), 1, action, (n,)) for n in range(times)]


class Clock:
    now = 100

    def __call__(self):
        return self.now

    def sleep(self, amount):
        self.now += amount


clock = Clock()
logged = Logged(timefunc=clock, delayfunc=clock.sleep)
made = logged.every(10, lambda n: print("  nth", n, "at", clock.now), 3)
logged.cancel(made[1])
print(logged.log, len(logged.queue))
logged.run()
print(clock.now, isinstance(logged, sched.scheduler), Logged.__mro__[1].__name__)
left, right = sched.scheduler(clock, clock.sleep), sched.scheduler(clock, clock.sleep)
left.enter(1, 1, print, ("  left one",))
left.enter(4, 1, print, ("  left four",))
right.enter(2, 1, print, ("  right two",))
event = right.enter(3, 1, print, ("  right three",))
try:
    left.cancel(event)
except ValueError as error:
    print("ValueError", error)
while not (left.empty() and right.empty()):
    waits = [wait for each in (left, right) if (wait := each.run(blocking=False)) is not None]
    print("waits", waits)
    if waits:
        clock.sleep(min(waits))
print(clock.now - 120, left.run(), [e.sequence for e in made], event.sequence)
plain = sched.scheduler()
print(plain.timefunc is time.monotonic, plain.delayfunc is time.sleep, plain.empty(), plain.queue, plain.queue is plain.queue)
plain.timefunc, plain.delayfunc = clock, clock.sleep
plain.enter(50, 1, print, ("  moved",))
plain.run()
print(clock.now - 120, sched.__all__, [name for name in dir(sched.scheduler) if not name.startswith("_")], type(sched.scheduler.queue).__name__)
for wrong in (lambda: setattr(plain, "queue", []), lambda: plain.queue.append(1) or len(plain.queue), lambda: sched.scheduler.run(), lambda: plain.enter.__name__, lambda: bool(plain.enter(1, 1, print) and plain.queue.pop()) and len(plain.queue)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
quick = sched.scheduler(time.perf_counter, time.sleep)
order = []
for delay in (0.004, 0.002, 0.001):
    quick.enter(delay, 1, order.append, (delay,))
begin = time.perf_counter()
quick.run()
print(order, time.perf_counter() - begin >= 0.003)
