# shutdown(): what may still be taken, and at once.
import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    print(kind.__name__)
    jobs = kind(3)
    for number in (2, 1, 3):
        jobs.put(number)
    jobs.shutdown()
    try:
        jobs.put(4)
    except queue.ShutDown as error:
        print("put", repr(error))
    print(jobs.get(), jobs.get_nowait(), jobs.get(timeout=1))
    for call in (jobs.get, jobs.get_nowait, lambda: jobs.put_nowait(1), lambda: jobs.get(timeout=0.1)):
        try:
            call()
        except queue.ShutDown as error:
            print(repr(error), end=" ")
    jobs.task_done()
    jobs.task_done()
    jobs.task_done()
    jobs.join()
    print(jobs.is_shutdown, jobs.unfinished_tasks, jobs.qsize())
jobs = queue.Queue()
jobs.put(1)
jobs.put(2)
jobs.shutdown(immediate=True)
print(jobs.qsize(), jobs.empty(), jobs.unfinished_tasks)
try:
    jobs.get()
except queue.ShutDown:
    print("shut down at once")
jobs.join()
jobs = queue.SimpleQueue()
print(hasattr(jobs, "shutdown"), hasattr(jobs, "task_done"))
