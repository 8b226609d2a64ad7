"""Condition with a lock of its own or a given one: wait_for(), notify(), errors, delegation, a queue made of it."""
import collections
import threading


def attempt(call):
    try:
        return repr(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


lock = threading.Lock()
condition = threading.Condition(lock)
print(condition.acquire(), lock.locked(), condition.release(), lock.locked(), condition.acquire(False), condition.acquire(False), condition.release())
with condition as held:
    print(held, lock.locked(), condition.notify(), condition.notify(3), condition.notify(n=0), condition.notify_all())
    print(condition.wait(0), condition.wait(timeout=0.001), lock.locked())
    print(condition.wait_for(lambda: "ready"), condition.wait_for(lambda: 0, timeout=0.001), condition.wait_for(list, 0.001), condition.wait_for(lambda: [1], timeout=None))
print(attempt(condition.wait), attempt(lambda: condition.wait(1)), attempt(condition.notify), attempt(condition.notify_all), attempt(lambda: condition.wait_for(lambda: True)), attempt(lambda: condition.wait_for(lambda: False, 0.01)), sep="\n")
print(attempt(condition.release), attempt(lambda: condition.wait(1, 2)), attempt(lambda: condition.wait_for()))
recursive = threading.Condition()
with recursive, recursive:
    print(recursive.wait(0.001), recursive.notify())
print(attempt(recursive.notify), attempt(recursive.release))
shared = threading.RLock()
not_empty, not_full = threading.Condition(shared), threading.Condition(shared)
with not_empty:
    print(not_full.notify(), not_empty.notify())


class Channel:
    """A bounded channel; what would wait ends with a time."""

    def __init__(self, size):
        self.items = collections.deque()
        self.size = size
        self.changed = threading.Condition()
        self.closed = False

    def put(self, item, timeout=0.001):
        with self.changed:
            if self.closed:
                raise ValueError("closed")
            if not self.changed.wait_for(lambda: len(self.items) < self.size, timeout):
                return False
            self.items.append(item)
            self.changed.notify()
            return True

    def get(self, timeout=0.001):
        with self.changed:
            if not self.changed.wait_for(lambda: self.items or self.closed, timeout):
                raise TimeoutError("empty")
            if not self.items:
                raise EOFError
            self.changed.notify_all()
            return self.items.popleft()

    def close(self):
        with self.changed:
            self.closed = True
            self.changed.notify_all()


channel = Channel(2)
print([channel.put(n) for n in range(3)], channel.get(), channel.put("x"), [channel.get(), channel.get()], attempt(channel.get))
channel.put("last")
channel.close()
print(channel.get(), attempt(channel.get), attempt(lambda: channel.put(1)))
calls = []
with condition:
    print(condition.wait_for(lambda: calls.append(1) or len(calls) >= 1, 5), calls, attempt(lambda: condition.wait_for(lambda: 1 / 0)), lock.locked())
print(lock.locked(), attempt(lambda: threading.Condition(5)))
