# What the constructors refuse.
def attempt(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


class Own(Exception):
    pass


class Named(Exception):
    def __init__(self, name, *, code=0):
        super().__init__(name)
        self.code = code


attempt(lambda: ValueError(x=1))
attempt(lambda: Own(x=1))
attempt(lambda: Named("n", code=4))
attempt(lambda: Named("n", code=4).code)
attempt(lambda: Named())
attempt(lambda: NameError(nam=1))
attempt(lambda: UnicodeDecodeError(1))
attempt(lambda: UnicodeDecodeError(1, b"", 0, 1, "r"))
attempt(lambda: UnicodeEncodeError("e", b"", 0, 1, "r"))
attempt(lambda: SyntaxError("m", 3))
attempt(lambda: SyntaxError("m", ()))
attempt(lambda: SyntaxError("m", (1, 2, 3, 4, 5)))
attempt(lambda: ValueError().with_traceback(3))
attempt(lambda: setattr(ValueError(), "args", 3))
attempt(lambda: setattr(ValueError(), "__cause__", 3))
attempt(lambda: setattr(ValueError(), "__context__", 3))
attempt(lambda: setattr(ValueError(), "__traceback__", 3))
attempt(lambda: setattr(ValueError(), "__suppress_context__", 3))
attempt(lambda: delattr(ValueError(), "args"))
attempt(lambda: ValueError().__notes__)
attempt(lambda: str(UnicodeDecodeError("a", b"b", 0, 1, "why")))
attempt(lambda: str(UnicodeDecodeError("a", b"b", 0, 3, "why")))
attempt(lambda: str(UnicodeEncodeError("a", "\u20ac", 0, 1, "why")))
attempt(lambda: str(UnicodeTranslateError("ab", 0, 2, "why")))
attempt(lambda: str(SyntaxError("a", ("x/y.py", 2, 3, "4"))))
attempt(lambda: str(OSError(1000, "no", "f")))
