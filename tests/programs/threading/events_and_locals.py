import threading

e = threading.Event(); print(e.is_set(), e.set(), e.wait(), e.is_set(), e.clear(), e.wait(0))
print(threading.current_thread().name, threading.current_thread() is threading.main_thread(), threading.active_count(), len(threading.enumerate()), threading.current_thread().is_alive(), threading.current_thread().daemon)
l = threading.local(); l.x = 1; print(l.x, hasattr(l, 'y'))
class ML(threading.local):
    def __init__(self, v): self.v = v
print(ML(3).v)
