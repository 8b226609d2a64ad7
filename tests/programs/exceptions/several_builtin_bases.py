# Classes that derive from several builtin exceptions: which layouts go together, and which constructor and text they get.
bases = [BaseException, Exception, ValueError, KeyError, OSError, FileNotFoundError, SyntaxError, StopIteration, SystemExit, ImportError, NameError, AttributeError, UnicodeDecodeError, UnicodeError, ExceptionGroup, UserWarning, int, dict, object]
for first in bases:
    row = []
    for second in bases:
        try:
            cls = type("Both", (first, second), {})
            row.append("ok")
        except TypeError as error:
            text = str(error)
            row.append("layout" if "layout" in text else "order" if "MRO" in text or "order" in text else "duplicate" if "duplicate" in text else text)
    print(first.__name__, row)


def attempt(cls, *arguments):
    try:
        error = cls(*arguments)
        print([base.__name__ for base in cls.__bases__], arguments, repr(error), "|", str(error), "|", error.args, {name: getattr(error, name) for name in ("errno", "value", "code", "msg", "name") if hasattr(error, name)})
    except Exception as failure:
        print([base.__name__ for base in cls.__bases__], arguments, type(failure).__name__, failure)


for pair in ((KeyError, ValueError), (ValueError, KeyError), (OSError, ValueError), (ValueError, OSError), (KeyError, OSError), (FileNotFoundError, PermissionError), (LookupError, SystemExit), (Exception, StopIteration), (ImportError, ValueError), (KeyError, SyntaxError), (UserWarning, NameError), (ExceptionGroup, ValueError), (KeyError, AttributeError)):
    try:
        cls = type("Both", pair, {})
    except TypeError as error:
        print(pair[0].__name__, pair[1].__name__, error)
        continue
    for arguments in ((), ("a",), (2, "b"), (2, "b", "c"), ("g", [ValueError(1)])):
        attempt(cls, *arguments)
