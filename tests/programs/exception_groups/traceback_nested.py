# Boxes in boxes, notes, causes and contexts inside.
def raised(exception):
    try:
        raise exception
    except BaseException as error:
        return error


def with_context():
    try:
        try:
            {}["missing"]
        except KeyError:
            raise ValueError("while handling")
    except ValueError as error:
        return error


def with_cause():
    try:
        raise TypeError("effect") from raised(OSError("cause\nof two lines"))
    except TypeError as error:
        return error


inner = ExceptionGroup("inner", [raised(ValueError(1)), with_context(), with_cause()])
inner.add_note("a note\nof two lines")
second = raised(ExceptionGroup("second", [KeyError("k"), ExceptionGroup("third\nline", [AttributeError("a")])]))
second.__cause__ = ExceptionGroup("cause", [LookupError("in cause")])
noted = raised(RuntimeError("noted"))
noted.add_note("one")
noted.add_note("")
noted.add_note("three")
outer = ExceptionGroup("outer", [inner, second, noted, raised(SyntaxError("bad", ("f.py", 1, 2, "a b\n")))])
outer.add_note("outermost")


def fail():
    raise outer from ExceptionGroup("reason", [ArithmeticError("x"), with_cause()])


try:
    fail()
except* ZeroDivisionError:
    pass
