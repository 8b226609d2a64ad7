# Empty, Full, ShutDown and ValueError: when each is raised, and what the queue holds afterwards.
import queue

waiting = queue.Queue(maxsize=2)
print(waiting.empty(), waiting.full(), waiting.qsize(), waiting.maxsize)
for block, timeout in ((False, None), (True, 0.01)):
    try:
        waiting.get(block, timeout)
    except queue.Empty as error:
        print(type(error).__mro__[:2], error.args)
waiting.put("a")
waiting.put_nowait("b")
for call in (lambda: waiting.put("c", False), lambda: waiting.put_nowait("c"), lambda: waiting.put("c", timeout=0.01), lambda: waiting.put("c", True, 0)):
    try:
        call()
    except queue.Full as error:
        print("Full", error.args, waiting.qsize())
for call in (lambda: waiting.put("c", timeout=-1), lambda: queue.Queue().get(timeout=-0.5)):
    try:
        call()
    except ValueError as error:
        print(error)
print(waiting.get(), waiting.get_nowait(), waiting.qsize())
for size in (0, -1, -10):
    unbounded = queue.Queue(size)
    for number in range(50):
        unbounded.put(number)
    print(unbounded.full(), unbounded.qsize(), unbounded.maxsize)
try:
    waiting.task_done()
    waiting.task_done()
    waiting.task_done()
except ValueError as error:
    print(error)
print(waiting.join(), waiting.unfinished_tasks)
print(issubclass(queue.ShutDown, Exception), queue.Empty.__module__, queue.Full.__name__, queue.ShutDown.__mro__[1])
