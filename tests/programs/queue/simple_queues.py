# SimpleQueue: no limit, arguments that mean nothing, errors.
import queue

simple = queue.SimpleQueue()
print(simple.empty(), simple.qsize())
simple.put(1)
simple.put(2, block=False)
simple.put(3, True, 5)
simple.put_nowait(4)
print(simple.qsize(), simple.get(), simple.get_nowait(), simple.get(block=False), simple.get(timeout=1), simple.empty())
for call in (simple.get_nowait, lambda: simple.get(False), lambda: simple.get(timeout=0.01), lambda: simple.get(True, 0)):
    try:
        call()
    except queue.Empty as error:
        print("Empty", error.args)
try:
    simple.get(timeout=-1)
except ValueError as error:
    print(error)
try:
    queue.SimpleQueue(5)
except TypeError as error:
    print("TypeError")


class Logged(queue.SimpleQueue):
    pass


logged = Logged()
logged.extra = 1
logged.put("x")
print(logged.get(), logged.extra, isinstance(logged, queue.SimpleQueue), isinstance(logged, queue.Queue))
print(sorted(queue.__all__))
