# mounts: memory /tmp
# Lines, pieces and line ends of text files, in all newline modes.
import os

os.chdir("/tmp")
DATA = b"one\ntwo\r\nthree\rfour\n\nfive\r\r\nsix"
with open("mixed", "wb") as f:
    print(f.write(DATA))

for newline in (None, "", "\n", "\r", "\r\n"):
    print("newline", repr(newline))
    with open("mixed", newline=newline) as f:
        print(list(f), f.newlines)
    with open("mixed", newline=newline) as f:
        print(repr(f.read()))
    for size in (1, 2, 3, 5, 7):
        with open("mixed", newline=newline) as f:
            pieces = []
            while piece := f.read(size):
                pieces.append(piece)
            print(size, pieces)
        with open("mixed", newline=newline) as f:
            lines = []
            while line := f.readline(size):
                lines.append(line)
            print(size, lines)
    with open("mixed", "r", newline=newline) as f:
        print(f.readlines(6), f.read(4), f.readlines())

for newline in (None, "", "\n", "\r", "\r\n"):
    with open("out", "w", newline=newline) as f:
        print(f.write("a\nb\r\nc\rd"), f.newlines)
    with open("out", "rb") as f:
        print(newline, f.read())

# Longer than one chunk, with characters of every width across its ends.
text = "".join(f"line {i} é€😀\n" for i in range(3000))
with open("long", "w", encoding="utf-8") as f:
    print(f.write(text))
with open("long", encoding="utf-8") as f:
    print(f.read() == text)
with open("long", encoding="utf-8") as f:
    print("".join(f) == text)
with open("long", encoding="utf-8") as f:
    print(sum(len(piece) for piece in iter(lambda: f.read(1001), "")) == len(text))
with open("long", encoding="utf-8") as f:
    marks = []
    while True:
        at = f.tell()
        line = f.readline()
        if not line:
            break
        marks.append((at, line))
    print(len(marks), marks[0], marks[-1], marks[1500][0])
    for at, line in marks[::-500]:
        f.seek(at)
        print(f.readline() == line, end=" ")
    print()
with open("long", encoding="ascii", errors="replace") as f:
    print(f.read(12), len(f.read()))
with open("long", encoding="ascii", errors="ignore") as f:
    print(len(f.read()))
with open("long", encoding="ascii") as f:
    try:
        f.read()
    except UnicodeDecodeError as e:
        print(e)
with open("bad", "wb") as f:
    f.write(b"abc\xff\xfe\ndef\xe2\x82")
for errors in ("strict", "replace", "ignore", "backslashreplace", "surrogateescape"):
    with open("bad", errors=errors) as f:
        try:
            print(errors, ascii(f.read()))
        except UnicodeDecodeError as e:
            print(errors, e)
for encoding in ("latin-1", "cp1252", "utf-16", "utf-16-le", "utf-32", "utf-8-sig"):
    with open("coded", "w", encoding=encoding) as f:
        f.write("añb\n")
        f.write("çd\n")
    with open("coded", "a", encoding=encoding) as f:
        f.write("é\n")
    with open("coded", "rb") as f:
        print(encoding, f.read())
    with open("coded", encoding=encoding) as f:
        print(f.readline(), end="")
        print(f.read(), end="")
print(open("coded", encoding="utf-8").read(1) == "\ufeff")
with open("mixed") as f:
    print(f.newlines, f.readline(), f.newlines)
with open("mixed", newline="") as f:
    print(f.read(1), f.newlines)
with open("end", "wb") as f:
    f.write(b"a\r")
with open("end") as f:
    print(list(f), f.newlines)
with open("end", "wb") as f:
    f.write(b"x" * 8191 + b"\r\n" + b"y" * 8191 + b"\r" + b"z\n")
with open("end") as f:
    print(len(f.readline()), f.newlines, len(f.readline()), f.newlines, f.readline(), f.newlines)
with open("end") as f:
    print([len(line) for line in f], f.newlines)
    f.seek(0)
    print([len(line) for line in f], f.tell())
    print(f.read(), f.readline())
f = open("end")
next(f)
f.close()
try:
    next(f)
except ValueError as e:
    print(e)
with open("mixed") as f:
    f.read()
    print(f.newlines, f.seek(3), f.newlines, f.seek(0), f.newlines)
