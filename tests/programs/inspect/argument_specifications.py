"""getfullargspec(), getcallargs(), formatargvalues and get_annotations()."""
import functools
import inspect


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


def function(a: int, b=2, *args, c, d: "str" = 4, **kwargs) -> float:
    pass


class Class:
    value: int = 3
    name: "str"

    def __init__(self, x, y=1):
        pass

    def method(self, z):
        pass


for subject in (function, Class, Class.method, Class(1).method, lambda: 0, functools.partial(function, 1), len, 3):
    attempt(lambda: inspect.getfullargspec(subject))
full = inspect.getfullargspec(function)
print(full.args, full.varargs, full.varkw, full.defaults, full.kwonlyargs, full.kwonlydefaults, full.annotations, type(full).__name__, full._fields)
attempt(lambda: inspect.getcallargs(function, 1, c=3))
attempt(lambda: inspect.getcallargs(function, 1, 2, 3, 4, c=3, e=5))
attempt(lambda: inspect.getcallargs(function))
attempt(lambda: inspect.getcallargs(function, 1))
print(list(inspect.getcallargs(Class(1).method, 5)))
attempt(lambda: inspect.getcallargs(lambda x, y, z, *, k, m: 0))
attempt(lambda: inspect.getcallargs(lambda x, y=1, *, k=0: 0, 1, 2, 3, k=2))
attempt(lambda: inspect.getcallargs(lambda *, k, l, m: 0))
attempt(lambda: inspect.getcallargs(lambda x: 0, 1, 2))
attempt(lambda: inspect.getcallargs(lambda x: 0, 1, x=2))
attempt(lambda: inspect.getcallargs(lambda x: 0, y=2))
attempt(lambda: inspect.getcallargs(lambda x, y: 0))
attempt(lambda: inspect.getcallargs(lambda: 0, 1))
print(inspect.get_annotations(function), inspect.get_annotations(function, eval_str=True), inspect.get_annotations(Class), inspect.get_annotations(Class, eval_str=True))
attempt(lambda: inspect.get_annotations(3))
attempt(lambda: inspect.get_annotations(len))
print(inspect.isclass(list[int]), inspect.isclass(int | str), inspect.isroutine(print), inspect.isroutine(Class))
