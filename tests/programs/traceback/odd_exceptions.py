# Exceptions whose own texts fail, notes that are no lists, classes in classes, KeyError and the like, groups with limits, suggestions.
import sys
import traceback


def show(error, **options):
    print("".join(traceback.format_exception(error, **options)), end="")


class BadText(Exception):
    def __str__(self):
        raise ValueError("no text")


class Outer:
    class Inner(Exception):
        pass


class Named(Exception):
    pass


Named.__module__ = "some.module"
Named.__qualname__ = "Some.Named"
Main = type("Main", (Exception,), {"__module__": "builtins"})
for error in (BadText(), Outer.Inner("x"), Named("y"), Main("z"), KeyError("key"), KeyError(), OSError("missing", "name"), Exception("two\nlines"), Exception(""), Exception(1, "a"), UnicodeDecodeError("ascii", b"\xff", 0, 1, "bad"), StopIteration(5), SystemExit(3), KeyboardInterrupt(), AssertionError(), ImportError("i", name="n")):
    show(error)
for notes in (["one", "two\nlines", ""], "text", 5, [5, None], ("tuple",), [BadText()], []):
    error = ValueError("noted")
    error.__notes__ = notes
    show(error)
group = ExceptionGroup("many", [ValueError(number) for number in range(18)])
show(group)
made = traceback.TracebackException.from_exception(group, max_group_width=2)
print("".join(made.format()))
deep = ValueError("bottom")
for level in range(12):
    deep = ExceptionGroup(f"level {level}", [deep, TypeError(level)])
show(ExceptionGroup("top", [deep.exceptions[0].exceptions[0], KeyError("k")]))
print("".join(traceback.TracebackException.from_exception(deep, max_group_depth=2).format()))
for call in (lambda: prnt("x"), lambda: [].appendd(1), lambda: sys.versoin, lambda: "".uper(), lambda: Outer().Inne):
    try:
        call()
    except (NameError, AttributeError) as error:
        print("".join(traceback.format_exception_only(error)), end="")
first, second = ValueError("first"), TypeError("second")
first.__cause__, second.__context__ = second, first
show(first)
second.__suppress_context__ = True
show(first)
show(second, chain=False)
for wrong in (lambda: traceback.format_exception(5), lambda: traceback.format_exception(ValueError), lambda: traceback.format_exception(ValueError, None, None), lambda: traceback.format_exception_only(None), lambda: traceback.format_exception(ValueError, ValueError("v"), None)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
