# __code__ of functions, and what can be read from it.
import inspect
import types


def plain(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    """Has a text."""
    x = 1
    for y in range(3):
        z = x + y
    return [w for w in args], locals


def show(code):
    print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
    print("   ", code.co_varnames, code.co_cellvars, code.co_freevars, hex(code.co_flags), code.co_firstlineno)


kept = plain.__code__
space = {}
exec("def gone(first, *, second): third = first; return third", space)
of_gone = space.pop("gone").__code__
del space
show(plain.__code__)
print(plain.__code__.co_filename == show.__code__.co_filename, type(plain.__code__) is types.CodeType)
print(plain.__code__.co_varnames[: plain.__code__.co_argcount])


def outer(zeta, alpha, beta):
    other = late = 1

    def inner(gamma):
        nonlocal other
        other += zeta + alpha
        return lambda: (gamma, beta, late)

    def no_free():
        later = 1
        return later

    inner.helper = no_free
    return inner


show(outer.__code__)
show(outer(1, 2, 3).__code__)
show(outer(1, 2, 3)(4).__code__)
show(outer(1, 2, 3).helper.__code__)


class Sample:
    """A class."""

    def method(self, value):
        if value:
            import os as system
            from os import path
            with open("x") as file:
                pass
            try:
                pass
            except ValueError as error:
                del error
            for first, (second, *rest) in []:
                pass
            walrus = captured = None
            if walrus := value:
                pass
            match value:
                case {"k": captured, **others}:
                    pass

            class Local:
                def deeper(self):
                    return super().deeper

            def nested():
                return self

        return super().method

    @staticmethod
    def static(x):
        return x

    @classmethod
    def of_class(cls):
        """Text."""
        return cls

    @property
    def prop(self):
        return 1

    async def waits(self):
        pass

    def yields(self):
        yield 1

    async def both(self):
        yield 1


show(Sample.method.__code__)
show(Sample.static.__code__)
show(Sample.of_class.__code__)
show(Sample().of_class.__func__.__code__)
show(Sample.prop.fget.__code__)
show(Sample.waits.__code__)
show(Sample.yields.__code__)
show(Sample.both.__code__)
show((lambda *, key: key).__code__)
show((lambda: 0).__code__)
show(Sample().method.__code__)
show((lambda x: [y for y in x]).__code__)


class WithLambda:
    kept = lambda self: self
    listed = [lambda: 1]
    generated = (lambda: (n for n in [1]))


show(WithLambda.kept.__code__)
show(WithLambda.listed[0].__code__)
show(WithLambda.generated.__code__)
show(WithLambda.generated().gi_code)
generator = (item for item in [1, 2])
show(generator.gi_code)
yielding = Sample().yields()
print(yielding.gi_code == Sample.yields.__code__)
coroutine = Sample().waits()
print(coroutine.cr_code == Sample.waits.__code__, Sample().both().ag_code == Sample.both.__code__)
coroutine.close()
print(plain.__code__ == plain.__code__, plain.__code__ != outer.__code__, plain.__code__ == 1)
print(hash(plain.__code__) == hash(plain.__code__), len({plain.__code__, plain.__code__, outer.__code__}))
print(outer(1, 2, 3).__code__ == outer(4, 5, 6).__code__)
text = repr(plain.__code__)
print(text.startswith("<code object plain at 0x"), text.endswith(", line 6>"))
print(inspect.iscode(plain.__code__), inspect.iscode(plain))


def attempt(what, action):
    try:
        print(what, action())
    except Exception as error:
        print(what, type(error).__name__, error)


def assign(target, name, value):
    setattr(target, name, value)


attempt("assign name", lambda: assign(plain.__code__, "co_name", "x"))
attempt("assign generator", lambda: assign((i for i in ()), "gi_code", plain.__code__))
attempt("builtin", lambda: len.__code__)
attempt("missing", lambda: plain.__code__.co_missing)
attempt("delete", lambda: delattr(plain, "__code__"))
attempt("wrong", lambda: assign(plain, "__code__", 1))
module = compile("x = 1\ndef f(a): return a", "some.py", "exec")
show(module)
show(compile("1 + 1", "some.py", "eval"))
print(repr(module).startswith("<code object <module> at 0x"))
if plain.__code__.co_flags & inspect.CO_VARARGS and plain.__code__.co_flags & inspect.CO_VARKEYWORDS:
    print("takes all")
print(bool(Sample.yields.__code__.co_flags & inspect.CO_GENERATOR), bool(Sample.waits.__code__.co_flags & inspect.CO_COROUTINE))


def arity(function):
    return function.__code__.co_argcount - len(function.__defaults__ or ())


print(arity(plain), arity(outer), arity(lambda x, y=1: x))
print(kept == plain.__code__, kept.co_name, of_gone.co_varnames, of_gone.co_kwonlyargcount, of_gone.co_filename)
