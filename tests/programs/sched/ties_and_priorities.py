"""Same time and same priority: order of entry; priorities of any comparable kind; events compared, sorted, hashed, copied."""
import copy
import random
import sched


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


now = [0]
done = []
s = sched.scheduler(lambda: now[0], lambda amount: now.__setitem__(0, now[0] + amount))
rng = random.Random(5)
plan = [(rng.randrange(4), rng.randrange(3), number) for number in range(40)]
events = [s.enterabs(time, priority, done.append, (number,)) for time, priority, number in plan]
print([event.sequence for event in events] == list(range(40)), [event.argument[0] for event in s.queue] == [number for *_, number in sorted(plan)])
for event in rng.sample(events, 15):
    s.cancel(event)
    plan.remove((event.time, event.priority, event.argument[0]))
s.run()
print(done, done == [number for *_, number in sorted(plan)], now)
for priorities in ((3, -1, 2.5), ("b", "a", "c"), ((1, 2), (1,), (0, 9)), (True, False, True)):
    done.clear()
    for priority in priorities:
        s.enter(0, priority, done.append, (priority,))
    s.run()
    print(priorities, done)
attempt(lambda: (s.enter(0, 1, print), s.enter(0, "x", print)))
print(len(s.queue))
for event in list(s._queue):
    s._queue.remove(event)
first = s.enter(1, 1, done.append, (1,))
twin = sched.Event(first.time, first.priority, first.sequence, first.action, first.argument, first.kwargs)
other = s.enter(1, 1, done.append, (1,))
print(first == twin, first is twin, first == other, first < other, other > first, first <= twin, first != other, sorted([other, first])[0] is first)
print(copy.copy(first) == first, first._asdict().keys(), first[:3], first._replace(priority=9)[:3], len(first), first.count(1))
attempt(lambda: hash(first))
attempt(lambda: s.cancel(twin))
attempt(lambda: s.cancel(first))
attempt(lambda: s.cancel(None))
attempt(lambda: s.cancel("event"))
attempt(lambda: s.cancel())
print(len(s.queue), s.queue[0] is other)
done.clear()
s.run()
print(done, s.empty(), s.queue)
match other:
    case sched.Event(time=time, sequence=number, argument=(value,)):
        print(time, number, value)
print(sched.Event._fields, sched.Event.__match_args__, sched.Event.time.__doc__[:20], sched.Event.__doc__)
attempt(lambda: sched.Event(1, 2, 3))
attempt(lambda: sched.Event(*range(7)))
attempt(lambda: setattr(other, "time", 3))
