"""sys.stdout and sys.stderr: write, writelines, print to them, redirections nested, contextlib's helpers, restoring."""
import contextlib
import io
import sys


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(sys.stdout.write("counted\n"), sys.stdout.write(""), sys.stdout.writelines(["a", "b", "\n"]), sys.stdout.flush())
print(sys.stdout.writable(), sys.stdout.closed, sys.stdout.isatty())
sys.stdout.writelines(f"{n}," for n in range(5))
print()
print("x", "y", sep="", end="|\n", file=sys.stdout, flush=True)
print(file=None)
with contextlib.redirect_stdout(io.StringIO()) as outer:
    print("outer")
    with contextlib.redirect_stdout(io.StringIO()) as inner:
        print("inner")
        sys.stdout.write("direct")
    print("outer again")
print(repr(outer.getvalue()), repr(inner.getvalue()))
with contextlib.redirect_stderr(io.StringIO()) as errors:
    print("to errors", file=sys.stderr)
    sys.stderr.write("more\n")
    import warnings
    warnings.simplefilter("always")
    warnings.showwarning("text", UserWarning, "file.py", 3, line="code()")
print(repr(errors.getvalue()))


class Upper(io.TextIOBase):
    def __init__(self, target):
        self.target, self.count = target, 0

    def write(self, text):
        self.count += 1
        return self.target.write(text.upper())


before = sys.stdout
sys.stdout = upper = Upper(before)
print("shout", 1, None)
sys.stdout = before
print(upper.count)


class Failing:
    def write(self, text):
        raise OSError("full")


for target in (Failing(), io.StringIO(), 3):
    attempt(lambda: print("x", file=target))
closed = io.StringIO()
closed.close()
attempt(lambda: print("x", file=closed))
log = io.StringIO()


def traced(function):
    def wrapper(*arguments):
        with contextlib.redirect_stdout(log):
            print("call", function.__name__, arguments)
            return function(*arguments)
    return wrapper


@traced
def work(a, b):
    print("working")
    return a + b


print(work(1, 2), work("a", "b"))
print(log.getvalue().splitlines())
saved, sys.stdout = sys.stdout, io.StringIO()
try:
    print("lost")
    1 / 0
except ZeroDivisionError:
    text = sys.stdout.getvalue()
finally:
    sys.stdout = saved
print(repr(text), sys.stdout is saved)
del sys.stdout
try:
    print("nothing there")
except RuntimeError as error:
    sys.stdout = saved
    print(type(error).__name__, error)
