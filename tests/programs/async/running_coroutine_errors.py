# A coroutine cannot be driven while it is running: by its own body, by callbacks, or in a circle of awaits.
def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


class Call:
    def __init__(self, action):
        self.action = action

    def __await__(self):
        self.action()
        yield "called"
        return "call result"


async def meddler():
    attempt("send", lambda: me.send(None))
    attempt("throw", lambda: me.throw(ValueError))
    attempt("close", lambda: me.close())
    result = await Call(lambda: attempt("send from an awaitable", lambda: me.send(None)))
    attempt("after the pause", lambda: me.send(None))
    return result


me = meddler()
attempt("start", lambda: me.send(None))
attempt("end", lambda: me.send(None))


async def left():
    return await right_one


async def right():
    return await left_one


left_one, right_one = left(), right()
attempt("a circle", lambda: left_one.send(None))
attempt("its other half", lambda: right_one.send(None))
attempt("its first half", lambda: left_one.send(None))


async def sorter():
    return sorted([2, 1], key=lambda item: sort_me.send(None))


sort_me = sorter()
attempt("through a key function", lambda: sort_me.send(None))


async def closes_its_caller():
    attempt("closing the awaiting coroutine", lambda: parent.close())
    return "child done"


async def awaits_child():
    return await closes_its_caller()


parent = awaits_child()
attempt("parent", lambda: parent.send(None))
