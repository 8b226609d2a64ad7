# mounts: memory /tmp
"""open(): every mode, buffering, encodings, newlines, an opener, attributes of what it answers, errors of arguments."""
import io
import os


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2] or error)


os.chdir("/tmp")
for mode in ("w", "wb", "x", "xb", "a", "ab", "w+", "wb+", "r", "rb", "r+", "rb+", "a+", "a+b", "+rb", "rt", "bw"):
    if "x" in mode and os.path.exists("f"):
        os.remove("f")
    with open("f", mode) as file:
        print(mode, type(file).__name__, file.mode, file.name, file.readable(), file.writable(), file.seekable(), file.tell(), end=" ")
        if file.writable():
            print(file.write(b"ab\n" if "b" in mode else "ab\n"), file.tell(), end=" ")
        if file.readable():
            print(file.seek(0), repr(file.read()), end=" ")
    print(os.path.getsize("f"))
for mode in ("", "q", "rw", "rr", "r+w", "bt", "b", "+", "rU", "wa", "r++", "tr+b", 3, None):
    attempt(lambda: open("f", mode).close())
for options in ({"mode": "rb", "encoding": "utf-8"}, {"mode": "rb", "errors": "strict"}, {"mode": "rb", "newline": ""}, {"buffering": 0}, {"encoding": "no-such"}, {"newline": "x"}, {"errors": "no-such"}, {"buffering": "x"}, {"encoding": 3}, {"nothing": 1}, {"mode": "r", "opener": 3}):
    attempt(lambda: open("f", **options).close())
for wrong in (None, 1.5, [], b"f\0", "f\0g", object):
    attempt(lambda: open(wrong).close())
with open("f", "wb", buffering=0) as file:
    print(type(file).__name__, file.mode, file.write(b"raw"), file.closefd, file.readable(), repr(file.name))
with open("f", "rb", 0) as file:
    print(type(file).__name__, file.readall(), file.read(), file.seek(0), file.readinto(bytearray(2)), file.read(5))
for buffering in (-1, 1, 2, 100):
    with open("f", "w", buffering) as file:
        print(buffering, file.line_buffering, type(file.buffer).__name__, type(file.buffer.raw).__name__, file.write("line\n"), end="; ")
print()
with open("f", "w", encoding="utf-16", newline="\r\n") as file:
    print(file.write("é\n"), file.encoding, file.errors, file.newlines)
print(len(open("f", "rb").read()), repr(open("f", encoding="utf-16", newline="").read()), repr(open("f", encoding="utf-16").read()))
with open("f", "w", encoding="ascii", errors="namereplace") as file:
    file.write("ñ")
print(open("f").read())
with open("f", "wb") as file:
    file.write(b"a\r\nb\rc\n\xff")
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("f", newline=newline, encoding="ascii", errors="backslashreplace") as file:
        print(repr(newline), file.readlines(), file.newlines)
asked = []


def opener(path, flags):
    asked.append((path, flags & 3))
    return os.open(path, flags, 0o600)


with open("g", "w+", opener=opener) as file:
    print(file.write("by opener"), file.seek(0), file.read(), asked)
with io.FileIO("g", "r+") as file:
    print(file.mode, file.read(2), file.write(b"??"), file.tell(), file.truncate(), file.seek(0), file.readall(), repr(file.closed))
attempt(lambda: file.read())
attempt(lambda: io.FileIO("none"))
attempt(lambda: io.FileIO("g", "rw"))
attempt(lambda: open("none/x", "w"))
