# StopIteration and StopAsyncIteration escaping from coroutines and asynchronous generators: which become RuntimeError.
class Raises:
    def __init__(self, error):
        self.error = error

    def __await__(self):
        raise self.error
        yield


class Hands:
    def __init__(self, error):
        self.error = error

    def __await__(self):
        return self

    def __next__(self):
        raise self.error


async def coroutine(error):
    raise error


async def through_next(error):
    return next(iter([]))


async def in_awaitable(error):
    return "got", await Raises(error)


async def in_iterator(error):
    return "got", await Hands(error)


async def generator(error):
    yield 1
    raise error


async def generator_awaiting(error):
    yield 1
    await Hands(error)
    yield 2


async def drain(agen):
    return [item async for item in agen]


def attempt(label, c):
    try:
        c.send(None)
    except StopIteration as end:
        print(label, "-> returned", end.value)
    except Exception as error:
        print(label, "->", type(error).__name__, error, "| cause", repr(error.__cause__))


for error in (StopIteration("si"), StopAsyncIteration("sai"), ValueError("v")):
    print(repr(error))
    for function in (coroutine, through_next, in_awaitable, in_iterator):
        attempt("  " + function.__name__, function(error))
    for function in (generator, generator_awaiting):
        attempt("  " + function.__name__, drain(function(error)))
