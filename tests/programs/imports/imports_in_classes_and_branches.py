# Imports in class bodies, with private names, in branches, handlers, loops and generators, and as defaults.
import sys


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Holder:
    import types
    from builtins import len as size, print as _Holder__private
    import string.templatelib as templates
    count = size("abc")

    def method(self):
        return self.types.__name__, Holder.templates.__name__

    def bare(self):
        return templates

    def builtin_in_class(self, value):
        return self.size(value)


print(Holder.count, Holder().method(), Holder.size is len, Holder().builtin_in_class([1, 2]))
attempt(Holder().bare)


class Mangled:
    import types as __types
    from types import SimpleNamespace as __Space

    def read(self):
        import builtins as __b
        return self.__types.__name__, self.__Space(a=1), __b.__name__, sorted(locals())


print(Mangled().read(), sorted(n for n in vars(Mangled) if n.startswith("_Mangled")))


def conditional(flag):
    if flag:
        import types as chosen
    else:
        try:
            import nothing_such as chosen
        except ImportError as error:
            chosen = error
    return getattr(chosen, "__name__", repr(chosen))


print(conditional(True), conditional(False))
for _ in range(2):
    import types as looped
modules = [__import__(name) for name in ("types", "builtins")]
print(looped is sys.modules["types"], [m.__name__ for m in modules], (lambda: __import__("types").__name__)())


def deleting():
    import types
    del types
    try:
        return types
    except UnboundLocalError as error:
        return str(error)


def generator():
    import types
    yield types.__name__
    from types import ModuleType as kind
    yield kind("made").__name__


def default(module=__import__("types"), *, name=sys.modules["types"].__name__):
    return module.__name__, name


print(deleting(), list(generator()), default())
