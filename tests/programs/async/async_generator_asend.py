# asend: values delivered to yield, awaits in between, wrong moments, and the steps' own results.
class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


async def averages():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return
        total += value
        count += 1
        extra = await Pause(f"pause {count}")
        total += extra or 0
        average = total / count


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args)


def run(awaitable, answer=None):
    steps = awaitable.__await__()
    paused = None
    try:
        paused = steps.send(None)
        steps.send(answer)
    except StopIteration as end:
        return end.value, paused
    return "still paused"


a = averages()
attempt("value first", lambda: run(a.asend(3)))
attempt("still unstarted", lambda: run(a.asend(None)))
attempt("send", lambda: run(a.asend(4)))
attempt("send and answer the pause", lambda: run(a.asend(6), 100))
attempt("string", lambda: run(a.asend("x")))
attempt("finished by the error", lambda: run(a.asend(1)))

a = averages()
run(a.asend(None))
attempt("None ends it", lambda: run(a.asend(None)))
attempt("send to the finished", lambda: run(a.asend(5)))


async def echo():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    yield received


async def user():
    e = echo()
    return [await e.asend(None), await e.asend("a"), await e.__anext__(), await anext(e)], [item async for item in e]


attempt("awaited from a coroutine", lambda: run(user()))
