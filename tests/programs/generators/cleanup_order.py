# In which order nested finally blocks and delegates clean up on close, on throw and at the regular end.
log = []


def worker(name, inner=None):
    log.append("start " + name)
    try:
        try:
            if inner is not None:
                yield from inner
            else:
                yield "leaf"
        finally:
            log.append("inner finally " + name)
        log.append("between " + name)
    except LookupError as error:
        log.append(f"{name} handles {error!r}")
        raise IndexError(name) from None
    else:
        log.append("else " + name)
    finally:
        log.append("outer finally " + name)


def show(label, action):
    try:
        result = repr(action())
    except BaseException as error:
        result = repr(error)
    print(label, result)
    for entry in log:
        print("   ", entry)
    log.clear()


def three():
    return worker("a", worker("b", worker("c")))


g = three()
show("first", lambda: next(g))
show("end", lambda: next(g, "ended"))
g = three()
next(g)
show("close", g.close)
g = three()
next(g)
show("throw", lambda: g.throw(KeyError("k")))
middle = worker("m", worker("n"))
g = worker("o", middle)
next(g)
show("closing the middle first", middle.close)
show("then the outer goes on", lambda: next(g, "ended"))


def loop_cleanup():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
            if i == 2:
                break
        finally:
            log.append(f"finally {i}")


show("loop", lambda: list(loop_cleanup()))
