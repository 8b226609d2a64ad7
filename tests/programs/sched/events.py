import sched

now = 0


def clock():
    return now


def delay(seconds):
    global now
    print("wait", seconds)
    now += seconds


s = sched.scheduler(clock, delay)
first = s.enter(5, 1, print, ("five",))
s.enterabs(3, 2, print, argument=("three, second",), kwargs={"end": "!\n"})
s.enterabs(3, 1, print, ("three, first",))
late = s.enter(10, 1, print, ("never",))
print(s.empty(), [(event.time, event.priority) for event in s.queue], late._fields)
s.cancel(late)
try:
    s.cancel(late)
except ValueError as error:
    print(type(error).__name__)
s.run()
print(now, s.empty(), s.run(blocking=False))


def again(n):
    print("again", n)
    if n:
        s.enter(1, 0, again, (n - 1,))


s.enter(2, 0, again, [2])
print(s.run(blocking=False), now)
now += 2
print(s.run(blocking=False), now)
s.run()
s.enter(1, 0, lambda: 1 / 0)
s.enter(1, 1, print, ("still there",))
try:
    s.run()
except ZeroDivisionError as error:
    print(error, len(s.queue))
s.run()
print(first == late, first < late, repr(sched.Event(1, 2, 3, print, (), {}))[:40])
