# str, repr and formatting of exceptions: the builtin rules, own methods, wrong results, and exceptions inside containers.
class OwnStr(Exception):
    def __str__(self):
        return f"str of {self.args}"


class OwnRepr(Exception):
    def __repr__(self):
        return "own repr"


class OwnFormat(Exception):
    def __format__(self, spec):
        return f"formatted with {spec!r}"


class BadStr(Exception):
    def __str__(self):
        return 5


class FailingStr(Exception):
    def __str__(self):
        raise LookupError("no text today")


class OwnKey(KeyError):
    pass


class KeyWithStr(KeyError):
    __str__ = Exception.__str__


class Outer:
    class Inner(Exception):
        pass


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, repr(error.args))


for error in (Exception(), Exception(None), Exception("a"), Exception("a", "b"), Exception(("t",)), Exception(Exception("in"), 1),
              KeyError("a"), KeyError(), KeyError("a", "b"), KeyError(("x", 1)), OwnKey("own"), KeyWithStr("plain"),
              StopIteration(1), OwnStr(1, 2), OwnRepr("hidden"), Outer.Inner("qualified"), UnicodeError("u"),
              ImportError("i", name="m")):
    print(repr(error), "|", str(error), "|", f"{error}", "|", f"{error!r:>5}", "|", "%s" % error)
for error in (BadStr("b"), FailingStr("f")):
    attempt("str", lambda: str(error))
    attempt("repr", lambda: repr(error))
    attempt("f-string", lambda: f"{error}")
    attempt("print", lambda: print(error))
    attempt("in a list", lambda: str([error]))
    attempt("args of another", lambda: str(ValueError(error)))
    attempt("args of two", lambda: str(ValueError(error, 1)))
attempt("format", lambda: (f"{OwnFormat():>8}", format(OwnFormat(), "x")))
attempt("width", lambda: (f"{ValueError('w'):>4}", f"{str(ValueError('w')):>4}"))
print([OwnRepr(), OwnStr("x")], {"k": KeyError("v")}, (Outer.Inner(),), str(OwnRepr("text")))
print(Outer.Inner.__name__, Outer.Inner.__qualname__, Outer.Inner.__module__, repr(Outer.Inner), ascii(Exception("é")))
recursive = Exception()
recursive.args = [recursive, 1]
attempt("holds itself", lambda: repr(recursive))
