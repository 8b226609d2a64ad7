"""Helpers as one writes them: collecting reports, once per key, asserting warnings, own formats, renamed arguments."""
import collections
import functools
import io
import sys
import warnings


class Collector:
    def __init__(self, *categories):
        self.categories = categories or (Warning,)

    def __enter__(self):
        self._context = warnings.catch_warnings(record=True)
        self._caught = self._context.__enter__()
        warnings.simplefilter("always")
        return self

    def __exit__(self, *details):
        self._context.__exit__(*details)
        self.found = [warning for warning in self._caught if issubclass(warning.category, self.categories)]

    def report(self):
        counts = collections.Counter((warning.category.__name__, str(warning.message)) for warning in self.found)
        return [f"{name}: {text} x{count}" for (name, text), count in sorted(counts.items())]


def renamed(**names):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for old, new in names.items():
                if old in kwargs:
                    if new in kwargs:
                        raise TypeError(f"{function.__name__}() got both {old!r} and {new!r}")
                    warnings.warn(f"{function.__name__}(): {old!r} is now {new!r}", FutureWarning, stacklevel=2)
                    kwargs[new] = kwargs.pop(old)
            return function(*args, **kwargs)
        return wrapper
    return decorate


@renamed(colour="color", nb="count")
def draw(color="black", count=1):
    return f"{color}*{count}"


@warnings.deprecated("use draw()", category=PendingDeprecationWarning)
def paint(color):
    return draw(color)


with Collector() as everything:
    print(draw(colour="red"), draw(nb=3, colour="blue"), draw("x"), paint("green"))
    for _ in range(3):
        warnings.warn("repeated", ResourceWarning)
print(everything.report())
with Collector(FutureWarning) as some:
    draw(nb=1)
    paint("y")
print(some.report(), len(some.found))
try:
    draw(colour=1, color=2)
except TypeError as error:
    print(error)


def must_warn(category, match, call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    hits = [warning for warning in caught if issubclass(warning.category, category) and match in str(warning.message)]
    return f"{len(hits)} of {len(caught)}" if hits else f"DID NOT WARN, got {[warning.category.__name__ for warning in caught]}"


print(must_warn(FutureWarning, "is now", lambda: draw(nb=2)), must_warn(UserWarning, "", lambda: draw(nb=2)), must_warn(Warning, "draw()", lambda: paint("z")), must_warn(Warning, "", lambda: None))
kept_show, kept_format, kept_stderr = warnings.showwarning, warnings.formatwarning, sys.stderr
try:
    warnings.formatwarning = lambda message, category, filename, lineno, line=None: f"{category.__name__}:{message}\n"
    sys.stderr = io.StringIO()
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        for value in (1, 1, 2):
            warnings.warn(f"value {value}")
    shown, sys.stderr = sys.stderr.getvalue(), kept_stderr
    print(shown)
    rows = []
    warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: rows.append((category.__name__, str(message)))
    with warnings.catch_warnings():
        warnings.simplefilter("once")
        for value in (1, 1, 2):
            warnings.warn(f"row {value}", UserWarning)
    print(rows)
finally:
    warnings.showwarning, warnings.formatwarning, sys.stderr = kept_show, kept_format, kept_stderr
print(repr(warnings.formatwarning("m", UserWarning, "f.py", 3, "  the line  ")), repr(warnings.formatwarning("m", UserWarning, "f.py", 3, "")))
message = warnings.WarningMessage(UserWarning("w"), UserWarning, "f.py", 9, line="src")
print(str(message).replace("'", '"'), message.lineno, message.line, message.source)
