# A generator cannot be advanced, thrown into or closed while it runs, directly, through yield from or through a callback.
def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


def meddler():
    print("running:", me.gi_running)
    attempt("next", lambda: next(me))
    attempt("send", lambda: me.send(1))
    attempt("throw", lambda: me.throw(ValueError("x")))
    attempt("close", lambda: me.close())
    attempt("list", lambda: list(me))
    yield "survived"
    attempt("unpack", lambda: print(*me))
    yield "still fine"


me = meddler()
print("before:", me.gi_running)
print(next(me), me.gi_running)
print(next(me))
print(next(me, "end"), me.gi_running)


def swallows_itself():
    yield "first"
    yield from me


me = swallows_itself()
next(me)
attempt("delegates to itself", lambda: next(me))
attempt("and is finished", lambda: next(me, "finished"))


def ping():
    yield "ping"
    yield from other


def pong():
    yield "pong"
    yield from me


me, other = ping(), pong()
print(next(me), next(other))
attempt("a circle of two", lambda: next(me))


class Hook:
    def __iter__(self):
        return self

    def __next__(self):
        return next(me)


def through_iterator():
    for item in Hook():
        yield item


me = through_iterator()
attempt("through an iterator", lambda: next(me))
