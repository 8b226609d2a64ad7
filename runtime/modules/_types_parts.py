# What types has besides names of types.
from functools import wraps
from inspect import isasyncgenfunction, iscoroutinefunction


class DynamicClassAttribute:
    """A property of instances; on the class, the name goes to the metaclass's __getattr__."""

    __module__ = "types"

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        doc = (fget.__doc__ if self.overwrite_doc else None) or self.__doc__
        return self._changed(type(self)(fget, self.fset, self.fdel, doc))

    def setter(self, fset):
        return self._changed(type(self)(self.fget, fset, self.fdel, self.__doc__))

    def deleter(self, fdel):
        return self._changed(type(self)(self.fget, self.fset, fdel, self.__doc__))

    def _changed(self, result):
        result.overwrite_doc = self.overwrite_doc
        return result


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


def coroutine(func):
    """Makes what a generator function returns awaitable."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if iscoroutinefunction(func) or isasyncgenfunction(func):
        return func

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if hasattr(type(made), "__await__") or not hasattr(type(made), "send"):
            return made
        return _GeneratorWrapper(made)

    return wrapped


coroutine.__module__ = "types"
