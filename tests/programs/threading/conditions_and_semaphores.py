import threading

L = threading.Lock()
c = threading.Condition()
for f in (c.wait, c.notify):
    try: f()
    except RuntimeError as e: print(e)
with c: print(c.wait_for(lambda: 5), c.notify_all())
s = threading.BoundedSemaphore(2); print(s.acquire(), s.acquire(), s.acquire(False), s.release(), s.release())
try: s.release()
except ValueError as e: print(e)
try: threading.Semaphore(-1)
except ValueError as e: print(e)
try: L.acquire(False, 3)
except ValueError as e: print(e)
