"""Actions that enter, cancel and run events themselves, while the scheduler runs."""
import sched

now = 0
log = []


def wait(amount):
    global now
    if amount:
        log.append(f"+{amount}")
    now += amount


def say(text):
    log.append(f"{now}:{text}")


def told():
    print(" ".join(log))
    log.clear()


s = sched.scheduler(lambda: now, wait)


def chain(left):
    say(f"chain{left}")
    if left:
        s.enter(2, 1, chain, (left - 1,))


s.enter(1, 1, chain, (3,))
s.enter(3, 0, say, ("between",))
s.run()
told()
victim = s.enter(5, 1, say, ("never",))
s.enter(2, 1, s.cancel, (victim,))
s.enter(6, 1, say, ("after",))
s.run()
told()
s.enter(1, 5, say, ("late in the same moment",))
s.enter(1, 1, lambda: s.enter(0, 2, say, ("slipped in",)))
s.enter(1, 3, lambda: s.enterabs(now - 10, 9, say, ("overdue",)))
s.run()
told()
s.enter(1, 1, lambda: (say("outer begins"), s.run(), say("outer ends")))
s.enter(2, 1, say, ("inner",))
s.enter(3, 1, say, ("inner too",))
s.run()
told()


def clear():
    for event in s.queue:
        s.cancel(event)
    say("cleared")


s.enter(1, 1, clear)
for delay in range(2, 6):
    s.enter(delay, 1, say, (str(delay),))
print(len(s.queue))
s.run()
told()
print(s.empty(), now)


class Stop(Exception):
    pass


def stop(reason):
    raise Stop(reason)


for delay, action, arguments in ((1, say, ("one",)), (2, stop, ("two",)), (2, say, ("two too",)), (3, stop, ("three",)), (4, say, ("four",))):
    s.enter(delay, 1, action, arguments)
while not s.empty():
    try:
        s.run()
    except Stop as reason:
        log.append(f"stopped by {reason}, {len(s.queue)} left")
told()
s.enter(1, 1, s.enter, (1, 1, s.enter, (1, 1, say, ("three deep",))))
print(s.run(False), now)
s.run()
told()
s.enter(0, 1, lambda: s.run(blocking=False))
s.enter(0, 2, say, ("by the inner run",))
print(s.run(blocking=False), s.run(blocking=False))
told()
try:
    s.enter(1, 1, lambda: s.cancel(s.queue[0]))
    s.run()
except IndexError as error:
    print(error)
