"""run(blocking=False) in a loop of one's own: what it answers, what it leaves, what it never waits for."""
import sched


class Loop:
    """A main loop that moves its clock on and asks the scheduler in between."""

    def __init__(self):
        self.now = 0.0
        self.waits = []
        self.scheduler = sched.scheduler(self.time, self.waits.append)

    def time(self):
        return self.now

    def step(self, amount):
        self.now += amount
        return self.scheduler.run(blocking=False)


loop = Loop()
s = loop.scheduler
print(s.run(blocking=False), s.run(False), s.run(True), s.run(), loop.waits)
for at in (0.5, 1.0, 1.0, 2.25, 4):
    s.enterabs(at, 1, lambda at=at: print(f"  due {at} at {loop.now}"))
for _ in range(10):
    print(loop.now, loop.step(0.5), len(s.queue))
print(set(loop.waits), len(loop.waits))
s.enter(0, 1, print, ("at once",))
s.enter(1e-9, 1, print, ("soon",))
print(s.run(blocking=False) > 0, len(s.queue), loop.step(1))
s.enter(-3, 1, print, ("overdue",))
s.enter(float("-inf"), 1, print, ("ever since",))
s.enter(float("inf"), 1, print, ("never",))
print(s.run(blocking=False), [event.time for event in s.queue])
s.cancel(s.queue[0])
for blocking in (0, None, "", [], False):
    s.enter(2, 1, print, ("later",))
    print(repr(blocking), s.run(blocking))
    s.cancel(s.queue[0])


def countdown(left):
    print("  left", left)
    if left:
        s.enter(0, 1, countdown, (left - 1,))


s.enter(0, 1, countdown, (3,))
print(s.run(blocking=False), s.empty())


class Timer:
    """Calls an action again and again until it is stopped."""

    def __init__(self, scheduler, period, action, count=None):
        self.scheduler, self.period, self.action, self.count = scheduler, period, action, count
        self.event = scheduler.enter(period, 1, self.fire)

    def fire(self):
        self.event = None
        self.action()
        if self.count is not None:
            self.count -= 1
        if self.count != 0:
            self.event = self.scheduler.enter(self.period, 1, self.fire)

    def stop(self):
        if self.event is not None:
            self.scheduler.cancel(self.event)
            self.event = None


loop.now = 0
ticks = []
fast = Timer(s, 1, lambda: ticks.append(f"fast{loop.now:g}"))
slow = Timer(s, 2.5, lambda: ticks.append(f"slow{loop.now:g}"), count=2)
s.enterabs(6.2, 0, fast.stop)
answers = [loop.step(0.5) for _ in range(16)]
print(ticks)
print(answers, s.empty(), slow.event, fast.event)
