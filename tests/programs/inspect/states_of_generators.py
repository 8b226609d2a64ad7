"""getgeneratorstate(), getgeneratorlocals(), getcoroutinestate(), getasyncgenstate()."""
import inspect


def count(limit):
    for number in range(limit):
        states.append(inspect.getgeneratorstate(current))
        yield number


states = []
current = count(2)
print(inspect.getgeneratorstate(current))
print(next(current), inspect.getgeneratorstate(current), next(current))
print(next(current, "end"), inspect.getgeneratorstate(current), states)
closed = count(1)
closed.close()
print(inspect.getgeneratorstate(closed), inspect.getgeneratorstate(closed) == inspect.GEN_CLOSED)
print(inspect.GEN_CREATED, inspect.GEN_RUNNING, inspect.GEN_SUSPENDED, inspect.GEN_CLOSED)


class Pause:
    def __await__(self):
        yield "paused"


async def work():
    seen.append(inspect.getcoroutinestate(task))
    await Pause()
    return "done"


seen = []
task = work()
print(inspect.getcoroutinestate(task), inspect.iscoroutine(task), inspect.isawaitable(task), inspect.isawaitable(Pause()))
print(task.send(None), inspect.getcoroutinestate(task))
try:
    task.send(None)
except StopIteration as stop:
    print(stop.value, inspect.getcoroutinestate(task), seen)
print(inspect.CORO_CREATED, inspect.CORO_RUNNING, inspect.CORO_SUSPENDED, inspect.CORO_CLOSED)


async def stream():
    yield 1


items = stream()
print(inspect.getasyncgenstate(items))
step = items.__anext__()
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value, inspect.getasyncgenstate(items))
try:
    items.aclose().send(None)
except StopIteration:
    print(inspect.getasyncgenstate(items), inspect.AGEN_CREATED, inspect.AGEN_RUNNING, inspect.AGEN_SUSPENDED, inspect.AGEN_CLOSED)
for function in inspect.getgeneratorstate, inspect.getcoroutinestate:
    try:
        print(function(3))
    except Exception as error:
        print(type(error).__name__, error)
