"""Clocks that are not floats: Fraction, Decimal, datetime, steps of ints; a delay that oversleeps or wakes too early."""
import sched
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction


class Clock:
    def __init__(self, now, scale=1, zero=0):
        self.now, self.scale, self.zero, self.slept = now, scale, zero, []

    def time(self):
        return self.now

    def sleep(self, amount):
        if amount != 0:
            self.slept.append(amount)
            self.now += amount * self.scale


for start, steps in ((Fraction(1, 3), [Fraction(1, 2), Fraction(1, 7), 1]), (Decimal("0.1"), [Decimal("0.2"), Decimal("0.30"), 0]), (10, [3, 1, 2]), (0.5, [Fraction(1, 4), 2, True]), (-5, [-1, 0, 4])):
    clock = Clock(start)
    s = sched.scheduler(clock.time, clock.sleep)
    for step in steps:
        s.enter(step, 1, lambda step=step: print("  run", repr(step), "at", repr(clock.now)))
    print(repr(start), [event.time for event in s.queue], s.run(blocking=False))
    s.run()
    print("  end", repr(clock.now), clock.slept)

moments = Clock(datetime(2024, 2, 28, 23))
moments.sleep = lambda amount: setattr(moments, "now", moments.now + amount) if amount else None
s = sched.scheduler(moments.time, moments.sleep)
for hours in (30, 1, 2):
    s.enter(timedelta(hours=hours), 0, lambda hours=hours: print(hours, moments.now))
s.enterabs(datetime(2024, 3, 1), 0, print, ("March",))
print([str(event.time) for event in s.queue], s.run(blocking=False))
s.run()
print(moments.now)
for scale in (3, 0.5):
    clock = Clock(0.0, scale)
    s = sched.scheduler(clock.time, clock.sleep)
    for delay in (1, 2, 3, 8):
        s.enter(delay, 1, lambda delay=delay: print(delay, round(clock.now, 6), end="; "))
    if scale < 1:
        clock.sleep = s.delayfunc = lambda amount: setattr(clock, "now", clock.now + max(amount * scale, 0.25 if amount else 0)) or clock.slept.append(amount)
    s.run()
    print(scale, [amount for amount in clock.slept if amount])
backwards = iter([0, 5, 4, 3, 9, 9, 9, 9])
s = sched.scheduler(lambda: next(backwards), lambda amount: print("wait", amount))
s.enter(4, 1, print, ("done",))
s.run()
print(list(backwards))
