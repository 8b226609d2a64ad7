# async for over things that are not asynchronously iterable, and over iterators without __anext__.
class Synchronous:
    def __iter__(self):
        return iter("ab")


class NoNext:
    def __aiter__(self):
        return self


class OnlyNext:
    async def __anext__(self):
        raise StopAsyncIteration


class SyncIterator:
    def __aiter__(self):
        return iter("ab")


class ReturnsNone:
    def __aiter__(self):
        pass


class IterIsNone:
    __aiter__ = None


class NextIsNone:
    __anext__ = None

    def __aiter__(self):
        return self


class OnInstance:
    def __init__(self):
        self.__aiter__ = self.__anext__ = lambda: None


class Empty(OnlyNext):
    def __aiter__(self):
        return OnlyNext()


async def loop(iterable):
    async for item in iterable:
        return item


async def comprehension(iterable):
    return [item async for item in iterable]


def attempt(label, coroutine):
    try:
        coroutine.send(None)
    except StopIteration as end:
        print(label, "->", end.value)
    except Exception as error:
        print(label, "->", type(error).__name__, error)


for kind in (Synchronous, NoNext, OnlyNext, SyncIterator, ReturnsNone, IterIsNone, NextIsNone, OnInstance, Empty, list):
    attempt(kind.__name__, loop(kind()))
    attempt(f"[{kind.__name__}]", comprehension(kind()))
attempt("generator", loop(x for x in "ab"))
attempt("class", loop(Empty))
