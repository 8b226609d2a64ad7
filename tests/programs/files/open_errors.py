# mounts: memory /tmp
# What open() and file objects refuse, and how they show.
import io
import os

os.chdir("/tmp")


def show(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error, getattr(error, "errno", None) is not None)


for path in (1.5, None, [], object, "a\0b", b"a\0", "", b"", "nope", b"nope", "/tmp", "/tmp/", "nope/", "no/where"):
    show(f"open {path!r}", lambda: open(path))
show("w dir", lambda: open("/tmp", "w"))
show("w slash", lambda: open("new/", "w"))
show("w nowhere", lambda: open("no/where", "w"))
for mode in ("q", "rw", "r+w", "", "bt", "rbt", "rr", 5, None, "U", "b", "+", "t", "r++", "ab+x", "rt+"):
    show(f"mode {mode!r}", lambda: open("nope", mode))
show("buffering", lambda: open("x", "w", 0))
show("buffering", lambda: open("x", "w", -5))
show("buffering", lambda: open("x", "w", "a"))
show("buffering", lambda: open("x", "w", 1).line_buffering)
for option in ("encoding", "errors", "newline"):
    show(option, lambda: open("x", "rb", **{option: ""}))
    show(option, lambda: open("x", "w", **{option: 3}))
show("encoding", lambda: open("x", "w", encoding="foo"))
show("newline", lambda: open("x", "w", newline="q"))
show("closefd", lambda: open("x", "w", closefd=False))
show("none", lambda: open())
show("too many", lambda: open(1, 2, 3, 4, 5, 6, 7, 8, 9))
show("keyword", lambda: open("x", foo=1))

open("x", "w").write("text\n")
show("exists", lambda: open("x", "x"))
show("below a file", lambda: open("x/y"))

f = open("x", "w")
show("repr", lambda: (f, f.buffer, f.buffer.raw))
show("attributes", lambda: (f.name, f.mode, f.encoding, f.errors, f.newlines, f.line_buffering, f.write_through, f.closed))
show("kinds", lambda: (f.readable(), f.writable(), f.seekable(), f.isatty()))
for name, arguments in (
    ("read", ()), ("readline", ()), ("readlines", ()), ("write", (b"a",)), ("write", (3,)), ("writelines", ([1],)),
    ("seek", (1, 1)), ("seek", (-1, 2)), ("seek", (-1,)), ("seek", (1, 5)), ("truncate", (-1,)), ("__next__", ()),
):
    show(f"{name}{arguments}", lambda: getattr(f, name)(*arguments))
f.close()
f.close()
show("closed repr", lambda: (f, f.closed, f.buffer, f.buffer.raw))
for name, arguments in (
    ("read", ()), ("readline", ()), ("write", ("a",)), ("writelines", (["a"],)), ("seek", (0,)), ("tell", ()), ("truncate", ()),
    ("flush", ()), ("__enter__", ()), ("__iter__", ()), ("__next__", ()), ("readlines", ()), ("isatty", ()), ("readable", ()),
):
    show(f"closed {name}", lambda: getattr(f, name)(*arguments))
b = open("x", "rb")
show("repr", lambda: (b, b.raw, b.mode, b.name))
for name, arguments in (
    ("write", (b"a",)), ("read", ("a",)), ("read", (-5,)), ("read", (1.5,)), ("seek", (-1,)), ("seek", (0, 7)), ("truncate", (0,)),
    ("readline", (None,)), ("readinto", (b"abc",)), ("detach", ()), ("read", ()),
):
    show(f"rb {name}{arguments}", lambda: getattr(b, name)(*arguments))
b = open("x", "rb")
b.close()
for name, arguments in (("read", ()), ("seek", (0,)), ("tell", ()), ("peek", ()), ("readline", ()), ("__enter__", ()), ("flush", ())):
    show(f"closed rb {name}", lambda: getattr(b, name)(*arguments))
w = open("x", "wb")
show("wb read", lambda: w.read())
show("wb write", lambda: w.write("a"))
show("wb write", lambda: w.write(5))
w.close()
show("closed wb", lambda: w.write(b"a"))
for mode in ("r+b", "w+b", "ab", "a+b", "xb", "wb"):
    name = "y" if mode == "xb" else "x"
    with open(name, mode) as file, open(name, mode.replace("x", "a"), 0) as raw:
        print(file, file.mode, raw)
show("FileIO", lambda: io.FileIO("x").mode)
show("FileIO", lambda: io.FileIO("x", "rw"))
show("FileIO", lambda: io.FileIO("x", "q"))
with io.FileIO("x", "w") as raw:
    show("raw", lambda: (raw.write(b"abc"), raw.tell(), raw.readable(), raw.closefd))
    show("raw", lambda: raw.read())
show("raw closed", lambda: raw)
show("raw closed", lambda: raw.write(b""))
with io.open("x") as file:
    show("attribute", lambda: setattr(file, "note", 1))
    show("attribute", lambda: file.note)
print(io.open is open)
