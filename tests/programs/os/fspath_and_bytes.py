"""os.fspath(), fsencode(), fsdecode(), PathLike: own classes, subclassing, wrong answers, bytes paths in os.path."""
import os
import os.path


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    def __init__(self, answer):
        self.answer = answer

    def __fspath__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Child(os.PathLike):
    def __fspath__(self):
        return "child/file.txt"


class Registered:
    pass


class Text(str):
    def __fspath__(self):
        return "never asked"


os.PathLike.register(Registered)
for value in ("a", b"b", Plain("c"), Plain(b"d"), Child(), Text("text")):
    print(type(value).__name__, repr(os.fspath(value)), os.fsencode(value), os.fsdecode(value), isinstance(value, os.PathLike), os.path.basename(value))
for wrong in (Plain(3), Plain(None), Plain(Plain("x")), Plain(ValueError("own")), Registered(), 3, None, bytearray(b"x"), ["a"], Plain):
    attempt(lambda: os.fspath(wrong))
    attempt(lambda: os.fsencode(wrong))
attempt(lambda: os.path.join(Plain(3)))
attempt(lambda: os.path.exists(Plain("/none/such")))
print(issubclass(Plain, os.PathLike), issubclass(Child, os.PathLike), issubclass(int, os.PathLike), issubclass(Registered, os.PathLike), isinstance(Registered(), os.PathLike), os.PathLike[str] is not None)
attempt(lambda: os.fspath(path=Child()))
for raw in (b"plain", b"\xc3\xa9", b"bad\xff", b"\x80\x81"):
    text = os.fsdecode(raw)
    print(raw, ascii(text), os.fsencode(text) == raw, len(text))
attempt(lambda: os.fsencode("\ud800"))
attempt(lambda: os.fsencode("\udc80"))
print(os.path.join(b"a", Plain(b"b")), os.path.join(Child(), "c"), os.path.split(Child()), os.path.splitext(Plain(b"x.y")), os.path.dirname(Plain("p/q")))
attempt(lambda: os.path.join("a", Plain(b"b")))
attempt(lambda: os.path.join(b"a", Plain("b")))
attempt(lambda: os.path.commonpath([Plain("a/b"), "a/c"]))
attempt(lambda: os.path.relpath(Plain("/a/b"), "/a"))
print(os.path.normpath(Plain("a/./b/../c")), os.path.isabs(Child()), os.path.isabs(b"/x"), os.path.splitroot(b"//a/b"), os.path.normcase(Plain("A")))
print(os.path.commonprefix([b"abc", b"abd"]), os.path.commonpath([b"/a/b", b"/a/c"]), os.path.basename(b"/x/y"), os.path.dirname(b"/x/y"), os.path.splitdrive(b"/x"))


class Place:
    def __init__(self, *parts):
        self.parts = parts

    def __truediv__(self, other):
        return Place(*self.parts, os.fspath(other))

    def __fspath__(self):
        return os.path.join(*self.parts)

    def __repr__(self):
        return f"Place({os.fspath(self)!r})"


print(Place("a") / "b" / Place("c", "d"), os.fspath(Place("/") / "etc" / "x.conf"), os.path.splitext(Place("a.b") / "c.d"))
