"""catch_warnings: recording, nesting, what it restores and when it may not be entered."""
import warnings


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


with warnings.catch_warnings(record=True) as outer:
    warnings.simplefilter("always")
    warnings.warn("outer 1")
    with warnings.catch_warnings(record=True) as inner:
        warnings.warn("inner")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            attempt(lambda: warnings.warn("raised"))
        warnings.warn("inner again")
    warnings.warn("outer 2")
print([str(item.message) for item in outer], [str(item.message) for item in inner])
with warnings.catch_warnings() as nothing:
    print(nothing)
manager = warnings.catch_warnings()
attempt(lambda: manager.__exit__())
manager.__enter__()
attempt(lambda: manager.__enter__())
manager.__exit__(None, None, None)
print(repr(warnings.catch_warnings()), repr(warnings.catch_warnings(record=True)))
attempt(lambda: warnings.catch_warnings(True))
item = outer[0]
print(item.category, item.line, item.source, item.file, sorted(warnings.WarningMessage._WARNING_DETAILS))
try:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.warn("before the error")
        raise KeyError("through")
except KeyError:
    print(len(caught), str(caught[0].message))
made = warnings.WarningMessage("text", UserWarning, "file.py", 7)
print(made.message, made.category, made.filename, made.lineno)
print(str(made))
