# print() writes to what sys.stdout is when it is called.
import sys


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        self.parts.append("<flush>")


original = sys.stdout
writer = Writer()


def captured(action):
    writer.parts = []
    sys.stdout = writer
    try:
        result = action()
    except Exception as error:
        result = (type(error).__name__, str(error))
    finally:
        sys.stdout = original
    print(writer.parts, result)


captured(lambda: print())
captured(lambda: print("a"))
captured(lambda: print("a", "b", sep="-", end="!"))
captured(lambda: print("a", 1, None, sep=""))
captured(lambda: print("a", flush=True))
captured(lambda: print("", end=""))
captured(lambda: print(end=""))
captured(lambda: print("x", file=original))
captured(lambda: print("x", file=None))
captured(lambda: print("x", file=sys.stdout))
captured(lambda: print("x", sep=None, end=None))
captured(lambda: print("x", sep=1))
captured(lambda: exec("print('inside')"))
captured(lambda: [print(i) for i in range(3)] and None)
captured(lambda: list(map(print, "abc")))
captured(lambda: print(*"abc", sep=", "))


class Loud:
    def __str__(self):
        return "loud"


class Fails:
    def __str__(self):
        raise ValueError("no text")


captured(lambda: print(Loud(), [Loud], 1.5))
captured(lambda: print("before", Fails()))

sys.stdout = None
print("nothing is seen")
print("nothing", flush=True)
sys.stdout = original
print("back")


def attempt(label, replacement, *arguments, **keywords):
    sys.stdout = replacement
    try:
        result = print(*arguments, **keywords)
    except Exception as error:
        result = (type(error).__name__, str(error))
    finally:
        sys.stdout = original
    print(label, result)


attempt("int", 5, "a")
attempt("int nothing", 5)
attempt("str", "text", "a")


class NoFlush:
    def write(self, text):
        original.write(f"[{text!r}]")


attempt("no flush", NoFlush(), "a", "b")
attempt("no flush asked", NoFlush(), "a", "b", flush=True)


class Failing:
    def __init__(self, count):
        self.count = count

    def write(self, text):
        self.count -= 1
        if not self.count:
            raise OSError("full")
        original.write(f"<{text}>")


for count in range(1, 6):
    attempt("failing", Failing(count), "a", "b")


class BadFlush:
    def write(self, text):
        pass

    def flush(self):
        raise RuntimeError("flush")


attempt("bad flush", BadFlush(), "a")
attempt("bad flush asked", BadFlush(), "a", flush=True)


class Returns:
    def write(self, text):
        return "anything"


attempt("returns", Returns(), "a")

del sys.stdout
try:
    print("lost")
except RuntimeError as error:
    sys.stdout = original
    print(repr(error))
try:
    del sys.stdout
    print("lost", flush=True)
except RuntimeError as error:
    sys.stdout = original
    print(repr(error))


class Redirect:
    def __enter__(self):
        self.before = sys.stdout
        sys.stdout = Writer()
        return sys.stdout

    def __exit__(self, *details):
        sys.stdout = self.before


with Redirect() as outer:
    print("outer")
    with Redirect() as inner:
        print("inner")
    print("outer again")
print(outer.parts, inner.parts)

old_err = sys.stderr
sys.stderr = writer
writer.parts = []
print("to err", file=sys.stderr)
sys.stderr = old_err
print(writer.parts)


class Nested:
    def write(self, text):
        global depth
        depth += 1
        before, sys.stdout = sys.stdout, original
        print("nested", repr(text), depth)
        sys.stdout = before


depth = 0
attempt("nested", Nested(), "a", "b")
function = print
sys.stdout = writer
writer.parts = []
function("by name")
sys.stdout = original
print(writer.parts)
print(sys.stdout is original)


class ChangesWhileWriting:
    def write(self, text):
        original.write(f"({text})")
        sys.stdout = original


attempt("changes", ChangesWhileWriting(), "a", "b", "c")


class StrChanges:
    def __str__(self):
        sys.stdout = writer
        return "changed"


writer.parts = []
print("first", StrChanges(), "last")
print("to the writer")
sys.stdout = original
print(writer.parts)
for i in range(3):
    sys.stdout = writer if i == 1 else original
    print("loop", i)
sys.stdout = original
print(writer.parts)
