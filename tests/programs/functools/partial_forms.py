# partial and partialmethod: arguments, placeholders, nesting, attributes, reprs, errors.
import functools
from functools import partial, partialmethod, Placeholder as _, reduce, wraps, update_wrapper


def show(*args, **kwargs):
    return args, kwargs


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


p = partial(show, 1, 2, x=3)
print(p(), p(4), p(4, y=5), p(x=6))
print(p.func is show, p.args, p.keywords)
q = partial(p, 7, z=8)
print(q.func is show, q.args, q.keywords, q(9))
p.note = "kept"
r = partial(p, 7)
print(r.func is p, r.args, r(8))
attempt("no function", partial)
attempt("not callable", partial, 3)
attempt("self keyword", lambda: partial(show, self=1, func=2)(args=3, keywords=4))
print(repr(partial(int, base=2)), repr(partial(len)), repr(partial(print, "a", sep="-")))


class Sub(partial):
    pass


s = Sub(max, 3)
print(s(1, 2), s(5), repr(s)[:40], isinstance(s, partial), type(s).__name__)
print(partial(Sub(max, 1), 2).func is max)

# placeholders
f = partial(show, _, 2, _, 4)
print(f(1, 3), f(1, 3, 5), f(1, 3, k=1))
attempt("too few", f, 1)
attempt("none", f)
g = partial(f, 10)
print(g.args, g(30))
attempt("trailing", partial, show, 1, _)
attempt("trailing too", partial, show, _)
attempt("keyword", partial, show, x=_)
print(repr(_), repr(f).split("0x")[0], type(_).__name__, type(_)() is _)
h = partial(partial(show, _, _, 3), _, 2)
print(h.args, h(1))

# as a method
class C:
    bound = partial(show, "given")
    static = staticmethod(partial(show, "static"))

    def method(self, a, b=0, *, c=None):
        return (type(self).__name__, a, b, c)

    first = partialmethod(method, 1)
    both = partialmethod(method, 1, 2, c=3)
    skipped = partialmethod(method, _, 5)

    @classmethod
    def make(cls, a, b):
        return (cls.__name__, a, b)

    made = partialmethod(make, "x")

    @staticmethod
    def stat(a, b):
        return (a, b)

    stated = partialmethod(stat, "s")
    nested = partialmethod(first, 7, c=8)


c = C()
print(len(c.bound(1)[0]), c.static(1), C.static(2))
print(c.first(), c.first(4, c=5), c.both(), c.skipped(9), c.made("y"), C.made("z"), c.stated("t"), c.nested())
print(C.first(c, 3), C.__dict__["first"].args, C.__dict__["both"].keywords)
attempt("partialmethod", partialmethod, 3)
print(repr(C.__dict__["both"]).replace(repr(C.__dict__["method"]), "METHOD"))

# wrapping
def original(a: int, b: str = "x") -> list:
    """Documentation."""
    return [a, b]


original.extra = [1]


@wraps(original)
def wrapper(*args, **kwargs):
    return original(*args, **kwargs)


print(wrapper.__name__, wrapper.__qualname__, wrapper.__doc__, wrapper.extra, wrapper.__wrapped__ is original, wrapper.__annotations__)
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


class Callable:
    def __call__(self):
        pass


w = Callable()
update_wrapper(w, p, assigned=("__doc__", "missing"), updated=())
print(w.__wrapped__ is p, hasattr(w, "missing"))
attempt("updated", update_wrapper, w, p, updated=("nothing",))

# reduce
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: (a, b), "abc", "start"), reduce(max, [5]))
print(reduce(lambda a, b: a + b, (), initial=3), reduce(lambda a, b: a + b, [1], initial=3))
attempt("empty", reduce, max, [])
attempt("not iterable", reduce, max, 3)
attempt("few", reduce, max)


def generator():
    yield 1
    yield 2
    raise ValueError("stop here")


attempt("raises", reduce, lambda a, b: a + b, generator())
attempt("function raises", reduce, lambda a, b: a / 0, [1, 2])
import copy

k = copy.copy(partial(show, 1, x=2))
print(k.args, k.keywords, k())
state = p.__reduce__()
print(state[0] is partial, state[1][0] is show, state[2][1:])
