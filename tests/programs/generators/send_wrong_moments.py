# What send() says before the first yield, after the end, after an exception, and with wrong arguments.
def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args)


def accumulator(start):
    total = start
    while total < 10:
        received = yield total
        total += received
    return f"full at {total}"


g = accumulator(1)
attempt("value first", lambda: g.send(5))
attempt("None first", lambda: g.send(None))
attempt("number", lambda: g.send(3))
attempt("text", lambda: g.send("x"))
attempt("after the error", lambda: g.send(3))
attempt("next after the error", lambda: next(g))
attempt("next with default", lambda: next(g, "gone"))

g = accumulator(9)
attempt("start", lambda: next(g))
attempt("over the top", lambda: g.send(7))
attempt("again", lambda: g.send(7))
attempt("and None", lambda: g.send(None))

g = accumulator(20)
attempt("ends at once", lambda: g.send(None))
attempt("False is not None", lambda: accumulator(0).send(False))
attempt("no argument", lambda: accumulator(0).send())
attempt("two arguments", lambda: accumulator(0).send(None, None))
attempt("keyword", lambda: accumulator(0).send(value=None))


def never():
    return "nothing to send to"
    yield


attempt("send to the body without a yield reached", lambda: never().send(None))
attempt("send a value to it", lambda: never().send(1))
g = accumulator(2)
attempt("a value first leaves the generator unstarted", lambda: g.send(1))
attempt("so it still works", lambda: (next(g), g.send(4)))
