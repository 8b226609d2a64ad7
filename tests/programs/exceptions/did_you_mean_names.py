# NameError, AttributeError and ImportError carry what they looked for; only a traceback makes suggestions of it.
class Thing:
    colour = 1

    def __init__(self):
        self.height = 2

    def method(self):
        return heigth


class Slots:
    __slots__ = ("width",)


def attempt(label, action):
    try:
        action()
    except (NameError, AttributeError, ImportError) as error:
        obj = getattr(error, "obj", "no obj")
        print(label, type(error).__name__, error, "|", error.name, "|", type(obj).__name__, error.args)


thing = Thing()
attempt("global", lambda: thingg)
attempt("method", thing.method)
attempt("builtin", lambda: prnt)
attempt("instance", lambda: thing.heigth)
attempt("class", lambda: Thing.color)
attempt("slot", lambda: Slots().width)
attempt("slot missing", lambda: Slots().widht)
attempt("set slot", lambda: setattr(Slots(), "widht", 1))
attempt("delete", lambda: delattr(thing, "heigth"))
attempt("delete slot", lambda: delattr(Slots(), "width"))
attempt("builtin method", lambda: [].appendd)
attempt("str", lambda: "a".uper)
attempt("int", lambda: (5).real_)
attempt("None", lambda: None.x)
attempt("function", lambda: attempt.nothing)
attempt("type", lambda: type.nothing)
attempt("super", lambda: super(Thing, thing).nothing)
attempt("module", lambda: __import__("types").FunctonType)
attempt("getattr", lambda: getattr(thing, "heigth"))
attempt("object getattribute", lambda: object.__getattribute__(thing, "heigth"))
attempt("by hand", lambda: exec("raise AttributeError('by hand')"))
attempt("by hand with fields", lambda: exec("raise AttributeError('by hand', name='n', obj=5)"))
attempt("import", lambda: __import__("matth"))
attempt("unbound", lambda: exec("def f():\n    print(x)\n    x = 1\nf()"))
attempt("free", lambda: exec("def f():\n    def g():\n        return y\n    g()\n    y = 1\nf()"))
attempt("deleted", lambda: exec("q = 1\ndel q\nq"))
attempt("del missing", lambda: exec("del never"))
attempt("class body", lambda: exec("class C:\n    a = missing_here"))
attempt("comprehension", lambda: [missing_there for _ in "a"])
attempt("generator", lambda: thing.method.__func__.nothing)
attempt("property", lambda: type("P", (), {"p": property()})().p)
attempt("property set", lambda: setattr(type("P", (), {"p": property(lambda self: 1)})(), "p", 1))
attempt("property delete", lambda: delattr(type("P", (), {"p": property(lambda self: 1)})(), "p"))
attempt("read only", lambda: setattr((5), "real", 1))
attempt("read only slice", lambda: setattr(slice(1), "start", 1))
attempt("read only function", lambda: delattr(len, "__name__"))
attempt("mapping", lambda: setattr({}, "x", 1))
