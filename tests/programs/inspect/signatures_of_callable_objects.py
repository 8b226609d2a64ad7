"""inspect.signature() of objects that can be called and are no functions."""
import functools
import inspect
import operator


class Caller:
    def __call__(self, a, *, b=1):
        return a


for thing in (operator.attrgetter("a"), operator.itemgetter(2), operator.methodcaller("x"), functools.cmp_to_key(lambda a, b: 0), Caller(),
              functools.partial(Caller(), 1), Caller().__call__, object(), 3):
    try:
        print(inspect.signature(thing))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).partition(" object at ")[0])
