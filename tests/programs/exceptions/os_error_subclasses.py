# Classes that derive from OSError with constructors of their own: fields are set by whichever of __new__ and __init__ gets the arguments.
class WithInit(OSError):
    def __init__(self, code, text, extra):
        super().__init__(code, text)
        self.extra = extra


class WithNew(OSError):
    def __new__(cls, *arguments):
        self = super().__new__(cls, *arguments)
        self.made = True
        return self


class InitOnly(OSError):
    def __init__(self, *arguments):
        self.seen = arguments


for e in (WithInit(5, "text", "extra"), WithNew(5, "text", "file"), InitOnly(5, "text")):
    print(type(e).__name__, e.args, e.errno, e.strerror, e.filename, str(e), e.__dict__)
try:
    raise WithInit(1, "raised", "more")
except PermissionError:
    print("never")
except OSError as e:
    print(e, e.extra)
for base in (FileNotFoundError, BlockingIOError, ConnectionError):
    class Derived(base):
        pass
    e = Derived(17, "kept class")
    print(type(e).__mro__[1].__name__, e, isinstance(e, FileExistsError), isinstance(e, base))
