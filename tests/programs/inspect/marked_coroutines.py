"""markcoroutinefunction(), iscoroutinefunction of wrapped things, flags, isabstract and the constants of kinds."""
import abc
import functools
import inspect


async def real():
    pass


def plain():
    return real()


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        pass


class Square(Shape):
    def area(self):
        return 1


class Methods:
    async def method(self):
        pass

    @classmethod
    async def of_class(cls):
        pass

    @staticmethod
    async def static():
        pass

    async def __call__(self):
        pass


print(inspect.iscoroutinefunction(real), inspect.iscoroutinefunction(plain), inspect.iscoroutinefunction(functools.partial(real)), inspect.iscoroutinefunction(functools.partial(functools.partial(real))))
print(inspect.markcoroutinefunction(plain) is plain, inspect.iscoroutinefunction(plain))
print(inspect.iscoroutinefunction(Methods.method), inspect.iscoroutinefunction(Methods().method), inspect.iscoroutinefunction(Methods.of_class), inspect.iscoroutinefunction(Methods.static), inspect.iscoroutinefunction(Methods()), inspect.iscoroutinefunction(Methods().__call__))
print(inspect.isabstract(Shape), inspect.isabstract(Square), inspect.isabstract(Shape.area), inspect.isabstract(3))
print(inspect.isgeneratorfunction(functools.partial(lambda: (yield))), inspect.isgeneratorfunction(lambda: [x for x in ()]))
print([inspect.CO_OPTIMIZED, inspect.CO_NEWLOCALS, inspect.CO_VARARGS, inspect.CO_VARKEYWORDS, inspect.CO_NESTED, inspect.CO_GENERATOR, inspect.CO_COROUTINE, inspect.CO_ITERABLE_COROUTINE, inspect.CO_ASYNC_GENERATOR, inspect.TPFLAGS_IS_ABSTRACT])


@functools.wraps(real)
def wrapped(*args):
    pass


print(inspect.iscoroutinefunction(wrapped), inspect.iscoroutinefunction(inspect.unwrap(wrapped)))
print(sorted(name for name in inspect.__all__ if name.startswith("is")))
