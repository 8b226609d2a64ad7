# print(): separators, ends, files of one's own, flush, keywords of the wrong kind, and which methods are asked.
class File:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return "ignored"


class Flushes(File):
    def flush(self):
        self.parts.append("<flush>")


class Raises(File):
    def write(self, text):
        if text == "b":
            raise OSError("disk full")
        self.parts.append(text)


class Text(str):
    def __str__(self):
        return "own str"


class Shown:
    def __str__(self):
        return "shown"


def show(*arguments, file=None, **keywords):
    target = file if file is not None else File()
    label = ", ".join([repr(a) if type(a).__repr__ is not object.__repr__ else type(a).__name__ for a in arguments] + [f"{k}={v!r}" for k, v in keywords.items()])
    try:
        print(f"({label})", print(*arguments, file=target, **keywords), target.parts)
    except Exception as error:
        print(f"({label})", type(error).__name__, error, getattr(target, "parts", None))


show()
show(1, "a", None, [1], b"b")
for sep in ("", "-", None, "\n", 5, b"-", Text("+"), ["x"]):
    show(1, 2, sep=sep)
    show(1, sep=sep)
    show(sep=sep)
for end in ("", "!", None, 5, b"!", Text("."), 0):
    show("x", end=end)
    show(end=end)
show("a", flush=True)
show("a", flush=True, file=Flushes())
show("a", flush=False, file=Flushes())
show("a", flush=[], file=Flushes())
show("a", flush=1, file=Flushes())
show("a", "b", "c", file=Raises())
show("a", Shown(), Text("t"), "\ud800")
show("a", separator="-")
show("a", seperator="-")
show("a", File=1)
for file in (5, "text", object(), File, [], type("W", (), {"write": 5})(), type("W", (), {})()):
    try:
        print("a", "b", file=file)
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
print("a", "b", sep="", end="\n", file=None, flush=True)
print(*"abc", sep=", ", end=".\n")
print(*[], sep="x")
print("one\ttab", "line\nbreak", sep="|", end="<\n")
import sys
print("to stdout", file=sys.stdout)
