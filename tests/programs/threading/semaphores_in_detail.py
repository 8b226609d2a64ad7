"""Semaphore and BoundedSemaphore: counts, release(n), with, errors, a pool and a limiter made of them."""
import contextlib
import threading


def attempt(call):
    try:
        return repr(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


semaphore = threading.Semaphore(3)
print([semaphore.acquire(blocking=False) for _ in range(5)], semaphore.release(), semaphore.acquire(), semaphore.acquire(timeout=0), semaphore.acquire(timeout=0.001), semaphore.acquire(True, 0.001))
print(semaphore.release(n=2), [semaphore.acquire(False) for _ in range(3)], attempt(lambda: semaphore.release(0)), attempt(lambda: semaphore.release(-1)), attempt(lambda: semaphore.release("x")))
print(attempt(lambda: semaphore.acquire(False, 1)), attempt(lambda: semaphore.acquire(blocking=False, timeout=0)), attempt(lambda: threading.Semaphore(-1)), attempt(lambda: threading.Semaphore(value=0).acquire(False)), attempt(lambda: threading.Semaphore("x")), attempt(lambda: threading.Semaphore(1, 2)))
bounded = threading.BoundedSemaphore(2)
print(attempt(bounded.release), bounded.acquire(), bounded.release(), attempt(bounded.release), bounded.acquire(), bounded.acquire(), attempt(lambda: bounded.release(3)), bounded.release(2), attempt(lambda: bounded.release(1)), attempt(lambda: bounded.release(0)))
print(attempt(lambda: threading.BoundedSemaphore(-2)), isinstance(bounded, threading.Semaphore), threading.BoundedSemaphore().acquire(False), threading.Semaphore().acquire(False))
with threading.Semaphore() as entered:
    print(entered)
with contextlib.suppress(KeyError), threading.Semaphore(1) as entered:
    raise KeyError
one = threading.Semaphore(1)
try:
    with one:
        print(one.acquire(False))
        raise ValueError
except ValueError:
    print(one.acquire(False), one.acquire(False), one.release())


class Pool:
    """So many connections at a time."""

    def __init__(self, size):
        self._free = threading.BoundedSemaphore(size)
        self._lock = threading.Lock()
        self._idle = [f"connection {n}" for n in range(size)]
        self.log = []

    @contextlib.contextmanager
    def connection(self, timeout=0.001):
        if not self._free.acquire(timeout=timeout):
            raise TimeoutError("no connection is free")
        with self._lock:
            connection = self._idle.pop()
        self.log.append("+" + connection[-1])
        try:
            yield connection
        finally:
            with self._lock:
                self._idle.append(connection)
            self._free.release()
            self.log.append("-" + connection[-1])


pool = Pool(2)
with pool.connection() as first, pool.connection() as second:
    print(first, second)
    try:
        with pool.connection():
            print("never")
    except TimeoutError as error:
        print(error)
with contextlib.suppress(ZeroDivisionError), pool.connection() as again:
    print(again)
    1 / 0
print(pool.log, attempt(pool._free.release), len(pool._idle))


def limited(limit):
    permits = threading.Semaphore(limit)

    def decorate(function):
        def call(*arguments):
            if not permits.acquire(blocking=False):
                return "busy"
            with contextlib.ExitStack() as stack:
                stack.callback(permits.release)
                return function(*arguments)

        return call

    return decorate


@limited(3)
def nested(depth):
    return [depth, nested(depth - 1)] if depth else "bottom"


print(nested(1), nested(2), nested(5), nested(0))
