# Positions in tracebacks of await, async for, async with and comprehensions.
class Bad:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 1


class Failing:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *arguments):
        raise ValueError("in aexit")


async def failing():
    yield 1
    raise KeyError("in generator")


async def loop():
    async for item in failing():
        await tick(item)
    else:
        pass


async def tick(item):
    return item


async def with_it():
    async with Failing() as x:
        y = 1
        z = 2


async def comprehension():
    return [x + 1 async for x in Bad()]


async def missing():
    async with tick(1):
        pass


async def plain():
    value = [1,
             await 5]


async def generator_expression():
    return [x async for x in (1 / y for y in [1, 0])]


async def nested():
    return {x: y for x in [1] async for y in failing()}


async def asynchronous_expression():
    g = (1 / y async for y in failing())
    async for x in g:
        pass


# All errors in one traceback, each as the cause of the next.
previous = None
for function in (comprehension, loop, with_it, missing, plain, generator_expression, asynchronous_expression, nested):
    try:
        function().send(None)
    except Exception as error:
        if previous is not None:
            error.__cause__ = previous
        previous = error
raise previous
