# Generators that yield, raise or loop when close() arrives.
def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        context = error.__context__
        print(label, "->", type(error).__name__, error, "| context:", type(context).__name__)


def yields_in_handler():
    try:
        yield 1
    except GeneratorExit:
        yield 2
    print("resumed after the refused close")
    yield 3


def yields_in_finally():
    try:
        yield 1
    finally:
        yield "from finally"
        print("finally goes on")


def raises_other():
    try:
        yield 1
    except GeneratorExit:
        raise KeyError("instead")


def raises_exit_again():
    try:
        yield 1
    except GeneratorExit:
        raise GeneratorExit("own")


def raises_stop():
    try:
        yield 1
    finally:
        raise StopIteration("value")


for make in (yields_in_handler, yields_in_finally, raises_other, raises_exit_again, raises_stop):
    g = make()
    next(g)
    attempt(make.__name__, g.close)
    attempt("  next", lambda: next(g, "finished"))
    attempt("  close again", g.close)


def thrown_exit():
    try:
        yield 1
    except GeneratorExit:
        yield "a thrown GeneratorExit may be answered"


g = thrown_exit()
next(g)
attempt("throw", lambda: g.throw(GeneratorExit))
attempt("end", lambda: next(g))
g = raises_exit_again()
next(g)
attempt("throw, raised again", lambda: g.throw(GeneratorExit("first")))
