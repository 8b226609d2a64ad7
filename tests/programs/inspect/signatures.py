# inspect: signatures of functions, methods, classes, partials; binding; parameters; kinds of things.
import inspect, functools
from inspect import *


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


def f(a, b: int, /, c=1, *args: str, d, e: "text" = None, **kw) -> list[int]:
    """Doc."""


print(signature(f), repr(signature(lambda: 0)), signature(lambda x, *, y=2: 0))
for p in signature(f).parameters.values():
    print(p, p.name, p.kind, p.default is p.empty, p.annotation, p.kind.description, repr(p))
print(signature(f).return_annotation, signature(lambda: 0).return_annotation is Signature.empty)


class C:
    def __init__(self, x, y=2):
        pass

    def method(self, a, b=1):
        pass

    @classmethod
    def cm(cls, a):
        pass

    @staticmethod
    def sm(a, *b):
        pass

    def __call__(self, q):
        pass


class N:
    def __new__(cls, n, *, m=3):
        return super().__new__(cls)


class P:
    pass


class Q(C):
    pass


print(signature(C), signature(C.method), signature(C(1).method), signature(C.cm), signature(C.sm), signature(C(1)), signature(N), signature(P), signature(Q))
print(signature(functools.partial(f, 1, 2, d=5)), signature(functools.partial(f, 1, 2, 3)), signature(functools.partial(lambda a, b, c: 0, b=1)))


@functools.wraps(f)
def wrapper(*args, **kwargs):
    pass


print(signature(wrapper), signature(wrapper, follow_wrapped=False))
bound = signature(f).bind(1, 2, 3, 4, d=5, z=6)
print(bound, bound.args, bound.kwargs, bound.arguments)
bound = signature(f).bind(1, 2, d=3)
bound.apply_defaults()
print(bound)
print(signature(f).bind_partial(1), signature(f).bind_partial())
g = signature(lambda a, b=2, *, c: 0)
for args, kwargs in [((), {}), ((1,), {}), ((1, 2, 3), {"c": 1}), ((1,), {"a": 2, "c": 3}), ((1,), {"c": 1, "zz": 2}), ((), {"a": 1, "c": 2})]:
    attempt(f"bind {args} {kwargs}", g.bind, *args, **kwargs)
attempt("positional only", signature(lambda a, /: 0).bind, a=1)
attempt("order", Signature, [Parameter("a", Parameter.KEYWORD_ONLY), Parameter("b", Parameter.POSITIONAL_ONLY)])
attempt("duplicate", Signature, [Parameter("a", 1), Parameter("a", 1)])
attempt("default", Signature, [Parameter("a", 1, default=1), Parameter("b", 1)])
attempt("name", Parameter, "1a", Parameter.KEYWORD_ONLY)
attempt("name", Parameter, 3, Parameter.KEYWORD_ONLY)
attempt("kind", Parameter, "a", 9)
attempt("var default", Parameter, "a", Parameter.VAR_POSITIONAL, default=1)
p = Parameter("a", Parameter.POSITIONAL_OR_KEYWORD, default=3, annotation=int)
print(p, p.replace(name="b"), p == p.replace(), p != p.replace(default=4), hash(p) == hash(p.replace()))
s = Signature([p], return_annotation=str)
print(s, s.replace(parameters=[]), s == Signature([p], return_annotation=str), s.replace(return_annotation=Signature.empty))
print(signature(f).format(max_width=10))
attempt("not callable", signature, 3)
print(getfullargspec(f), getfullargspec(C.method), getfullargspec(C(1).method), getcallargs(f, 1, 2, d=3))


async def co():
    pass


def gen():
    yield


async def agen():
    yield


for thing in [f, len, C, C(1), C(1).method, C.method, gen, gen(), agen, co, inspect, list.append, [].append, property(), C.__dict__["cm"], int.real, type.__dict__["__doc__"]]:
    checks = [check for check in (isfunction, ismethod, isclass, ismodule, isbuiltin, isroutine, isgeneratorfunction, iscoroutinefunction, isasyncgenfunction, isgenerator, isdatadescriptor, ismethoddescriptor, isabstract) if check(thing)]
    print(getattr(thing, "__name__", type(thing).__name__), [check.__name__ for check in checks])
c = co()
print(iscoroutine(c), isawaitable(c), isasyncgen(agen()), isawaitable(3), getcoroutinestate(c))
c.close()
print(getcoroutinestate(c))
g = gen()
print(getgeneratorstate(g), next(g), getgeneratorstate(g), list(g), getgeneratorstate(g))
print(cleandoc("""first
        second
          third

    """), "|", getdoc(f), getdoc(C), cleandoc("  x  "))


class Base:
    def m(self):
        """Base doc.

        More.
        """


class Derived(Base):
    def m(self):
        pass


print(getdoc(Derived.m), getdoc(Derived().m))
print([name for name, _ in getmembers(C(1), ismethod)], [name for name, value in getmembers(Derived) if not name.startswith("__")], getmro(Q))
print(unwrap(wrapper) is f, getmodule(f).__name__, getmodulename("a/b.py"), type(getattr_static(C, "sm")), isinstance(getattr_static(C(1), "method"), type(f)))
attempt("static", getattr_static, C, "nothing")
print(getattr_static(C, "nothing", 5), formatannotation(int), formatannotation(list[int]), formatannotation("x"))
print(getclasstree([C, Q, P]))


def annotated(x: int, y: "str" = "a", *z: float) -> None: ...


print(get_annotations(annotated), signature(annotated))
