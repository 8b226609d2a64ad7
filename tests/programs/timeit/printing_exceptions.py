"""Timer.print_exc(): what it writes for errors of a statement, and where."""
import io
import sys
import timeit


def told(timer, number=1):
    stream = io.StringIO()
    try:
        timer.timeit(number)
    except Exception as error:
        timer.print_exc(stream)
    lines = stream.getvalue().splitlines()
    return lines[0] if lines else "", [line.strip() for line in lines if "timeit-src" in line], lines[-1] if lines else ""


print(told(timeit.Timer("1 / 0")))
print(told(timeit.Timer("x = 1\ny = undefined\n")))
print(told(timeit.Timer("pass", "raise ValueError('in setup')")))
print(told(timeit.Timer("f()", "def f():\n    raise KeyError('deep')")))
print(told(timeit.Timer("pass")))
print(told(timeit.Timer(lambda: [].pop())))
timer = timeit.Timer("int('x')")
stream = io.StringIO()
try:
    timer.timeit(5)
except ValueError:
    timer.print_exc(file=stream)
print(stream.getvalue().splitlines()[-1], stream.getvalue().count("Traceback"))
old, sys.stderr = sys.stderr, io.StringIO()
try:
    timer.timeit()
except ValueError:
    timer.print_exc()
finally:
    text, sys.stderr = sys.stderr.getvalue(), old
print(text.splitlines()[-1])


def best_of(statements, number, clock):
    """As programs do it: errors are told, and the others go on."""
    results = {}
    for name, statement in statements.items():
        timer = timeit.Timer(statement, timer=clock)
        try:
            results[name] = min(timer.repeat(3, number)) / number
        except Exception:
            stream = io.StringIO()
            timer.print_exc(stream)
            results[name] = stream.getvalue().splitlines()[-1]
    return results


steps = iter(range(0, 1000, 4))
print(best_of({"good": "pass", "bad": "undefined_here", "worse": "[][0]", "text": "'a' + 1", "last": "x = 1"}, 2, lambda: next(steps)))
try:
    raise RuntimeError("outside of any timer")
except RuntimeError:
    stream = io.StringIO()
    timeit.Timer().print_exc(stream)
    print(stream.getvalue().splitlines()[-1])
stream = io.StringIO()
try:
    try:
        timeit.timeit("1 / 0", number=1)
    except ZeroDivisionError as error:
        raise LookupError("second") from error
except LookupError:
    timeit.Timer().print_exc(stream)
print([line for line in stream.getvalue().splitlines() if line and not line.startswith(" ")])
