# A user's own __annotate__: called with format 1 by __annotations__, its result checked, exceptions passed on.
from annotationlib import Format

log = []


def attempt(label, action):
    log.clear()
    try:
        print(label, action(), log)
    except Exception as error:
        print(label, type(error).__name__, error, log)


def f(x): ...


class C:
    x: int


class Callable:
    def __init__(self, result):
        self.result = result

    def __call__(self, format, /):
        log.append((format, type(format).__name__))
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


class Sub(dict):
    pass


results = ({"x": "ok"}, Sub(y=1), {}, None, [("x", 1)], 5, "text", KeyError("own"), NotImplementedError(), AttributeError("own attribute"))
for result in results:
    for owner in (f, C):
        owner.__annotate__ = Callable(result)
        attempt(f"{owner.__name__} {result!r}:", lambda: owner.__annotations__)
f.__annotate__ = Callable({"cached": 1})
attempt("first", lambda: f.__annotations__)
attempt("second", lambda: f.__annotations__)
f.__annotate__ = lambda: {}
attempt("no parameter", lambda: f.__annotations__)
f.__annotate__ = lambda *, format: {}
attempt("keyword only", lambda: f.__annotations__)


def formats(format, /):
    match format:
        case Format.VALUE:
            return {"x": int}
        case Format.STRING:
            return {"x": "int"}
        case Format.FORWARDREF | Format.VALUE_WITH_FAKE_GLOBALS:
            raise NotImplementedError(Format(format).name)
        case _:
            raise ValueError(format)


f.__annotate__ = C.__annotate__ = formats
print(f.__annotations__, C.__annotations__, f.__annotate__(Format.STRING), f.__annotate__ is formats)
for format in (2, 3, 4, 5):
    attempt(format, lambda: C.__annotate__(format))
