# Own expectation: CPython would wait for ever for another thread.
import queue

full = queue.Queue(1)
full.put(1)
for action in (queue.Queue().get, lambda: full.put(2), full.join, queue.SimpleQueue().get):
    try:
        action()
    except RuntimeError as error:
        print(error)
