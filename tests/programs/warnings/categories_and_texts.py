"""formatwarning(), showwarning, categories and what warn() refuses."""
import warnings


class Mine(UserWarning):
    pass


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(repr(warnings.formatwarning("text", UserWarning, "file.py", 3)))
print(repr(warnings.formatwarning("text", Mine, "file.py", 3, line="   the line  ")))
print(repr(warnings.formatwarning(Mine("text", 2), Mine, "file.py", 3, "")))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("plain")
    warnings.warn("deprecated", DeprecationWarning)
    warnings.warn(Mine("an instance"))
    warnings.warn(Mine("an instance"), DeprecationWarning)
    warnings.warn(3)
    attempt(lambda: warnings.warn("x", 3))
    attempt(lambda: warnings.warn("x", ValueError))
    attempt(lambda: warnings.warn("x", "UserWarning"))
    attempt(lambda: warnings.warn("x", None))
for item in caught:
    print(type(item).__name__, item.category.__name__, repr(item.message), str(item.message))
for category in (Warning, UserWarning, DeprecationWarning, PendingDeprecationWarning, SyntaxWarning, RuntimeWarning, FutureWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning, EncodingWarning):
    print(category.__name__, category.__mro__[1].__name__, issubclass(category, Warning))
