# Exceptions with their own __new__ and __init__: what args holds, keyword arguments, several bases, changing args later.
class NoSuper(Exception):
    def __init__(self, code, detail):
        self.code = code


class Keyword(Exception):
    def __init__(self, *, code):
        self.code = code


class Message(Exception):
    def __init__(self, code):
        super().__init__(f"message for {code}")


class OnlyNew(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, "given to new")
        self.seen = args
        return self


class Default(Exception):
    limit = 5

    def __init__(self, value, limit=None):
        super().__init__(value, limit or self.limit)


class Both(NoSuper, KeyError):
    pass


class Data(Exception):
    def __init__(self, **fields):
        super().__init__(*fields.values())
        self.__dict__.update(fields)


def attempt(label, action):
    try:
        error = action()
        print(label, "->", repr(error), "|", error, "|", error.args, vars(error))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


attempt("no super", lambda: NoSuper(1, "d"))
attempt("no super by keyword", lambda: NoSuper(1, detail="d"))
attempt("keyword only", lambda: Keyword(code=2))
attempt("message", lambda: Message(3))
attempt("only new", lambda: OnlyNew(4, 5))
attempt("default", lambda: Default("v"))
attempt("both", lambda: Both(6, "b"))
attempt("data", lambda: Data(x=1, y="z"))
attempt("missing argument", lambda: NoSuper(1))
attempt("keyword for a plain one", lambda: ValueError(code=1))
attempt("keyword for an inherited constructor", lambda: type("Plain", (Exception,), {})(code=1))
attempt("new without init", lambda: NoSuper.__new__(NoSuper, 1, 2, 3))
attempt("not an exception", lambda: Exception.__new__(int))
e = Exception(1)
e.args = "ab"
attempt("args from a string", lambda: e)
attempt("args not iterable", lambda: setattr(e, "args", 5))
e.__init__("again", 2)
attempt("init again", lambda: e)
for bases in ((KeyError, ValueError), (KeyError, IndexError, AttributeError), (OSError, SyntaxError), (Exception, int),
              (StopIteration, OSError), (ValueError, Exception, KeyError), (LookupError, KeyError)):
    attempt(" ".join(base.__name__ for base in bases), lambda: type("Mixed", bases, {})("m"))
