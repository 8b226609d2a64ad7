# The objects made by asend, athrow and aclose are iterators of their own: send, throw and close on them.
class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        try:
            return (yield self.label)
        except KeyError as error:
            return (yield f"{self.label} caught {error}")


async def talk():
    log = []
    try:
        while True:
            answer = await Pause("waiting")
            received = yield answer
            log.append(received)
    except LookupError as error:
        yield f"talk caught {error!r}"
    finally:
        print("  talk ends with", log)


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args)


t = talk()
step = t.asend(None)
attempt("value for the unstarted step", lambda: step.send("early"))
attempt("that step is spent", lambda: step.send(None))
step = t.asend(None)
attempt("start", lambda: step.send(None))
attempt("answer", lambda: step.send("A"))
step = t.asend("received")
attempt("a value instead of asend's own", lambda: step.send("replaces"))
attempt("throw reaches the innermost", lambda: step.throw(KeyError("thrown")))
attempt("and the answer goes on", lambda: step.send("B"))
step = t.__anext__()
attempt("next works too", lambda: next(step))
attempt("throw a stranger", lambda: step.throw(IndexError("stranger")))
step = t.__anext__()
attempt("throw before the step began", lambda: step.throw(ValueError("first contact")))
attempt("generator is finished", lambda: t.__anext__().send(None))

t = talk()
step = t.__anext__()
next(step)
attempt("close of a step", step.close)
attempt("finished with it", lambda: t.__anext__().send(None))

t = talk()
step = t.athrow(ValueError("x"))
attempt("value for an unstarted athrow", lambda: step.send(1))
step.close()
step = t.aclose()
attempt("throw into an unstarted aclose", lambda: step.throw(OSError("o")))
step = t.aclose()
attempt("close of an unstarted aclose", step.close)
attempt("which is spent", lambda: step.send(None))
attempt("talk never started", lambda: t.aclose().send(None))
