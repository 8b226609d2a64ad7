# __cause__, __context__, __suppress_context__ and __traceback__ by hand: what may be assigned and what follows.
def attempt(f):
    try:
        f()
        print("done")
    except Exception as error:
        print(type(error).__name__, error)


def assign(name, value):
    setattr(e, name, value)


e, other = ValueError("e"), KeyError("other")
for name in ("__cause__", "__context__", "__suppress_context__", "__traceback__"):
    print(name, getattr(e, name))
    for value in (other, None, 5, "text", True, KeyError):
        attempt(lambda: assign(name, value))
    attempt(lambda: delattr(e, name))
e.__cause__ = other
print(e.__suppress_context__, e.__cause__ is other)
e.__suppress_context__ = False
e.__cause__ = None
print(e.__suppress_context__)
try:
    try:
        raise other
    except KeyError:
        raise e
except ValueError as caught:
    print(caught.__context__ is other, caught.__cause__, caught.__traceback__.tb_lineno)
    traceback = caught.__traceback__
print(e.with_traceback(None) is e, e.__traceback__, e.with_traceback(traceback).__traceback__ is traceback)
for wrong in (5, "x", other):
    attempt(lambda: e.with_traceback(wrong))
attempt(lambda: e.add_note(5))
attempt(lambda: e.add_note())
e.__notes__ = "not a list"
attempt(lambda: e.add_note("n"))
try:
    raise e from None
except ValueError as caught:
    print(caught.__context__, caught.__suppress_context__, caught.__cause__)
attempt(lambda: exec("raise e from 5"))
attempt(lambda: exec("raise e from KeyError"))
print(repr(e.__cause__))
