"""warn_explicit() with registries, modules and lines; showwarning replaced."""
import warnings


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("default")
    registry = {}
    for line in (1, 1, 2):
        warnings.warn_explicit("text", UserWarning, "some/file.py", line, registry=registry)
    warnings.warn_explicit("text", UserWarning, "other.py", 1)
    warnings.warn_explicit("text", UserWarning, "other.py", 1)
    warnings.warn_explicit(DeprecationWarning("instance"), None, "third.py", 9, module="third")
print([(item.filename, item.lineno, str(item.message), item.category.__name__) for item in caught])
shown = []


def show(message, category, filename, lineno, file=None, line=None):
    shown.append((str(message), category.__name__, filename, lineno))


with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = show
    warnings.warn_explicit("shown", FutureWarning, "place.py", 5)
print(shown, warnings.showwarning is show)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    attempt(lambda: warnings.warn_explicit("raised", UserWarning, "f.py", 1))
    warnings.filterwarnings("ignore", lineno=4)
    attempt(lambda: warnings.warn_explicit("line 4", UserWarning, "f.py", 4))
    attempt(lambda: warnings.warn_explicit("line 5", UserWarning, "f.py", 5))
attempt(lambda: warnings.warn_explicit("x", UserWarning, "f.py", 1.5))
attempt(lambda: warnings.warn_explicit("x", 3, "f.py", 1))
