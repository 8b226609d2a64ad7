# Each generator keeps its own "exception being handled": bare raise and contexts do not leak between generator and caller.
def holds():
    try:
        raise KeyError("held")
    except KeyError:
        yield "in handler"
        try:
            raise
        except KeyError as error:
            yield f"bare raise gives {error!r}"
    try:
        raise
    except RuntimeError as error:
        yield f"outside: {error}"


print(list(holds()))


def context_of(action):
    try:
        action()
    except Exception as error:
        return f"{error!r} context {error.__context__!r}"


def fails_plainly():
    yield 1
    raise IndexError("plain")


g = holds()
next(g)
print(context_of(lambda: [][0]))
try:
    raise ValueError("caller")
except ValueError:
    print(context_of(lambda: {}["x"]))
    print(next(g))
    try:
        raise
    except ValueError as error:
        print("the caller reraises", repr(error))
print(next(g))

g = fails_plainly()
next(g)
try:
    raise ValueError("caller")
except ValueError:
    print(context_of(lambda: next(g)))


def reraises_of_the_caller():
    yield
    raise


g = reraises_of_the_caller()
next(g)
try:
    raise ValueError("active in the caller")
except ValueError:
    print(context_of(lambda: next(g)))
g = reraises_of_the_caller()
next(g)
print(context_of(lambda: next(g)))
