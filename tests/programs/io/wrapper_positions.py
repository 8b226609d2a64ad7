"""TextIOWrapper: tell() and seek() with encodings, reconfigure(), write_through, detach(), the buffer below, truncate()."""
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


raw = io.BytesIO("uno\ndós\ntrés\n".encode())
text = io.TextIOWrapper(raw, encoding="utf-8")
print(text.readline(), text.tell(), text.readline(), text.tell(), text.seek(4), text.read(2), text.tell(), text.read(), text.seek(0, 2), text.tell())
print(text.seek(0), text.seek(0, 1), text.read(5), text.buffer is raw)
for call in (lambda: text.seek(1, 1), lambda: text.seek(-1, 2), lambda: text.seek(-1), lambda: text.seek(0, 3), lambda: text.seek("x")):
    attempt(call)
text.seek(0)
next(text)
attempt(text.tell)
print(list(text), text.tell())
marks = []
text.seek(0)
while line := text.readline():
    marks.append((text.tell(), line))
print(marks)
for mark, _ in reversed(marks[:-1]):
    text.seek(mark)
    print(repr(text.readline()), end=" ")
print()
text.seek(4)
text.write("DOS")
text.flush()
print(raw.getvalue().decode(), text.truncate(5), raw.getvalue(), text.tell())
for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "ascii"):
    below = io.BytesIO()
    stream = io.TextIOWrapper(below, encoding=encoding, errors="replace", newline="")
    stream.write("aé")
    stream.write("b\n")
    stream.flush()
    print(encoding, stream.encoding, below.getvalue(), stream.seek(0), repr(stream.read()), stream.tell())
below = io.BytesIO()
stream = io.TextIOWrapper(below, encoding="ascii", line_buffering=True)
print(stream.write("no end"), stream.write(" end\n"), below.getvalue(), stream.line_buffering, stream.write_through)
stream.reconfigure(encoding="utf-8", newline="\r\n", line_buffering=False, write_through=True)
print(stream.write("é\n"), below.getvalue(), stream.encoding, stream.line_buffering, stream.write_through, stream.errors)
stream.reconfigure(errors="ignore")
print(stream.write("\ud800x"), stream.errors)
attempt(lambda: stream.reconfigure(encoding="no-such"))
attempt(lambda: stream.reconfigure(newline="x"))
reading = io.TextIOWrapper(io.BytesIO(b"a\nb\n"), encoding="utf-8")
print(reading.read(1))
attempt(lambda: reading.reconfigure(encoding="latin-1"))
attempt(lambda: reading.reconfigure(newline=""))
print(stream.detach() is below)
attempt(lambda: stream.write("x"))
attempt(lambda: stream.detach())
attempt(lambda: stream.closed)
attempt(lambda: repr(stream))
for arguments in ({"encoding": 3}, {"errors": "nope"}, {"errors": 3}, {"newline": "\n\n"}):
    attempt(lambda: io.TextIOWrapper(io.BytesIO(), **({"encoding": "utf-8"} | arguments)).encoding)
named = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
named.mode = "w"
print(repr(named), named.readable(), named.writable(), named.seekable(), named.isatty(), named.name if hasattr(named, "name") else "no name")
