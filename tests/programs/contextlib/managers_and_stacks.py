# contextlib: generators as managers, decorators, ready managers, exit stacks with errors in them, asynchronous ones.
from contextlib import *
import asyncio, io, sys


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except BaseException as error:
        print(label, "!", type(error).__name__, error, "| context:", repr(error.__context__), "| cause:", repr(error.__cause__))


@contextmanager
def tag(name, swallow=()):
    """Prints a tag."""
    print(f"<{name}>")
    try:
        yield name.upper()
    except swallow as error:
        print("swallowed", repr(error))
    finally:
        print(f"</{name}>")


with tag("a") as value, tag("b"):
    print("inside", value)
print(tag.__name__, tag.__doc__, tag.__wrapped__.__name__, type(tag("x")).__name__)
with tag("s", ValueError):
    raise ValueError("gone")


def leaks():
    with tag("l", ValueError):
        raise KeyError("kept")


attempt("leaks", leaks)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def again_after_error():
    try:
        yield 1
    except ValueError:
        yield 2


@contextmanager
def changes():
    try:
        yield
    except ValueError as error:
        raise KeyError("changed") from error


def use(manager, error=None):
    with manager as value:
        if error is not None:
            raise error
    return value


attempt("never", use, never())
attempt("twice", use, twice())
attempt("again", use, again_after_error(), ValueError("v"))
attempt("changes", use, changes(), ValueError("v"))
attempt("stop", use, tag("stop"), StopIteration("mine"))
attempt("runtime", use, tag("runtime"), RuntimeError("mine"))


@tag("deco")
def decorated(x):
    """Doc of decorated."""
    return x * 2


print(decorated(4), decorated(5), decorated.__name__, decorated.__doc__)


class Deco(ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0])
        return exc[0] is ValueError


@Deco()
def fails(kind):
    raise kind("x")


attempt("suppressed", fails, ValueError)
attempt("not suppressed", fails, KeyError)


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as thing:
    print(type(thing).__name__)
with suppress(KeyError, ValueError):
    raise KeyError("k")
with suppress():
    pass
attempt("suppress other", use, suppress(KeyError), ValueError("v"))
attempt("suppress group", use, suppress(KeyError), ExceptionGroup("g", [KeyError(1), ValueError(2)]))
attempt("suppress whole group", use, suppress(KeyError), ExceptionGroup("g", [KeyError(1)]))
with nullcontext(5) as five:
    print(five)
out = io.StringIO()
with redirect_stdout(out) as target:
    print("to the text")
    print("again", target is out)
print(repr(out.getvalue()))
err = io.StringIO()
with redirect_stderr(err):
    print("error", file=sys.stderr)
print(repr(err.getvalue()))


def leave(name, result=None, error=None):
    def exit(kind, value, tb):
        print(name, kind and kind.__name__, value)
        if error is not None:
            raise error
        return result

    return exit


with ExitStack() as stack:
    print(stack.enter_context(tag("one")))
    stack.callback(print, "callback", sep="-")
    stack.push(leave("pushed"))
    stack.push(Deco())

    @stack.callback
    def last():
        print("last")


def with_stack(*exits, error=None):
    with ExitStack() as stack:
        for exit in exits:
            stack.push(exit)
        if error is not None:
            raise error
    return "through"


attempt("error", with_stack, leave("a"), leave("b"), error=ValueError("v"))
attempt("suppressed inside", with_stack, leave("a"), leave("b", True), error=ValueError("v"))
attempt("replaced", with_stack, leave("a"), leave("b", error=KeyError("k")), leave("c"), error=ValueError("v"))
attempt("replaced and suppressed", with_stack, leave("a", True), leave("b", error=KeyError("k")), error=ValueError("v"))
attempt("two errors", with_stack, leave("a", error=TypeError("t")), leave("b", error=KeyError("k")))
attempt("not a manager", ExitStack().enter_context, 3)
s = ExitStack()
s.callback(print, "moved")
t = s.pop_all()
s.close()
print("nothing yet")
t.close()
print(isinstance(s, AbstractContextManager), issubclass(Deco, AbstractContextManager), isinstance(Thing(), AbstractContextManager), AbstractContextManager[int])
attempt("abstract", AbstractContextManager)


@asynccontextmanager
async def atag(name):
    print(f"<{name}>")
    try:
        yield name
    finally:
        print(f"</{name}>")


class AThing:
    async def aclose(self):
        print("aclosed")


async def main():
    async with atag("x") as value:
        print(value)
    try:
        async with atag("y"):
            raise ValueError("inside")
    except ValueError as error:
        print("got", error)
    async with aclosing(AThing()):
        pass
    async with nullcontext(7) as seven:
        print(seven)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(atag("s"))
        stack.enter_context(tag("sync"))

        async def acallback(x):
            print("acallback", x)

        stack.push_async_callback(acallback, 3)
        stack.callback(print, "plain")

        async def aexit(*details):
            print("aexit", details[0])
            return True

        stack.push_async_exit(aexit)
        raise KeyError("in the stack")

    @atag("deco")
    async def work(x):
        return x + 1

    print(await work(1))
    try:
        await AsyncExitStack().enter_async_context(3)
    except TypeError as error:
        print(error)


asyncio.run(main())
