# __context__, __cause__ and how they survive handling.
def chain(error):
    out = []
    while error is not None:
        out.append(f"{type(error).__name__}({error})")
        if error.__cause__ is not None:
            out.append("<-cause-")
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            out.append("<-context-")
            error = error.__context__
        else:
            error = None
    return " ".join(out)


try:
    try:
        try:
            {}["a"]
        except KeyError:
            [][1]
    except IndexError:
        int("z")
except ValueError as error:
    print(chain(error))
try:
    try:
        {}["a"]
    except KeyError as key:
        raise RuntimeError("wrapped") from key
except RuntimeError as error:
    print(chain(error))
try:
    try:
        {}["a"]
    except KeyError:
        raise RuntimeError("clean") from None
except RuntimeError as error:
    print(chain(error), repr(error.__context__))
saved = None
try:
    raise ValueError("first")
except ValueError as error:
    saved = error
try:
    raise saved
except ValueError as error:
    print(chain(error), error is saved)
try:
    try:
        raise KeyError("again")
    except KeyError:
        raise saved
except ValueError as error:
    print(chain(error))


def helper():
    try:
        raise TypeError("inside helper")
    except TypeError:
        pass
    raise OSError("from helper")


try:
    try:
        raise ValueError("outer")
    except ValueError:
        helper()
except OSError as error:
    print(chain(error))
e = Exception("notes")
e.add_note("one")
e.add_note("two")
print(e.__notes__)
print(Exception("x").with_traceback(None).args)
