# What types.coroutine() makes of functions whose results are generators.

from functools import wraps
from inspect import isasyncgenfunction, iscoroutinefunction


class _GeneratorWrapper:
    # A generator that can be awaited: it is its own iterator.
    def __init__(self, generator):
        self._generator = generator
        self.__name__ = getattr(generator, "__name__", None)
        self.__qualname__ = getattr(generator, "__qualname__", None)

    def send(self, value):
        return self._generator.send(value)

    def throw(self, kind, *rest):
        return self._generator.throw(kind, *rest)

    def close(self):
        return self._generator.close()

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        return self

    __await__ = __iter__


def made_awaitable(func):
    if iscoroutinefunction(func) or isasyncgenfunction(func):
        return func

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if hasattr(type(made), "__await__") or not hasattr(type(made), "send"):
            return made
        return _GeneratorWrapper(made)

    return wrapped
