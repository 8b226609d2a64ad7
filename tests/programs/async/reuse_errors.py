# A coroutine is awaited once: sending, throwing, closing and awaiting after the end, and awaiting it from two places.
class Pause:
    def __await__(self):
        yield "pause"


async def work():
    await Pause()
    return "result"


async def fails():
    raise ValueError("failed")


async def wait_for(awaitable):
    return await awaitable


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


c = work()
attempt("pause", lambda: c.send(None))
attempt("end", lambda: c.send(None))
attempt("send after the end", lambda: c.send(None))
attempt("send a value after the end", lambda: c.send(1))
attempt("throw after the end", lambda: c.throw(KeyError("k")))
attempt("close after the end", c.close)
attempt("await after the end", lambda: wait_for(c).send(None))
wrapper = c.__await__()
attempt("wrapper after the end", lambda: next(wrapper))

c = fails()
attempt("fails", lambda: c.send(None))
attempt("after a failure", lambda: c.send(None))

c = work()
c.close()
attempt("after close", lambda: c.send(None))
attempt("await after close", lambda: wait_for(c).send(None))

c = work()
first, second = wait_for(c), wait_for(c)
attempt("first", lambda: first.send(None))
attempt("second while the first waits", lambda: second.send(None))
attempt("first goes on", lambda: first.send(None))
attempt("second is finished", lambda: second.send(None))


async def twice():
    c = work()
    return await c, await c


t = twice()
attempt("twice", lambda: t.send(None))
attempt("twice", lambda: t.send(None))


async def myself():
    await me


me = myself()
attempt("awaits itself", lambda: me.send(None))
