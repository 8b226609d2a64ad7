# Which accesses give an AttributeError its name and object: super(), classes, metaclasses, modules, calls, match, with, operators; and what keeps its own.
import sys


class Base:
    @property
    def broken(self):
        raise AttributeError("broken")

    @property
    def own(self):
        raise AttributeError("own", name=None)

    @property
    def own_obj(self):
        raise AttributeError("own", obj=None)

    @property
    def derived(self):
        raise Derived("derived")

    @property
    def cached(self):
        raise stored

    @property
    def other(self):
        return Thing().missing

    @property
    def grouped(self):
        raise ExceptionGroup("g", [AttributeError("inside")])

    def method(self):
        raise AttributeError("method")

    def __len__(self):
        raise AttributeError("len")

    def __getitem__(self, key):
        raise AttributeError("item")

    def __enter__(self):
        raise AttributeError("enter")

    def __exit__(self, *details):
        pass

    def __iter__(self):
        raise AttributeError("iter")

    def __eq__(self, other):
        raise AttributeError("eq")

    def __hash__(self):
        raise AttributeError("hash")

    def __call__(self):
        raise AttributeError("call")

    def __bool__(self):
        raise AttributeError("bool")

    def __setattr__(self, name, value):
        raise AttributeError("setattr")

    def __delattr__(self, name):
        raise AttributeError("delattr")


class Derived(AttributeError):
    pass


stored = AttributeError("stored")


class Thing(Base):
    def through_super(self):
        return super().broken

    def missing_super(self):
        return super().nothing

    def call_super(self):
        return super().method()


class Meta(type):
    def __getattr__(cls, name):
        raise AttributeError(f"meta {name}")

    @property
    def of_class(cls):
        raise AttributeError("of class")


class Made(metaclass=Meta):
    pass


class GetAttribute:
    def __getattribute__(self, name):
        if name == "fine":
            return 5
        raise AttributeError("getattribute")


class Both:
    def __getattribute__(self, name):
        raise AttributeError("first")

    def __getattr__(self, name):
        if name == "again":
            return object.__getattribute__(self, name)
        raise AttributeError("second")


class Slots:
    __slots__ = ("empty",)


class WithDescriptor:
    class Descriptor:
        def __get__(self, instance, owner):
            raise AttributeError(f"get {instance is None}")

        def __set__(self, instance, value):
            raise AttributeError("set")

        def __set_name__(self, owner, name):
            pass

    d = Descriptor()


def show(label, action):
    try:
        print(label, action())
    except AttributeError as error:
        shown = error.obj if isinstance(error.obj, type) else type(error.obj)
        print(label, type(error).__name__, error, error.name, shown.__name__ if error.obj is not None else None, type(error.__context__).__name__)
    except BaseException as error:
        print(label, type(error).__name__, error)
        for inner in getattr(error, "exceptions", []) or [error.__cause__]:
            print("    inside", inner, getattr(inner, "name", "-"))


thing = Thing()
for name in ("broken", "own", "own_obj", "derived", "cached", "other", "grouped", "missing"):
    show(name, lambda: getattr(thing, name))
    show(f"{name} statement", lambda: eval(f"thing.{name}"))
    show(f"{name} call", lambda: eval(f"thing.{name}()"))
    show(f"{name} of the base", lambda: getattr(Base(), name))
    show(f"{name} object.__getattribute__", lambda: object.__getattribute__(thing, name))
    show(f"{name} default", lambda: getattr(thing, name, "default"))
    show(f"{name} hasattr", lambda: hasattr(thing, name))
    show(f"{name} fget", lambda: vars(Base)[name].fget(thing) if name in vars(Base) else None)
    show(f"{name} get", lambda: vars(Base)[name].__get__(thing, Thing) if name in vars(Base) else None)
for name in ("through_super", "missing_super", "call_super", "method"):
    show(name, lambda: getattr(thing, name)())
for source in ("len(thing)", "thing[0]", "[*thing]", "for x in thing: pass", "with thing: pass", "thing == 1", "hash(thing)", "thing()", "bool(thing)", "thing.x = 1", "del thing.x", "setattr(thing, 'x', 1)", "match thing:\n  case Base(broken=1): pass\n  case Base(missing=1): pass\n  case _: print('no match')",
               "import sys; sys.nothing", "from sys import nothing", "thing.x += 1", "thing.missing.more", "print(f'{thing.missing}')", "thing.method.nothing", "int.nothing", "(5).nothing", "None.nothing", "[].nothing()", "Made.nothing", "Made.of_class", "Made().nothing", "GetAttribute().nothing", "GetAttribute().fine",
               "Both().nothing", "Both().again", "Slots().empty", "Slots().other", "Slots().other = 1", "del Slots().empty", "WithDescriptor().d", "WithDescriptor.d", "WithDescriptor().d = 1", "del WithDescriptor().d", "lambda_.nothing", "lambda_.__name__.nothing", "sys.__dict__['nothing'] if 0 else sys.nope"):
    show(source, lambda: exec(source, {"thing": thing, "Base": Base, "Made": Made, "GetAttribute": GetAttribute, "Both": Both, "Slots": Slots, "WithDescriptor": WithDescriptor, "lambda_": show, "sys": sys}))
print(stored.name, type(stored.obj).__name__)
show("again", lambda: getattr(Base(), "cached"))
print(stored.name, type(stored.obj).__name__)
stored.name = stored.obj = None
show("reset", lambda: Base().cached)
print(stored.name, stored.obj)
class Copies:
    def __getattr__(self, name):
        return getattr(self.inner, name)
show("recursion of __getattr__", lambda: type(Copies.__getattr__).__name__)
import types
module = types.ModuleType("m")
def module_getattr(name):
    raise AttributeError(f"module {name}")
module.__getattr__ = module_getattr
show("module", lambda: module.nothing)
show("module getattr", lambda: getattr(module, "nothing", "default"))
show("generator", lambda: next(getattr(t, "broken") for t in [thing]))
show("map", lambda: list(map(getattr, [thing], ["broken"])))
show("sorted", lambda: sorted([thing], key=lambda t: t.broken))
show("callback", lambda: [].sort(key=thing.broken))
