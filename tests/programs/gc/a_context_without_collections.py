"""disable() and enable() in context managers, decorators, try/finally, nested and with errors."""
import contextlib
import functools
import gc


@contextlib.contextmanager
def paused():
    was = gc.isenabled()
    gc.disable()
    try:
        yield was
    finally:
        if was:
            gc.enable()


with paused() as outer:
    print(outer, gc.isenabled())
    with paused() as inner:
        print(inner, gc.isenabled())
    print(gc.isenabled())
print(gc.isenabled())
try:
    with paused():
        raise KeyError("inside")
except KeyError as error:
    print(error, gc.isenabled())


def without_collections(function):
    @functools.wraps(function)
    def call(*args, **kwargs):
        with paused():
            return function(*args, **kwargs), gc.isenabled()

    return call


@without_collections
def build(size, *, text="x"):
    """Builds a table."""
    return len({n: [text] * n for n in range(size)})


print(build(50), build(3, text="y"), build.__name__, build.__doc__, gc.isenabled())


class Pause(contextlib.ContextDecorator):
    depth = 0

    def __enter__(self):
        if Pause.depth == 0:
            self.was = gc.isenabled()
            gc.disable()
        Pause.depth += 1
        return self

    def __exit__(self, kind, *_):
        Pause.depth -= 1
        if Pause.depth == 0 and self.was:
            gc.enable()
        return kind is ValueError


@Pause()
def count(n):
    return [gc.isenabled()] + (count(n - 1) if n else [])


print(count(3), gc.isenabled(), Pause.depth)
with Pause():
    raise ValueError("swallowed")
print(gc.isenabled(), Pause.depth)
gc.disable()
with paused() as was:
    print(was, gc.isenabled(), gc.collect() >= 0)
print(gc.isenabled())
gc.enable()
with contextlib.ExitStack() as stack:
    stack.callback(gc.enable)
    gc.disable()
    print(gc.isenabled())
print(gc.isenabled())
old = gc.get_threshold()
with contextlib.ExitStack() as stack:
    stack.callback(gc.set_threshold, old[0], old[1])
    gc.set_threshold(old[0] * 2, 20)
    print(gc.get_threshold()[0] == old[0] * 2)
print(gc.get_threshold()[:1] == old[:1])
