# Queue, LifoQueue, PriorityQueue, SimpleQueue: order, sizes, full and empty, task_done, shutdown.
import queue

for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = cls()
    for item in (3, 1, 2):
        q.put(item)
    print(cls.__name__, q.qsize(), q.empty(), [q.get() for _ in range(3)], q.empty())
q = queue.Queue(2)
q.put("a")
q.put_nowait("b")
print(q.full(), q.maxsize)
for action in (lambda: q.put_nowait("c"), lambda: q.put("c", block=False), lambda: q.put("c", timeout=0.001), lambda: q.put("c", timeout=-1)):
    try:
        action()
    except (queue.Full, ValueError) as error:
        print(type(error).__name__, error)
print(q.get(), q.get_nowait())
for action in (q.get_nowait, lambda: q.get(False), lambda: q.get(timeout=0.001), lambda: q.get(timeout=-1)):
    try:
        action()
    except (queue.Empty, ValueError) as error:
        print(type(error).__name__, error)
q.task_done()
q.task_done()
q.join()
try:
    q.task_done()
except ValueError as error:
    print(error)
p = queue.PriorityQueue()
for entry in ((2, "b"), (1, "z"), (1, "a")):
    p.put(entry)
print([p.get() for _ in range(p.qsize())])
q.put("last")
q.shutdown()
print(q.get())
for action in (q.get, lambda: q.put(1)):
    try:
        action()
    except queue.ShutDown as error:
        print(type(error).__name__)
print(issubclass(queue.Empty, Exception), queue.Queue(-1).full(), sorted(queue.__all__))
