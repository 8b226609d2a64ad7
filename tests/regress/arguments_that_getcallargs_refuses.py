# inspect: errors of getcallargs() are those of a call, and bind() says "positional-only" only of arguments passed by keyword.
import inspect


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def function(a, b, /, c, *, d):
    pass


attempt(lambda: inspect.getcallargs(function, 1))
attempt(lambda: inspect.getcallargs(function, 1, 2, 3))
attempt(lambda: inspect.getcallargs(lambda: 0, 1))
attempt(lambda: inspect.signature(function).bind())
attempt(lambda: inspect.signature(function).bind(a=1))
attempt(lambda: inspect.signature(function).bind_partial(b=2).arguments)
attempt(lambda: inspect.getgeneratorstate(3))
attempt(lambda: inspect.Parameter(".0", inspect.Parameter.POSITIONAL_OR_KEYWORD))
print(inspect.getfullargspec(type("C", (), {"__init__": lambda self, x: None})).args)
