"""Lock and RLock: argument forms, with and errors, recursion depth, types, methods, truth, copying."""
import copy
import pickle
import threading


def attempt(call):
    try:
        return repr(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


lock = threading.Lock()
print(lock.acquire(), lock.acquire(False), lock.acquire(blocking=False), lock.acquire(True, 0), lock.acquire(timeout=0), lock.acquire(True, 0.001), lock.release())
print(lock.acquire(True, -1), lock.release(), lock.acquire(timeout=-1), lock.release(), lock.acquire(0), lock.release(), lock.acquire(1), lock.release(), lock.locked())
for arguments, options in (((True, -2), {}), ((False, 1), {}), ((False, 0), {}), ((True, "x"), {}), ((True, None), {}), ((), {"timeout": -0.5}), (([],), {})):
    print(arguments, options, attempt(lambda: lock.acquire(*arguments, **options)), lock.locked())
    if lock.locked():
        lock.release()
print(attempt(lock.release), attempt(lambda: copy.copy(lock)).replace("'_thread.lock'", "lock"), attempt(lambda: pickle.dumps(lock)))
try:
    with lock:
        print(lock.locked(), lock.acquire(False))
        raise KeyError("inside")
except KeyError as error:
    print(error, lock.locked())
with lock:
    lock.release()
    lock.acquire()
print(lock.locked(), bool(lock), isinstance(lock, type(threading.Lock())), lock == threading.Lock(), lock.__enter__(), lock.__exit__(None, None, None))
rlock = threading.RLock()
print(attempt(rlock.release), rlock.acquire(), rlock.acquire(False), rlock.acquire(timeout=0), [rlock.release() for _ in range(3)], attempt(rlock.release))


def depth(n):
    with rlock:
        return 1 + depth(n - 1) if n else 0


print(depth(30), attempt(rlock.release), rlock.__enter__(), rlock.__exit__(None, None, None), rlock.locked())
for _ in range(100):
    rlock.acquire()
for _ in range(100):
    rlock.release()
print(attempt(rlock.release), attempt(lambda: rlock.acquire(False, 1)), attempt(lambda: rlock.acquire(True, -3)))


class Account:
    def __init__(self, balance):
        self.balance = balance
        self._lock = threading.RLock()

    def __enter__(self):
        self._lock.acquire()
        return self

    def __exit__(self, *_):
        self._lock.release()

    def move(self, amount, other):
        with self, other:
            if amount > self.balance:
                raise ValueError(f"only {self.balance}")
            self.balance -= amount
            other.deposit(amount)

    def deposit(self, amount):
        with self:
            self.balance += amount


first, second = Account(10), Account(0)
first.move(4, second)
print(first.balance, second.balance, attempt(lambda: first.move(7, second)), first.move(6, first), first.balance, attempt(first._lock.release))
print(attempt(lambda: lock.acquire(timeout=1e11)).partition(":")[0], attempt(lambda: rlock.acquire(True, 1e11)).partition(":")[0])
