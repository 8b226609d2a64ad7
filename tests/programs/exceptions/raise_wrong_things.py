# raise with things that are no exceptions, classes whose construction goes wrong, and causes of the wrong kind.
class Impostor(Exception):
    def __new__(cls, *args):
        return "a string"


class Replaced(Exception):
    def __new__(cls, *args):
        return KeyError("replacement")


class FailingInit(Exception):
    def __init__(self):
        raise LookupError("in __init__")


class NeedsTwo(Exception):
    def __init__(self, a, b):
        pass


class Meta(type):
    def __call__(cls, *args):
        return super().__call__("from the metaclass", *args)


class Made(Exception, metaclass=Meta):
    pass


class Plain:
    pass


class Derived(Plain, ValueError):
    pass


def attempt(label, action):
    try:
        action()
        print(label, "-> nothing")
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args, "|", repr(error.__cause__), "|", repr(error.__context__))


def throw(thing):
    raise thing


def throw_from(thing, cause):
    try:
        {}["active"]
    except KeyError:
        raise thing from cause


for thing in (Impostor, Replaced, FailingInit, NeedsTwo, Made, Derived, Derived(1), Plain, Plain(), None, 5, "text",
              (ValueError, "v"), [ValueError], lambda: ValueError(), NotImplemented, type, Exception, ...):
    attempt(getattr(thing, "__name__", type(thing).__name__), lambda: throw(thing))
for cause in (Impostor, FailingInit, NeedsTwo, Made, ValueError, ValueError("instance"), None, 5, "text", Plain, (ValueError,)):
    attempt("from " + getattr(cause, "__name__", type(cause).__name__), lambda: throw_from(TypeError("t"), cause))
attempt("both wrong", lambda: throw_from(1, 2))
attempt("class with a class as cause", lambda: throw_from(IndexError, OSError))
