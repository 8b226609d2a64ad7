"""Lock, RLock, Condition, Semaphore, Event, local, Barrier in one thread."""
import threading


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.release(), lock.locked(), repr(lock).split(" ")[0], repr(lock).split(" object")[0])
attempt(lock.release)
attempt(lambda: lock.acquire(False, 5))
attempt(lambda: lock.acquire(timeout=-5))
attempt(lambda: lock.acquire(timeout="x"))
with lock as held:
    print(held, lock.locked())
rlock = threading.RLock()
with rlock, rlock:
    print(rlock.acquire(), rlock.release())
attempt(rlock.release)
condition = threading.Condition()
attempt(condition.notify)
attempt(condition.wait)
with condition:
    print(condition.notify(), condition.notify_all(), condition.wait(0.01), condition.wait_for(lambda: 5), condition.wait_for(lambda: 0, 0.01))
semaphore = threading.Semaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(False), semaphore.acquire(timeout=0.01), semaphore.release(2), semaphore.acquire())
attempt(lambda: semaphore.release(0))
attempt(lambda: threading.Semaphore(-1))
attempt(lambda: semaphore.acquire(False, 1))
bounded = threading.BoundedSemaphore(1)
attempt(bounded.release)
event = threading.Event()
print(event.is_set(), event.wait(0.01), event.set(), event.is_set(), event.wait(), event.clear(), event.is_set())
data = threading.local()
data.x = 5
print(data.x, vars(data))
print(hasattr(data, "y"))


class Local(threading.local):
    default = 3

    def __init__(self, *args):
        self.args = args


print(Local(1, 2).args, Local().default)
attempt(lambda: threading.local(3))
main = threading.current_thread()
print(main.name, main is threading.main_thread(), main.daemon, main.is_alive(), threading.active_count(), threading.enumerate() == [main], isinstance(main.ident, int), threading.get_ident() == main.ident, threading.TIMEOUT_MAX > 1000)
thread = threading.Thread(target=print, args=(1,), kwargs={"sep": ""}, name="worker", daemon=True)
print(thread.name, thread.daemon, thread.is_alive(), thread.ident, repr(thread), threading.Thread().name.partition("-")[0])
attempt(thread.join)
attempt(main.join)
attempt(lambda: threading.Thread(group=3))
attempt(lambda: setattr(thread, "name", 5))
attempt(lambda: threading.Thread(target=len, nothing=1))
print(thread.name, thread.run())
timer = threading.Timer(5, print, ["x"])
print(timer.interval, timer.cancel(), timer.finished.is_set(), repr(timer).partition("(")[2])
barrier = threading.Barrier(1, action=lambda: print("action"))
print(barrier.wait(), barrier.parties, barrier.n_waiting, barrier.broken, barrier.abort(), barrier.broken)
attempt(barrier.wait)
print(barrier.reset(), barrier.broken)
attempt(lambda: threading.Barrier(0))
for made in (event, threading.Semaphore(3), threading.BoundedSemaphore(2), threading.Barrier(2), threading.Lock(), threading.RLock(), threading.Condition()):
    text = repr(made)
    print(text.partition(" at")[0], text.rpartition(": ")[2] if ": " in text else "")
