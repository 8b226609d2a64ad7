"""sys.exc_info() and sys.exception(): nesting, handlers that end, generators, functions called from handlers, groups."""
import sys


def now(label):
    kind, value, trace = sys.exc_info()
    print(label, kind and kind.__name__, repr(value), trace is not None and trace is value.__traceback__, sys.exception() is value)


now("none")
try:
    raise ValueError("one")
except ValueError:
    now("handler")
    try:
        raise KeyError("two")
    except KeyError as error:
        now("inner")
        print(repr(error.__context__))
    now("after inner")
    try:
        now("in try")
    finally:
        now("in finally")
now("after")


def generate():
    now("generator start")
    try:
        yield 1
    except TypeError:
        now("generator handler")
        yield 2
        now("generator again")
    yield 3


steps = generate()
try:
    raise IndexError("outside")
except IndexError:
    print(next(steps))
    now("between")
    print(steps.throw(TypeError("thrown")))
    now("still")
print(next(steps))
now("outer")


class Manager:
    def __enter__(self):
        now("enter")
        return self

    def __exit__(self, kind, value, trace):
        now("exit")
        print(kind is sys.exc_info()[0], value is sys.exception(), trace is value.__traceback__)
        return True


with Manager():
    raise RuntimeError("in with")
now("after with")
try:
    raise ExceptionGroup("group", [ValueError(1), TypeError(2)])
except* ValueError:
    now("star")
except* TypeError as group:
    print(repr(sys.exception()), sys.exception() is group)
now("end")
for call in (lambda: sys.exc_info(1), lambda: sys.exception(1)):
    try:
        call()
    except TypeError as error:
        print(error)


def retry(action, times):
    seen = []
    for _ in range(times):
        try:
            return action(), seen
        except Exception:
            seen.append(f"{sys.exc_info()[0].__name__}: {sys.exc_info()[1]}")
    return None, seen


answers = iter([0, 0, 5])
print(retry(lambda: 10 // next(answers), 5))
print([sys.exception() for _ in range(2)], sys.exc_info())
