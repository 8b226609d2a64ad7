# What coroutines return travels in StopIteration.value unchanged: tuples, exceptions, other coroutines, nothing.
class Pause:
    def __await__(self):
        yield


async def give(value):
    return value


async def pass_on(value):
    return await give(value)


async def no_return():
    await Pause()


async def from_finally():
    try:
        return "from try"
    finally:
        await Pause()


async def swallow():
    try:
        raise ValueError("lost")
    except ValueError as error:
        return error


def finish(coroutine):
    steps = 0
    while True:
        try:
            coroutine.send(None)
            steps += 1
        except StopIteration as end:
            return end.value, len(end.args), steps


for value in (None, 0, (), (1,), (1, 2), [3], ValueError("v"), StopIteration("s"), StopIteration, KeyError):
    given = finish(give(value))[0]
    passed, count, _ = finish(pass_on(value))
    print(repr(value), given is value, passed is value, count)
print(finish(no_return()), finish(from_finally()), finish(swallow()))


async def layered():
    return give(give("deep"))


async def unwrap(awaitable):
    depth = 0
    while hasattr(awaitable, "__await__"):
        awaitable = await awaitable
        depth += 1
    return awaitable, depth


async def give_coroutine():
    inner = await layered()
    middle = await inner
    return await middle


print(finish(give_coroutine()), finish(unwrap(layered())))
print(finish(give((yes := 5, no := None))), yes, no)
