# An AttributeError that comes out of reading an attribute gets name and obj, if it has neither: from properties, __getattr__ and descriptors.
class Thing:
    @property
    def plain(self):
        raise AttributeError("from the property")

    @property
    def named(self):
        raise AttributeError("named", name="own")

    @property
    def with_obj(self):
        raise AttributeError("with obj", obj=5)

    @property
    def nested(self):
        return self.plain

    @property
    def other(self):
        raise KeyError("other")

    def __getattr__(self, name):
        raise AttributeError(f"getattr {name}")


class Control:
    def __getattribute__(self, name):
        raise AttributeError("control")


class Descriptor:
    def __get__(self, instance, owner):
        raise AttributeError("descriptor")

    def __set__(self, instance, value):
        raise AttributeError("set")

    def __delete__(self, instance):
        raise AttributeError("delete")


class Has:
    d = Descriptor()


class Meta(type):
    @property
    def of_class(cls):
        raise AttributeError("of the class")


class Made(metaclass=Meta):
    pass


def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error, getattr(error, "name", "-"), type(getattr(error, "obj", None)).__name__)


for thing in (Thing(), Control(), Has(), Made):
    for name in ("plain", "named", "with_obj", "nested", "other", "d", "of_class", "missing"):
        attempt(f"{type(thing).__name__}.{name}", lambda: getattr(thing, name))
        attempt(f"    default", lambda: getattr(thing, name, "default"))
        attempt(f"    hasattr", lambda: hasattr(thing, name))
attempt("direct", lambda: Has().d)
attempt("set", lambda: setattr(Has(), "d", 1))
attempt("delete", lambda: delattr(Has(), "d"))
attempt("raised", lambda: exec("raise AttributeError('raised')"))
attempt("call", lambda: Thing().missing())
