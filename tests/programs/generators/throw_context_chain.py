# An exception thrown into a generator gets the context of where the generator is suspended, not only of the caller.
def chain(error):
    parts = []
    while error is not None:
        parts.append(f"{type(error).__name__}({error})")
        error = error.__context__
    return " < ".join(parts)


def plain():
    try:
        yield "waiting"
    except ValueError as error:
        print("inside:", chain(error))
        raise KeyError("translated")


def handling():
    try:
        {}["missing"]
    except KeyError:
        yield "inside a handler"


def cleaning():
    try:
        yield "in try"
    finally:
        raise OSError("cleanup broke")


g = plain()
next(g)
try:
    g.throw(ValueError("thrown"))
except KeyError as error:
    print("outside:", chain(error))

g = handling()
print(next(g))
try:
    g.throw(ValueError("second"))
except ValueError as error:
    print("thrown into a handler:", chain(error))

g = handling()
next(g)
try:
    try:
        raise TypeError("the caller's own")
    except TypeError:
        g.throw(ValueError("third"))
except ValueError as error:
    print("caller handles one too:", chain(error))

g = cleaning()
next(g)
try:
    g.throw(RuntimeError("go away"))
except OSError as error:
    print("finally raises:", chain(error), repr(error.__cause__))

g = handling()
next(g)
ready = ValueError("with cause")
ready.__cause__ = IndexError("cause")
try:
    g.throw(ready)
except ValueError as error:
    print("cause stays:", repr(error.__cause__), error.__suppress_context__, repr(error.__context__))
