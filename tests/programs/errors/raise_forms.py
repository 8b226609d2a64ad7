# What raise accepts.
def attempt(action):
    try:
        action()
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__cause__))


def raise_it(what, *cause):
    if cause:
        raise what from cause[0]
    raise what


for what in (ValueError, ValueError("x"), 3, "text", None, int, ValueError("a", "b")):
    attempt(lambda: raise_it(what))
attempt(lambda: raise_it(ValueError, KeyError))
attempt(lambda: raise_it(ValueError, KeyError("k")))
attempt(lambda: raise_it(ValueError, 3))
attempt(lambda: raise_it(ValueError, int))


def reraise():
    raise


attempt(reraise)
try:
    raise KeyError("outer")
except KeyError:
    attempt(reraise)
reraise()
