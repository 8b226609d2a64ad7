import queue

for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue:
    q = kind()
    for item in 3, 1, 2:
        q.put(item)
    print(kind.__name__, q.qsize(), q.empty(), [q.get() for _ in range(3)], q.empty())
    try:
        q.get_nowait()
    except queue.Empty as error:
        print(repr(error))
q = queue.Queue(2)
q.put("a")
q.put_nowait("b")
print(q.full(), q.maxsize)
for call in (lambda: q.put_nowait("c"), lambda: q.put("c", False), lambda: q.put("c", timeout=-1), lambda: q.get(timeout=-1)):
    try:
        print(call())
    except (queue.Full, ValueError) as error:
        print(type(error).__name__, error)
q.task_done()
print(q.unfinished_tasks, q.get())
q.task_done()
q.join()
try:
    q.task_done()
except ValueError as error:
    print(error)
q.put("last")
q.shutdown()
for call in (lambda: q.put("x"), q.get, q.get, lambda: q.put_nowait(1), q.get_nowait):
    try:
        print(call())
    except queue.ShutDown as error:
        print(type(error).__name__)
q = queue.Queue()
q.put(1)
q.shutdown(immediate=True)
print(q.qsize(), q.is_shutdown, q.unfinished_tasks)
