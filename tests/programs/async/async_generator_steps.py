# asend(), athrow() and aclose() objects driven step by step, in every state.
log = []
kept = []  # CPython would close what is dropped at once


def attempt(label, function, *arguments):
    kept.append(function)
    try:
        print(label, "->", function(*arguments), log)
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args, log)
    log.clear()


class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        try:
            got = yield self.name
            log.append(("got", got))
            return got
        except BaseException as error:
            log.append(("paused", repr(error)))
            raise


async def agen(handles=()):
    try:
        await Pause("before")
        sent = yield 1
        log.append(("sent", sent))
        await Pause("between")
        yield 2
    except handles as error:
        log.append(("handled", repr(error)))
        await Pause("in handler")
        yield "handler"
    finally:
        log.append("finally")
        await Pause("in finally")


def state(g):
    return g.ag_running, g.ag_suspended, type(g.ag_await).__name__


for handles in ((), ValueError, GeneratorExit):
    print("handles", handles)
    g = agen(handles)
    kept.append(g)
    print(state(g))
    step = g.asend(None)
    attempt("first", step.send, None)
    print(state(g))
    attempt("other asend", g.asend(None).send, None)
    attempt("other athrow", g.athrow(ValueError("x")).send, None)
    attempt("other aclose", g.aclose().send, None)
    attempt("goes on", step.send, "resumed")
    print(state(g))
    attempt("reused", step.send, None)
    attempt("reused throw", step.throw, ValueError("y"))
    attempt("reused close", step.close)
    step = g.asend("value")
    attempt("asend", step.send, None)
    attempt("throw into the pause", step.throw, ValueError("inside"))
    attempt("more", step.send, None)
    attempt("more", step.send, None)
    print(state(g))
    step = g.aclose()
    attempt("aclose", step.send, None)
    attempt("aclose more", step.send, None)
    attempt("aclose more", step.send, None)
    print(state(g))
    attempt("after all", g.asend(None).send, None)
    attempt("aclose after all", g.aclose().send, None)
    attempt("athrow after all", g.athrow(KeyError("late")).send, None)

print("closing steps")
for method, *arguments in (("asend", None), ("athrow", ValueError("t")), ("aclose",)):
    g = agen()
    step = getattr(g, method)(*arguments)
    attempt(method + " closed unstarted", step.close)
    attempt("  reused", step.send, None)
    attempt("  generator", g.asend(None).send, None)
    g = agen()
    step = getattr(g, method)(*arguments)
    attempt(method + " thrown unstarted", step.throw, KeyError("k"))
    attempt("  generator", g.asend(None).send, None)
    g = agen(GeneratorExit)
    first = g.asend(None)
    kept.append(first)
    first.send(None)
    attempt("run to the yield", first.send, None)
    step = getattr(g, method)(*arguments)
    attempt(method, step.send, None)
    attempt("  close while awaiting", step.close)
    attempt("  close again", step.close)
    attempt("  generator", g.asend(None).send, None)

print("throwing")
for thrown in (ValueError, ValueError("v"), GeneratorExit, StopIteration("s"), StopAsyncIteration("s"), KeyError("k")):
    g = agen(ValueError)
    attempt("unstarted " + repr(thrown), g.athrow(thrown).send, None)
    g = agen(ValueError)
    first = g.asend(None)
    kept.append(first)
    first.send(None)
    attempt("start", first.send, None)
    step = g.athrow(thrown)
    attempt("athrow " + repr(thrown), step.send, None)
    attempt("  more", step.send, None)
    attempt("  more", step.send, None)
    attempt("  more", step.send, None)
    attempt("  generator", g.asend(None).send, None)
g = agen()
attempt("wrong value", g.asend(5).send, None)
attempt("wrong value", g.asend(None).send, 5)
attempt("athrow wrong value", g.athrow(ValueError).send, 5)
attempt("aclose wrong value", g.aclose().send, 5)
attempt("athrow nothing", g.athrow(5).send, None)


async def yields_when_closed():
    try:
        yield 1
    except GeneratorExit:
        yield "refused"


g = yields_when_closed()
attempt("start", g.asend(None).send, None)
attempt("aclose refused", g.aclose().send, None)
attempt("then", g.asend(None).send, None)
attempt("then", g.asend(None).send, None)


async def raises(error):
    yield 1
    raise error


for error in (StopIteration(1), StopAsyncIteration(2), GeneratorExit(), ValueError(3)):
    g = raises(error)
    attempt("start", g.asend(None).send, None)
    attempt("raises", g.asend(None).send, None)
    attempt("then", g.asend(None).send, None)


async def iterate_steps():
    g = agen()
    return list(g.asend(None))


g = agen()
attempt("a step is an iterator", list, g.asend(None))
attempt("next", next, g.asend(None))


async def running():
    step = me.asend(None)
    try:
        step.send(None)
    except RuntimeError as error:
        log.append(str(error))
    yield 1


me = running()
attempt("reenters", me.asend(None).send, None)
