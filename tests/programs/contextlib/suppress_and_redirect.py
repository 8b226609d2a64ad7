# suppress() with groups and subclasses, redirect_stdout() nested, closing(), nullcontext().
import io
import sys
from contextlib import closing, nullcontext, redirect_stderr, redirect_stdout, suppress

with suppress(KeyError, ValueError):
    print("before")
    {}["x"]
    print("not reached")
with suppress(LookupError):
    [][1]
with suppress():
    pass
try:
    with suppress(KeyError):
        raise TypeError("passes")
except TypeError as error:
    print(error)
with suppress(ValueError):
    raise ExceptionGroup("all of them", [ValueError(1), ExceptionGroup("in", [ValueError(2)])])
try:
    with suppress(ValueError):
        raise ExceptionGroup("some", [ValueError(1), KeyError(2)])
except ExceptionGroup as error:
    print(repr(error))
again = suppress(ZeroDivisionError)
for _ in range(2):
    with again:
        with again:
            1 / 0
        print("inner suppressed")
out, second = io.StringIO(), io.StringIO()
with redirect_stdout(out) as target:
    print("one")
    with redirect_stdout(second):
        print("two")
    print("three", target is out)
print(repr(out.getvalue()), repr(second.getvalue()))
with redirect_stderr(out):
    print("error", file=sys.stderr)
print(out.getvalue().endswith("error\n"))
redirect = redirect_stdout(out)
with redirect, redirect:
    print("nested twice")
print(out.getvalue().count("nested"))
try:
    with redirect_stdout(out):
        raise ValueError("restored")
except ValueError as error:
    print(error)


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)
try:
    with closing(Door()):
        raise RuntimeError("still closed")
except RuntimeError as error:
    print(error)
with nullcontext() as nothing, nullcontext(5) as five:
    print(nothing, five)
try:
    with closing(5):
        pass
except AttributeError as error:
    print(error)
