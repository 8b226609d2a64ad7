# Own expectation: CPython would wait for ever.
import threading

lock = threading.Lock()
lock.acquire()
condition = threading.Condition()
for wait in (lock.acquire, threading.Event().wait, threading.Semaphore(0).acquire):
    try:
        wait()
    except RuntimeError as error:
        print(error)
print(lock.acquire(timeout=2), threading.Event().wait(1), threading.Semaphore(0).acquire(timeout=1), lock.acquire(blocking=False))
try:
    threading.Thread(target=print).start()
except RuntimeError as error:
    print(error)
try:
    threading.Barrier(2).wait()
except RuntimeError as error:
    print(error)
