"""scheduler: order by time and priority, cancelling, arguments, the queue, run() without blocking."""
import sched


class Clock:
    now = 0
    waits = []

    def time(self):
        return self.now

    def sleep(self, seconds):
        self.waits.append(seconds)
        self.now += seconds


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


clock = Clock()
scheduler = sched.scheduler(clock.time, clock.sleep)
told = lambda *args, **kwargs: print(clock.now, args, kwargs)
first = scheduler.enter(5, 1, told, ("five",), {"k": 1})
scheduler.enter(2, 2, told, argument=("two, second",))
scheduler.enter(2, 1, told, argument=("two, first",))
scheduler.enterabs(2, 1, told, ("two, first again",))
last = scheduler.enterabs(10, 0, told, kwargs={"at": 10})
print(scheduler.empty(), [(event.time, event.priority, event.argument) for event in scheduler.queue], len(scheduler.queue), first._fields, first.action is told)
scheduler.cancel(last)
attempt(lambda: scheduler.cancel(last))
print(scheduler.run(), scheduler.empty(), clock.waits)
scheduler.enter(1, 1, lambda: scheduler.enter(1, 1, told, ("nested",)))
print(scheduler.run(blocking=False), scheduler.run(False), clock.now)
clock.now += 1
print(scheduler.run(blocking=False), scheduler.run())
scheduler.enter(1, 1, lambda: 1 / 0)
scheduler.enter(2, 1, told, ("after the error",))
attempt(scheduler.run)
print(len(scheduler.queue))
scheduler.run()
a, b = sched.Event(1, 2, 3, told, (), {}), sched.Event(1, 2, 4, told, (), {})
print(a < b, a == b, a > b, a <= a, a._replace(time=0) < a)
attempt(lambda: scheduler.enter("x", 1, told))
attempt(lambda: sched.scheduler(clock.time, clock.sleep).enter(1, 1))
attempt(lambda: scheduler.enterabs(1, 1, None) and scheduler.run())
real = sched.scheduler()
real.enter(0.5, 1, print, ("on the real clock",))
real.run()
