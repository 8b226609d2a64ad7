# How messages of all shapes look when printed by hand in the form of a traceback's last line.
class Plain(Exception):
    pass


class Talks(Exception):
    def __str__(self):
        return "I am " + "talking"


class Shows(Exception):
    def __repr__(self):
        return "<shows>"


class Outer:
    class Inner(Exception):
        pass


def last_line(error):
    text = str(error)
    name = type(error).__qualname__
    return f"{name}: {text}" if text else name


errors = [ValueError(), ValueError(""), ValueError("x"), ValueError("two\nlines"), ValueError(1, "b"), ValueError(None),
          KeyError("k"), KeyError(("a", 1)), KeyError(), KeyError("a", "b"), Plain(), Plain(1), Plain([1, "x"]), Talks(9),
          Shows(), Shows(1), Outer.Inner("deep"), StopIteration(3), SystemExit(2), AssertionError("no"), LookupError(LookupError("in"))]
for error in errors:
    print(last_line(error))
    print("   ", repr(error), error.args)
raise Outer.Inner("first\nsecond\n\nfourth")
