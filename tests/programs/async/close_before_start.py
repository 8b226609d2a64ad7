# Closing coroutines that never started: the body does not run, arguments are released, awaiting them afterwards fails.
log = []


async def body(value):
    log.append("body")
    try:
        return value
    finally:
        log.append("finally")


async def parent(child):
    try:
        return await child
    finally:
        log.append("parent finally")


def attempt(label, action):
    try:
        print(label, "->", repr(action()), log)
    except BaseException as error:
        print(label, "->", type(error).__name__, error, log)
    log.clear()


c = body(1)
attempt("close", c.close)
attempt("close twice", c.close)
attempt("send", lambda: c.send(None))
attempt("throw", lambda: c.throw(KeyError))
child = body(2)
p = parent(child)
attempt("close an unstarted parent", p.close)
attempt("the child can still run", lambda: child.send(None))
child = body(3)
child.close()
attempt("parent of a closed child", lambda: parent(child).send(None))
c = body(4)
attempt("throw GeneratorExit", lambda: c.throw(GeneratorExit))
attempt("close after the throw", c.close)
c = body(5)
wrapper = c.__await__()
attempt("close the wrapper", wrapper.close)
attempt("the coroutine is closed too", lambda: c.send(None))
c = body(6)
wrapper = c.__await__()
attempt("throw into the wrapper", lambda: wrapper.throw(ValueError("early")))
attempt("and the wrapper is spent", lambda: wrapper.send(None))


async def stubborn():
    try:
        await Forever()
    except GeneratorExit:
        log.append("ignored once")
        await Forever()


class Forever:
    def __await__(self):
        yield "forever"


s = stubborn()
s.send(None)
attempt("a started one may resist", s.close)
attempt("but not twice", s.close)
