# Futures and tasks of our own: done callbacks, waiting for a result set later, failures delivered to every waiter.
class Future:
    def __init__(self):
        self.state, self.value, self.callbacks = "pending", None, []

    def settle(self, state, value):
        assert self.state == "pending", f"already {self.state}"
        self.state, self.value = state, value
        for callback in self.callbacks:
            ready.append((callback, self))

    def __await__(self):
        if self.state == "pending":
            yield self
        if self.state == "failed":
            raise self.value
        return self.value


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        ready.append((self.step, None))

    def step(self, _):
        try:
            future = self.coroutine.send(None)
        except StopIteration as end:
            self.settle("done", end.value)
        except Exception as error:
            self.settle("failed", error)
        else:
            future.callbacks.append(self.step)


def run(coroutine):
    task = Task(coroutine)
    while ready:
        callback, argument = ready.pop(0)
        callback(argument)
    return f"{task.state}: {task.value!r}"


async def waiter(name, future):
    try:
        value = await future
        return f"{name}: {value}"
    except LookupError as error:
        print(name, "got error", error)
        return str(error)


async def main(state, value):
    future = Future()
    tasks = [Task(waiter(name, future)) for name in "ab"]
    ready.append((lambda _: future.settle(state, value), None))
    results = [await task for task in tasks]
    results.append(await waiter("late", future))
    try:
        future.settle("done", "again")
    except AssertionError as error:
        results.append(str(error))
    return results


ready = []
print(run(main("done", 42)))
print(run(main("failed", KeyError("lost"))))
print(run(main("failed", OSError("nobody handles it"))))
