# __init__ called again replaces args and fields; __new__ alone keeps the arguments.
e = ValueError("a")
e.__init__("b", 2)
print(e.args)
e.__init__()
print(e.args, repr(str(e)))
e = StopIteration(1)
e.__init__(2, 3)
print(e.value, e.args)
e = OSError(2, "x", "f")
e.__init__(5, "y")
print(e.args, e.errno)
e = SyntaxError("m", ("f", 1, 2, "t"))
e.__init__("n")
print(e.msg, e.args)
e = ImportError("m", name="n")
e.__init__("k")
print(e.name, e.args, e.msg)
e = AttributeError("m", name="n", obj=1)
e.__init__("k", name="p")
print(e.name, e.obj, e.args)
for cls, arguments in ((ValueError, (1, 2)), (KeyError, ("k",)), (OSError, (2, "x")), (SystemExit, (3,)), (UnicodeDecodeError, ("utf-8", b"", 0, 1, "r"))):
    e = cls.__new__(cls, *arguments)
    print(type(e).__mro__[1].__name__, e.args)
for cls in (AttributeError, NameError, OSError, SyntaxError, StopIteration, SystemExit, UnicodeEncodeError, ImportError, ValueError):
    print(cls.__init__.__qualname__, "__init__" in cls.__dict__)
    try:
        cls.__init__(5)
    except TypeError as error:
        print(error)


class NoSuper(ValueError):
    def __init__(self, text, extra=None):
        self.extra = extra


print(NoSuper("t", 1).args, NoSuper("t", extra=2).args, NoSuper("t", extra=2).extra)
