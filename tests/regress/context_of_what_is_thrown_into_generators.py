def g(handles):
    try:
        if handles:
            try:
                1 / 0
            except ZeroDivisionError:
                yield 1
        else:
            yield 1
    except ValueError as error:
        print("inside", repr(error.__context__))
        yield 2
    yield 3


def chain(error):
    names = []
    while error is not None:
        names.append(str(error))
        error = error.__context__
    return names


for handles in False, True:
    for make in (lambda: ValueError("thrown"), lambda: ValueError):
        it = g(handles)
        next(it)
        try:
            raise KeyError("outer")
        except KeyError:
            it.throw(make())
        it.close()


# Through a generator that delegates, and out of it.
def outer(handles):
    yield from g(handles)


for handles in False, True:
    it = outer(handles)
    next(it)
    try:
        raise KeyError("outer")
    except KeyError:
        it.throw(ValueError("delegated"))


def plain():
    yield


class Own(Exception):
    pass


# What comes out keeps the context that it had, also of one that has not begun or has ended.
for state in "new", "suspended", "finished":
    for make in (lambda: Own("thrown"), lambda: Own):
        it = plain()
        if state != "new":
            next(it)
        if state == "finished":
            next(it, None)
        error = make()
        if isinstance(error, Own):
            error.__context__ = OSError("of its own")
        try:
            try:
                raise KeyError("handled")
            except KeyError:
                it.throw(error)
        except Own as caught:
            print(state, chain(caught))

# contextlib relies on this.
import contextlib


@contextlib.contextmanager
def manager():
    try:
        yield
    finally:
        raise RuntimeError("in the manager")


try:
    with manager():
        raise ValueError("in the body")
except RuntimeError as error:
    print(chain(error))


async def coroutine():
    try:
        await Pause()
    except ValueError as error:
        print("coroutine", repr(error.__context__))


class Pause:
    def __await__(self):
        yield


it = coroutine()
it.send(None)
try:
    raise KeyError("outer")
except KeyError:
    try:
        it.throw(ValueError("thrown"))
    except StopIteration:
        print("stopped")


async def agen():
    try:
        yield 1
    except ValueError as error:
        print("async generator", repr(error.__context__))
        yield 2


def drive(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


it = agen()
drive(it.__anext__())
try:
    raise KeyError("outer")
except KeyError:
    print(drive(it.athrow(ValueError("thrown"))))


# A generator that delegates handles an exception, the inner one does not.
def inner():
    yield


def delegating():
    try:
        raise OSError("of the delegating one")
    except OSError:
        yield from inner()


it = delegating()
next(it)
try:
    raise KeyError("outer")
except KeyError:
    try:
        it.throw(ValueError("through two"))
    except ValueError as error:
        print(chain(error))


# What awaits athrow() has not been resumed by it.
async def awaiting():
    it = agen()
    await it.__anext__()
    try:
        raise KeyError("of the awaiting one")
    except KeyError:
        print(await it.athrow(ValueError("thrown")))


drive(awaiting())
