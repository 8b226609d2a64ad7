# close() gives back what the generator returns when GeneratorExit makes it return, and None otherwise.
def collector():
    total = 0
    try:
        while True:
            total += yield total
    except GeneratorExit:
        return total


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


g = collector()
next(g)
g.send(5)
g.send(8)
attempt("collected", g.close)
attempt("closed again", g.close)

attempt("never started", collector().close)


def uncaught():
    yield 1
    return "not reached"


g = uncaught()
next(g)
attempt("exit not caught", g.close)

g = uncaught()
list(g)
attempt("exhausted before", g.close)


def in_delegate():
    result = yield from collector()
    print("the delegate had", result)
    return "outer result"


g = in_delegate()
next(g)
g.send(3)
attempt("through yield from", g.close)


def returns_exception():
    try:
        yield
    except GeneratorExit as error:
        return error, "and more"


g = returns_exception()
next(g)
attempt("returns the GeneratorExit itself", g.close)


attempt("argument", lambda: collector().close(1))
