# What __new__ of exception classes makes without __init__, of their own class and of others.
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


for cls in (Exception, BaseException, OSError, ValueError):
    for target in (Exception, BaseException, OSError, StopIteration, SystemExit, KeyError, AttributeError, NameError, FileNotFoundError, ExceptionGroup, BaseExceptionGroup):
        def show():
            made = cls.__new__(target)
            return [type(made).__name__, made.args, str(made), repr(made)] + [getattr(made, n, "-") for n in ("value", "code", "errno", "strerror", "filename", "name", "obj", "msg", "path", "lineno", "characters_written", "start", "reason", "encoding")]
        attempt(f"{cls.__name__}.__new__({target.__name__})", show)

        def show():
            made = cls.__new__(target, 4)
            return [type(made).__name__, made.args, str(made)] + [getattr(made, n, "-") for n in ("value", "code", "errno", "strerror", "name", "msg", "start", "reason")]
        attempt(f"{cls.__name__}.__new__({target.__name__}, 4)", show)

        def show():
            made = cls.__new__(target, 4, "five", k=1)
            return [type(made).__name__, made.args, str(made)] + [getattr(made, n, "-") for n in ("value", "code", "errno", "strerror", "name", "msg", "start", "reason")]
        attempt(f"{cls.__name__}.__new__({target.__name__}, 4, five, k=1)", show)
