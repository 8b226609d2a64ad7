# What __reduce__ of each exception tells, and that calling it makes an equal one, with attributes and notes.
def rebuilt(error):
    parts = error.__reduce__()
    again = parts[0](*parts[1])
    if len(parts) > 2 and parts[2] is not None:
        again.__setstate__(parts[2])
    return again


class Own(Exception):
    pass


class TwoArguments(Exception):
    def __init__(self, first, second):
        super().__init__(first, second)
        self.second = second


class OneOfTwo(Exception):
    def __init__(self, first, second=None):
        super().__init__(first)
        self.second = second


class Plain(OSError):
    pass


class OwnOS(OSError):
    pass


class OwnGroup(ExceptionGroup):
    pass


errors = [ValueError(), ValueError("a"), KeyError("a", 2), Own([1]), TwoArguments(1, 2), OneOfTwo(1, 2), Plain(), Plain("a"), Plain(2, "b"), Plain(2, "b", "file"), Plain(2, "b", "file", None, "other"), OwnOS(2, "b", "f"), OwnOS(1, 2, 3, 4, 5), BlockingIOError(11, "b", 7), StopIteration(5), StopAsyncIteration(1),
          SystemExit(3), SystemExit(), ImportError("m"), ImportError("m", name="n"), ImportError("m", name="n", path="p"), ModuleNotFoundError("m", name="n", name_from="x"), NameError("m"), NameError("m", name="n"), AttributeError("m"), AttributeError("m", name="n", obj=5), SyntaxError("m"), SyntaxError("m", ("f", 1, 2, "t", 3, 4)),
          UnicodeDecodeError("u", b"b", 0, 1, "r"), UnicodeEncodeError("u", "b", 0, 1, "r"), UnicodeTranslateError("b", 0, 1, "r"), UnicodeError(1), ExceptionGroup("g", [ValueError(1), TypeError(2)]), OwnGroup("g", [KeyError()]), BaseExceptionGroup("g", [KeyboardInterrupt()]), UserWarning("w"), UnboundLocalError("u", name="n")]
for error in errors:
    for step in ("plain", "attribute", "note"):
        if step == "attribute":
            error.extra = 5
        elif step == "note":
            error.add_note("note")
        parts = error.__reduce__()
        print(type(error).__name__, parts[0] is type(error), parts[1:], end=" ")
        try:
            again = rebuilt(error)
            print(type(again) is type(error), repr(again) == repr(error), str(again) == str(error), again.__dict__ == error.__dict__, again.args)
        except Exception as failure:
            print(type(failure).__name__, failure)
