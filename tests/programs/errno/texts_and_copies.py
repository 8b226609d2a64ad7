"""Texts, repr, pickles and copies of OSErrors with numbers; notes, attributes set and deleted; subclasses with own __init__."""
import copy
import errno
import pickle


def shown(text):
    return text.replace(str(errno.ENOENT), "<ENOENT>").replace(str(errno.EEXIST), "<EEXIST>")


for arguments in ((errno.ENOENT, "gone"), (errno.ENOENT, "gone", "f.txt"), (errno.ENOENT, "gone", b"f"), (errno.ENOENT, "gone", "a", None, "b"), (errno.ENOENT, "gone", ["x"]), (errno.ENOENT, "", "f"), (errno.ENOENT, None, "f"), (errno.ENOENT, "gone", "it's"), ("gone",), (errno.ENOENT,), ()):
    error = OSError(*arguments)
    print(type(error).__name__, "|", shown(str(error)), "|", shown(repr(error)))
    for again in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(again) is type(error) and str(again) == str(error) and again.args == error.args and again.filename == error.filename and again.filename2 == error.filename2
error = OSError(errno.EEXIST, "there", "f")
error.filename = "renamed"
print(shown(str(error)), shown(repr(error)), error.__reduce__()[0].__name__, len(error.__reduce__()[1]))
error.filename2 = "second"
print(shown(str(error)))
error.filename = None
print(shown(str(error)))
error.args = ("other",)
print(shown(str(error)), repr(error))
error.add_note("a note")
error.extra = 5
again = pickle.loads(pickle.dumps(error))
print(again.__notes__, again.extra, type(again).__name__)
del error.strerror, error.errno
print(error.errno, error.strerror, str(error))


class HttpError(OSError):
    def __init__(self, code, url):
        super().__init__(code, f"answer for {url}")
        self.url = url


error = HttpError(errno.ENOENT, "http://x")
print(type(error).__name__, shown(str(error)), error.url, error.errno == errno.ENOENT, error.strerror, error.args[1:])


class Wrapped(OSError):
    def __new__(cls, *arguments):
        made = super().__new__(cls, *arguments)
        made.tag = len(arguments)
        return made

    def __str__(self):
        return f"{self.tag}: {errno.errorcode.get(self.errno)}"


print(Wrapped(errno.EIO, "x"), Wrapped("x"), repr(Wrapped(errno.EEXIST, "x").tag))
for call in (lambda: OSError(errno=2), lambda: OSError(2, "x", filename="f"), lambda: setattr(OSError(), "characters_written", "x"), lambda: OSError().characters_written, lambda: BlockingIOError(errno.EAGAIN, "x", 3).characters_written, lambda: delattr(OSError(), "args")):
    try:
        print(call())
    except Exception as problem:
        print(type(problem).__name__, problem)
print(OSError is IOError is EnvironmentError, OSError(errno.ENOENT, "a") == OSError(errno.ENOENT, "a"), len({OSError("a"), OSError("a")}), isinstance(OSError(errno.EPIPE, "x"), ConnectionError))
