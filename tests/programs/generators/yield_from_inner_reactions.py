# What the outer generator gets when the inner one catches, replaces, returns or leaks what was thrown into it.
def inner(mode):
    try:
        yield "inner waits"
    except ValueError as error:
        if mode == "yield":
            yield f"handled {error}"
        elif mode == "return":
            return f"returned after {error}"
        elif mode == "replace":
            raise KeyError("replaced")
        elif mode == "stop":
            raise StopIteration("stopped")
        elif mode == "reraise":
            raise
    yield "inner goes on"
    return "inner result"


def outer(mode):
    try:
        result = yield from inner(mode)
        yield f"outer got {result}"
    except KeyError as error:
        yield f"outer caught KeyError {error}"
    except RuntimeError as error:
        yield f"outer caught RuntimeError {error}"
    finally:
        print("outer finally")


for mode in ("yield", "return", "replace", "stop", "reraise"):
    g = outer(mode)
    print(mode, "|", next(g))
    try:
        print("throw gives:", g.throw(ValueError("v")))
    except ValueError as error:
        print("throw raises:", repr(error))
    print("rest:", list(g))


def three(depth, log):
    try:
        if depth:
            return (yield from three(depth - 1, log))
        while True:
            yield "bottom"
    except LookupError as error:
        log.append(f"{type(error).__name__} at {depth}")
        if depth < 2:
            raise IndexError(depth)
        return "survived"


log = []
g = three(3, log)
print(next(g), next(g))
try:
    g.throw(KeyError("start"))
except StopIteration as end:
    print(end.value, log)
log.clear()
g = three(3, log)
next(g)
try:
    g.throw(TypeError("passes all"))
except TypeError as error:
    print(error, log, next(g, "finished"))
