# exec and eval inside class bodies read and write the namespace of the class.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


outer_name = "global"


class Fields:
    for name, default in (("width", 2), ("height", 3)):
        exec(f"{name} = {default!r}")
        exec(f"def get_{name}(self): return self.{name} * factor")
    area = eval("width * height")
    del name, default
    exec("outer_name = outer_name + ' then class'")
    exec("global from_class; from_class = 'global made inside'")
    exec("del height")
    names = sorted(k for k in locals() if not k.startswith("__"))


print(Fields.names, Fields.area, Fields.outer_name, outer_name, from_class, hasattr(Fields, "height"))
attempt(lambda: Fields().get_width())
factor = 10
attempt(lambda: Fields().get_width())
print(Fields.get_width.__qualname__, Fields.get_width.__name__)


class Methods:
    exec("""
def __init__(self, value):
    self.value = value
def __repr__(self):
    return f'Methods({self.value})'
@property
def doubled(self):
    return self.value * 2
@classmethod
def make(cls, *values):
    return [cls(v) for v in values]
""")
    attempt(lambda: eval("make"))
    print(type(eval("doubled")).__name__)


print(Methods.make(1, 2), Methods(4).doubled, Methods.__init__.__qualname__)


class Mangled:
    __secret = 1
    exec("__open = 2")
    print(sorted(k for k in locals() if "secret" in k or "open" in k))
    attempt(lambda: eval("__secret"))
    seen = eval("_Mangled__secret"), eval("__open")

    def read(self):
        return eval("self.__secret"), self.__secret


print(Mangled.seen)
attempt(lambda: Mangled().read())


class WithSuper:
    def hello(self):
        return "hello"


class Child(WithSuper):
    exec("def hello(self): return super().hello()")
    exec("def explicit(self): return super(Child, self).hello()")
    exec("def name(self): return __class__")


attempt(lambda: Child().hello())
attempt(lambda: Child().explicit())
attempt(lambda: Child().name())


def function():
    local = "function local"

    class Inner:
        attempt(lambda: eval("local"))
        exec("value = outer_name")
        nested = eval("value * 2")
    return Inner.value, Inner.nested


print(function())
