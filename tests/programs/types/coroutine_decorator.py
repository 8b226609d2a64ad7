# types.coroutine(): generators that may be awaited.
import types


@types.coroutine
def suspend(value):
    answer = yield value
    return f"got {answer}"


async def work():
    first = await suspend("one")
    second = await suspend("two")
    return [first, second]


running = work()
print(running.send(None), running.send("a"))
try:
    running.send("b")
except StopIteration as stop:
    print(stop.value)


@types.coroutine
def plain():
    return suspend("from a plain function")


async def nested():
    return await plain()


running = nested()
print(running.send(None))
try:
    running.send("c")
except StopIteration as stop:
    print(stop.value)
for wrong in (5, "text", None):
    try:
        types.coroutine(wrong)
    except TypeError as error:
        print(error)


async def already():
    return 1


print(types.coroutine(already) is already, suspend.__name__)


class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        for tick in range(self.ticks):
            yield tick
        return "slept"


async def sleeper(name):
    return name, await Sleep(2)


tasks, log = [sleeper("a"), sleeper("b")], []
while tasks:
    task = tasks.pop(0)
    try:
        log.append(task.send(None))
        tasks.append(task)
    except StopIteration as stop:
        log.append(stop.value)
print(log)
