# __reduce__ and __setstate__ of exceptions.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


def fill(value, **names):
    for name, each in names.items():
        setattr(value, name, each)
    return value


class Mine(Exception):
    pass


class Slotted(Exception):
    __slots__ = ("a",)


class MyOSError(OSError):
    pass


noted = ValueError("v")
noted.add_note("a note")
things = [
    ValueError(),
    ValueError(1, "x"),
    fill(ValueError(1), extra=2),
    noted,
    Mine("m"),
    fill(Mine("m"), extra=1),
    Slotted("s"),
    fill(Slotted("s"), a=1),
    KeyError("k"),
    StopIteration(5),
    SystemExit(3),
    OSError(),
    FileNotFoundError(2, "no"),
    FileNotFoundError(2, "no", "file"),
    FileNotFoundError(2, "no", "file", None, "other"),
    fill(FileNotFoundError(2, "no", "file"), extra=1),
    MyOSError(2, "no", "file"),
    MyOSError("one"),
    BlockingIOError(11, "block", 5),
    ImportError("i"),
    ImportError("i", name="n"),
    ImportError("i", name="n", path="p"),
    ImportError("i", name_from="f"),
    ModuleNotFoundError("i", name="n"),
    fill(ImportError("i", name="n"), extra=1),
    AttributeError("a"),
    AttributeError("a", name="n"),
    AttributeError("a", name="n", obj=[1]),
    AttributeError("a", obj=[1]),
    fill(AttributeError("a", name="n"), extra=1),
    NameError("n"),
    NameError("n", name="x"),
    SyntaxError("s"),
    SyntaxError("s", ("f", 1, 2, "text")),
    UnicodeDecodeError("utf-8", b"x", 0, 1, "why"),
    ExceptionGroup("g", [ValueError(1)]),
]
for thing in things:
    print("==", type(thing).__name__)
    attempt(thing.__reduce__)
    attempt(thing.__reduce_ex__, 2)
    attempt(thing.__getstate__)

print("== setstate")
error = ValueError("x")
attempt(error.__setstate__, None)
attempt(error.__setstate__, {"a": 1, "b": 2})
print(error.a, error.b, error.__dict__)
attempt(error.__setstate__, [1])
attempt(error.__setstate__, {1: 2})
attempt(error.__setstate__, {"args": (1, 2)})
print(repr(error))
attempt(error.__setstate__, {"args": 5})
error = AttributeError("a")
error.__setstate__({"name": "n", "obj": 5, "args": ("b",)})
print(error.name, error.obj, error.args)


class Guarded(Exception):
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)


Guarded().__setstate__({"a": 1})
e = ValueError()
e.__dict__
print(e.__reduce__())
