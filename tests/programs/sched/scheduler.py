# Events run in the order of time, priority and entry; the clock is the program's own.
import sched


class Clock:
    now = 0

    def time(self):
        return self.now

    def sleep(self, seconds):
        print("sleep", seconds)
        self.now += seconds


clock = Clock()
s = sched.scheduler(clock.time, clock.sleep)
print(s.empty(), s.queue, s.run())
s.enter(5, 1, print, ("five",))
s.enter(2, 2, print, ("two, late",))
first = s.enter(2, 1, print, ("two, early",), {"end": "!\n"})
s.enterabs(2, 1, print, argument=("two, entered later",))
gone = s.enter(3, 1, print, ("never",))
print([(e.time, e.priority, e.sequence, e.argument, e.kwargs) for e in s.queue])
print(first[:3], first._fields, first.action is print)
s.cancel(gone)
try:
    s.cancel(gone)
except ValueError as error:
    print(type(error).__name__)
print(s.run(blocking=False))
clock.now = 2
print(s.run(False), s.empty())
s.run()
print(s.empty(), clock.now)


def again(n):
    print("again", n, clock.now)
    if n:
        s.enter(1, 1, again, (n - 1,))


s.enter(1, 1, again, kwargs={"n": 2})
s.run()


def fails():
    raise KeyError("lost")


s.enter(1, 1, fails)
s.enter(2, 1, print, ("after",))
try:
    s.run()
except KeyError as error:
    print(error, len(s.queue))
s.run()
print(sched.__all__, s.timefunc == clock.time, sched.scheduler().empty())
