# threading: reprs of locks and events; io: texts of errors; os: what programs ask of the system.
import io
import os
import sys
import threading

for made in (threading.Lock(), threading.RLock(), threading.Event(), threading.Semaphore(2)):
    print(repr(made).partition(" at")[0])
for call in (lambda: io.BytesIO().readinto(3), lambda: io.TextIOWrapper(io.BytesIO(), newline="x"), lambda: os.urandom(-1), lambda: os.environ.__setitem__("a=b", "c")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(len(os.urandom(4)), sys.getfilesystemencoding(), isinstance(os.getpid(), int))
