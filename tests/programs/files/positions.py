# mounts: memory /tmp
# Modes, positions, appending, truncating, and reading and writing in turn.
import io
import os

os.chdir("/tmp")


def show(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error.strerror if isinstance(error, OSError) and error.strerror else error)


with open("f", "w") as f:
    show("write", lambda: f.write("hello world\n"))
    show("tell", f.tell)
    show("writelines", lambda: f.writelines(["a\n", "b\n"]))
    show("tell", f.tell)
    show("seek", lambda: f.seek(6))
    show("write", lambda: f.write("WORLD"))
    show("seek end", lambda: f.seek(0, 2))
    show("seek cur", lambda: f.seek(0, 1))
    show("truncate", lambda: f.truncate(12))
    show("read", f.read)
show("read", lambda: open("f").read())
with open("f", "a") as f:
    show("a tell", f.tell)
    f.seek(0)
    f.write("end\n")
    show("a tell", f.tell)
show("read", lambda: open("f").read())
with open("f", "a+") as f:
    show("a+ read", f.read)
    f.seek(0)
    show("a+ read", lambda: f.readline())
    f.write("more\n")
    f.seek(0)
    show("a+ read", lambda: f.readlines())
with open("f", "r+") as f:
    show("r+", lambda: f.read(5))
    f.seek(0)
    f.write("HE")
    f.seek(0)
    show("r+", f.readline)
    show("r+ tell", f.tell)
    f.seek(0, 2)
    f.write("tail")
    show("r+ tell", f.tell)
    f.seek(3)
    f.truncate()
    f.seek(0)
    show("r+ all", f.read)
with open("f", "w+") as f:
    show("w+", f.read)
    f.write("x" * 10)
    f.seek(20)
    f.write("y")
    f.seek(0)
    show("w+ gap", f.read)
show("x", lambda: open("f", "x"))
with open("g", "x") as f:
    show("x", lambda: f.write("new"))
    show("mode", lambda: (f.mode, f.name, f.closed))
show("closed", lambda: f.closed)

with open("b", "wb") as f:
    show("b write", lambda: f.write(b"0123456789"))
    show("b write", lambda: f.write(bytearray(b"ab")))
    show("b write", lambda: f.write(memoryview(b"cdef")[::1]))
    show("b write", lambda: f.write("text"))
    show("b tell", f.tell)
    show("b seek", lambda: f.seek(-2, 2))
    show("b seek", lambda: f.seek(-1, 1))
    show("b write", lambda: f.write(b"!"))
with open("b", "rb") as f:
    show("b read", lambda: f.read(3))
    show("b peek", lambda: f.peek(2)[:2])
    show("b read1", lambda: f.read1(2))
    buffer = bytearray(4)
    show("b readinto", lambda: (f.readinto(buffer), buffer))
    show("b tell", f.tell)
    show("b seek", lambda: f.seek(-3, 1))
    show("b read", f.read)
    show("b read", f.read)
    show("b readline", f.readline)
    show("b seek", lambda: f.seek(100))
    show("b read", f.read)
with open("b", "r+b") as f:
    show("rb+", lambda: f.read(2))
    show("rb+", lambda: f.write(b"XY"))
    show("rb+", f.tell)
    show("rb+", lambda: f.read(2))
    show("rb+", lambda: f.seek(0))
    show("rb+", f.read)
    show("rb+", lambda: f.truncate(4))
    show("rb+", lambda: f.seek(0))
    show("rb+", f.read)
with open("b", "wb", 0) as f:
    show("raw", lambda: (f.write(b"a\nb\n"), f.tell(), f.mode))
with open("b", "rb", buffering=0) as f:
    show("raw", lambda: (f.readline(), f.read(1), f.readall(), f.read()))
    show("raw", lambda: (f.seek(0), f.readinto(bytearray(2)), f.readlines()))
with open("b", "rb") as f:
    show("lines", lambda: list(f))
with open("b", "rb") as f:
    show("lines", lambda: f.readlines(1))
    show("iter", lambda: next(f))
    show("iter", lambda: next(f))

f = open("f")
it = iter(f)
show("iter is f", lambda: it is f)
show("next", lambda: next(f))
show("tell", f.tell)
f.close()
show("next closed", lambda: next(f))
show("twice", f.close)
try:
    with open("f") as f:
        1 / 0
except ZeroDivisionError:
    print(f.closed)
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError))
with open("f", "rb") as raw:
    text = io.TextIOWrapper(raw, "utf-8", newline="")
    print(isinstance(text, io.TextIOBase), isinstance(text, io.IOBase), isinstance(raw, io.BufferedIOBase), isinstance(raw.raw, io.RawIOBase))
    show("wrap", lambda: text.read(3))
    show("detach", lambda: text.detach() is raw)
    show("detached", lambda: text.read())
print("to a file", 1, 2, sep="-", file=open("p", "w"))
show("printed", lambda: open("p").read())
with open("p", "w") as f:
    print("a", "b", file=f)
    print(file=f, end="!")
    print("c", file=f, flush=True)
show("printed", lambda: open("p").read())
