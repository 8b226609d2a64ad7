# Classes that derive from the type of modules, annotations of modules, and what their special attributes refuse.
import types


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Lazy(types.ModuleType):
    """Doc of the class."""

    loaded = []

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"no {name} in {self.__name__}")
        self.loaded.append(name)
        value = name * 2
        setattr(self, name, value)
        return value

    def __dir__(self):
        return ["own dir"]

    def __repr__(self):
        return f"<lazy {self.__name__}>"

    def method(self):
        return self.ab


class Counted(types.ModuleType):
    def __init__(self, count):
        super().__init__("counted", doc="a doc")
        self.count = count

    @property
    def computed(self):
        return self.count + 1


class Plain(types.ModuleType):
    pass


lazy = Lazy("lazy")
print(lazy.ab, lazy.ab, Lazy.loaded, lazy.method(), dir(lazy), lazy, lazy.__doc__, Lazy.__doc__, attempt(lambda: lazy._x))
print(sorted(vars(lazy)), isinstance(lazy, types.ModuleType), type(lazy).__name__, hash(lazy) == hash(lazy), lazy == lazy, bool(lazy))
counted = Counted(5)
print(counted.computed, counted.__name__, counted.__doc__, counted, attempt(lambda: setattr(counted, "computed", 1)), vars(counted)["count"])
counted.count += 1
print(counted.computed, attempt(lambda: counted.missing), attempt(lambda: Counted()), attempt(lambda: Plain()), attempt(lambda: Plain(5)))
plain = Plain("plain", "text")
plain.method = lambda: "own"
print(plain, plain.__doc__, plain.method(), sorted(n for n in dir(plain) if n[0] != "_"))
bare = types.ModuleType.__new__(types.ModuleType)
print(bare, vars(bare), attempt(lambda: bare.x), types.ModuleType.__new__(Plain, 1, 2, 3), attempt(lambda: bare.__init__("later")), bare)
exec("x: int\ny: undefined\n", vars(plain))
print(attempt(lambda: plain.__annotations__), callable(plain.__annotate__))
plain.undefined = str
print(plain.__annotations__, "__annotations__" in vars(plain))
plain.__annotate__ = lambda format: {"made": format}
print(plain.__annotations__, attempt(lambda: delattr(plain, "__annotate__")), attempt(lambda: setattr(plain, "__annotate__", 5)))
plain.__annotate__ = None
print(plain.__annotations__, plain.__annotate__)
plain.__annotations__ = 5
print(plain.__annotations__, attempt(lambda: plain.__annotate__))
del plain.__annotations__
print(attempt(lambda: delattr(plain, "__annotations__")), plain.__annotations__)
plain.__annotate__ = lambda format: [format]
print(attempt(lambda: plain.__annotations__))
print(types.ModuleType.__dict__["__dict__"], types.ModuleType.__dict__["__annotations__"], attempt(lambda: setattr(plain, "__dict__", {})))
