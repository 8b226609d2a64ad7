"""closing, suppress, redirect_stdout, nullcontext, ExitStack, chdir, contextmanager: results, errors and reprs."""
import contextlib
import io


def attempt(call):
    try:
        print(repr(call()))
    except BaseException as error:
        print(type(error).__name__, error, error.__notes__ if hasattr(error, "__notes__") else "")


@contextlib.contextmanager
def managed(value, swallow=False):
    """Its text."""
    print("enter", value)
    try:
        yield value * 2
    except ValueError as error:
        print("saw", error)
        if not swallow:
            raise
    finally:
        print("exit", value)


with managed(3) as doubled:
    print(doubled)
with managed(1, swallow=True):
    raise ValueError("swallowed")
held = managed(2)
attempt(lambda: held.__enter__())


@managed(7)
def decorated(x):
    return x


print(decorated(1), decorated(2), decorated.__name__, managed.__doc__)


@contextlib.contextmanager
def never():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


@contextlib.contextmanager
def replaces():
    try:
        yield
    except KeyError as error:
        raise RuntimeError("replaced") from error


for manager, body in ((never, None), (twice, None), (replaces, KeyError("k")), (managed.__wrapped__ and (lambda: managed(5)), StopIteration("stop"))):
    try:
        with manager():
            if body:
                raise body
    except Exception as error:
        print(type(error).__name__, error, type(error.__cause__).__name__)
with contextlib.suppress(KeyError, IndexError):
    [][1]
with contextlib.suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1), ValueError(2)])
try:
    with contextlib.suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(group, group.exceptions)
out = io.StringIO()
with contextlib.redirect_stdout(out) as target:
    print("captured")
print(repr(out.getvalue()), target is out, contextlib.nullcontext(5).__enter__(), contextlib.nullcontext().__enter__())
with contextlib.closing(io.StringIO("x")) as stream:
    print(stream.read(), stream.closed)
print(stream.closed)
with contextlib.ExitStack() as stack:
    stack.enter_context(managed("a"))
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda *details: print("pushed", details[0]))
print("after")
stack = contextlib.ExitStack()
stack.callback(lambda: 1 / 0)
stack.push(lambda kind, value, tb: kind is KeyError)
attempt(lambda: stack.close())
with contextlib.ExitStack() as stack:
    stack.push(lambda kind, value, tb: True)
    raise KeyError("swallowed by the stack")
kept = contextlib.ExitStack()
kept.callback(print, "kept")
taken = kept.pop_all()
kept.close()
taken.close()
attempt(lambda: contextlib.ExitStack().enter_context(3))
attempt(lambda: contextlib.closing(3).__exit__())
attempt(lambda: managed())


class Both(contextlib.ContextDecorator):
    def __enter__(self):
        print("in")
        return self

    def __exit__(self, *details):
        print("out", details[0])
        return True


@Both()
def fails():
    raise ValueError


print(fails(), isinstance(Both(), contextlib.AbstractContextManager), isinstance(3, contextlib.AbstractContextManager), sorted(contextlib.__all__))
