# print: separators, ends, files, and arguments whose text fails.
class File:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return "ignored"

    def flush(self):
        self.parts.append("<flush>")


class NoFlush:
    def write(self, text):
        out.append(text)


class Failing:
    def write(self, text):
        out.append(text)
        if text == "b":
            raise OSError("disk full")


class Text:
    def __str__(self):
        return "from __str__"

    def __repr__(self):
        return "from __repr__"


class OnlyRepr:
    def __repr__(self):
        return "only repr"


class BadStr:
    def __str__(self):
        return 5


class Raises:
    def __str__(self):
        raise RuntimeError("no text")


def attempt(action):
    try:
        result = action()
        print(f"[{result}]")
    except Exception as error:
        print(type(error).__name__, error)


print()
print("")
print("a", "b", 1, 2.5, None, True, [1, "x"], ("t",), {"k": "v"}, b"bytes", ..., 1j)
print("a", "b", sep="")
print("a", "b", sep=None, end=None)
print("a", "b", sep="-", end="!\n")
print("a", sep="never used")
print(sep="x", end="only end\n")
print("no newline", end="")
print(" continued", end=" |\n")
print("multi", "char", sep=" <-> ", end=" .\n")
print("new\nline", "tab\t.", sep="\n")
print(*"abc", *[], *range(2), sep=",")
print(Text(), [Text()], OnlyRepr(), f"{Text()} {Text()!r}", str(OnlyRepr()))
file = File()
print("a", 1, None, sep="-", end="E", file=file)
print(file=file)
print("flushed", file=file, flush=True)
print(Text(), "", file=file, sep="")
print(file.parts)
out = []
print("x", "y", file=NoFlush())
attempt(lambda: print("z", file=NoFlush(), flush=True))
attempt(lambda: print("a", "b", "c", file=Failing()))
print(out)
attempt(lambda: print("a", BadStr(), "c"))
attempt(lambda: print("before", Raises(), "after"))
attempt(lambda: print("a", sep=5))
attempt(lambda: print("a", end=b"x"))
attempt(lambda: print("a", file=5))
attempt(lambda: print("a", file=None))
attempt(lambda: print("a", flush="yes"))
attempt(lambda: print("a", unknown=1))
attempt(lambda: print("a", **{"sep": 1.5}))
attempt(lambda: print(print("inner"), end=" outer\n"))
attempt(lambda: [print(n, end=" ") for n in range(3)])
attempt(lambda: print.__name__ + repr(print))
for args in ((), (1,), (1, 2)):
    print(*args, end=";")
print("\u00e9 \u20ac \U0001f600", "\\", '"', "'", "\x1b[0m".replace("\x1b", "ESC"))
