# The usual pattern of producer, worker and sentinel, in one thread; a breadth-first search; a scheduler of generators.
from collections import deque
from queue import Empty, Queue

STOP = object()


def produce(jobs):
    for number in range(5):
        jobs.put(("square", number))
    jobs.put(STOP)


def work(jobs, results):
    while True:
        job = jobs.get()
        try:
            if job is STOP:
                return
            name, number = job
            results.put((name, number, number ** 2))
        finally:
            jobs.task_done()


jobs, results = Queue(), Queue()
produce(jobs)
work(jobs, results)
jobs.join()
try:
    while True:
        print(results.get_nowait())
except Empty:
    print("all done")
graph = {"a": "bc", "b": "d", "c": "de", "d": "f", "e": "f", "f": ""}
frontier, seen = Queue(), {"a": None}
frontier.put("a")
while not frontier.empty():
    node = frontier.get()
    for neighbour in graph[node]:
        if neighbour not in seen:
            seen[neighbour] = node
            frontier.put(neighbour)
print(seen)


def countdown(name, number):
    while number:
        yield f"{name}{number}"
        number -= 1


ready = Queue()
for task in (countdown("a", 2), countdown("b", 3), countdown("c", 1)):
    ready.put(task)
while not ready.empty():
    task = ready.get()
    for step in task:
        print(step, end=" ")
        ready.put(task)
        break
print()
print(type(Queue().queue) is deque, list(Queue().queue), Queue.__mro__[1].__name__)
