# __cause__, __context__, __suppress_context__ and __traceback__ set by hand: allowed values, side effects, what raise overwrites.
def state(error):
    return f"{error!r} cause {error.__cause__!r} context {error.__context__!r} suppress {error.__suppress_context__}"


def attempt(label, action):
    try:
        result = action()
        print(label, "->", result)
    except Exception as error:
        print(label, "->", type(error).__name__, error)


e, other = ValueError("e"), KeyError("other")
print(state(e))
e.__cause__ = other
print(state(e))
e.__suppress_context__ = False
print(state(e))
e.__cause__ = None
print(state(e))
e.__context__ = other
print(state(e))
for name in ("__cause__", "__context__", "__suppress_context__", "__traceback__", "args", "__notes__"):
    attempt("delete " + name, lambda: delattr(e, name))
    for value in (5, "text", KeyError, [other]):
        attempt(f"{name} = {value!r}", lambda: setattr(ValueError(), name, value))
attempt("with_traceback", lambda: e.with_traceback("text"))
attempt("with_traceback", lambda: e.with_traceback())
print(e.with_traceback(None) is e)


def raised(error, cause=...):
    try:
        try:
            raise OSError("active")
        except OSError:
            if cause is ...:
                raise error
            raise error from cause
    except Exception as caught:
        return state(caught)


prepared = ValueError("prepared")
prepared.__context__ = KeyError("by hand")
print(raised(prepared))
prepared.__cause__ = TypeError("cause by hand")
print(raised(prepared))
print(raised(prepared, None))
print(raised(prepared, IndexError("from")))
print(raised(prepared, prepared))
itself = ValueError("itself")
itself.__cause__ = itself.__context__ = itself
print(state(itself))
a, b, c = Exception("a"), Exception("b"), Exception("c")
a.__context__, b.__context__ = b, c
try:
    try:
        raise c
    except Exception:
        raise a
except Exception as caught:
    print(state(a), "|", state(b), "|", state(c))
