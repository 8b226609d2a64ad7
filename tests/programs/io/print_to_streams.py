# print() into a StringIO, given or in the place of sys.stdout.
import io
import sys
from contextlib import redirect_stdout


class Shown:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        if self.text == "wrong":
            raise ValueError("wrong")
        return self.text


out = io.StringIO()
print("a", 1, 2.5, None, True, "é", "😀", file=out)
print(file=out)
print("x", "y", sep="-", end="!\n", file=out)
print(1, 2, sep="", end="", file=out, flush=True)
print([1, "a"], {"k": (1,)}, Shown("shown"), -5, 10**30, b"b", sep=", ", file=out)
print(repr(out.getvalue()), out.tell())

for arguments in (("one", Shown("wrong"), "three"), (Shown("fine"), 2, Shown("wrong"))):
    try:
        print(*arguments, file=out)
    except ValueError as error:
        print(error, repr(out.getvalue()[-10:]))
try:
    print("before", 10**5000, file=out)
except ValueError as error:
    print(type(error).__name__, repr(out.getvalue()[-10:]))

# In the middle of what is there.
out = io.StringIO("0123456789")
print("ab", file=out)
print(repr(out.getvalue()), out.tell())
out.seek(0, 2)
print("end", file=out)
print(repr(out.getvalue()))
out = io.StringIO(newline="\r\n")
print("a\nb", file=out)
print(repr(out.getvalue()))
out.close()
try:
    print("x", file=out)
except ValueError as error:
    print(error)


class Loud(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


class Quiet(io.StringIO):
    pass


for stream in (Loud(), Quiet(), io.StringIO()):
    print("text", 1, file=stream)
    print(repr(stream.getvalue()))
calls = []
stream = Quiet()
stream.write = calls.append
print("own", file=stream)
print(repr(stream.getvalue()), calls)

with redirect_stdout(io.StringIO()) as caught:
    print("caught", 1)
    print(Shown("twice"), sep="", end="")
    sys.stdout.write("!")
    try:
        print("before", Shown("wrong"))
    except ValueError:
        print("after")
print(repr(caught.getvalue()))
for wrong in ({"sep": 1}, {"end": b""}, {"file": 1}):
    try:
        print("x", **{"file": io.StringIO(), **wrong})
    except Exception as error:
        print(type(error).__name__, error)
