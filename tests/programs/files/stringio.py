# Text and bytes in memory.
import io
import sys


def show(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


s = io.StringIO()
print(s.write("hello\n"), s.write(""), s.tell(), s.getvalue())
print(s.read(), s.seek(0), s.read(2), s.read(), s.readline())
s.seek(1)
s.write("EY")
print(s.getvalue(), s.tell())
s.seek(10)
s.write("x")
print(repr(s.getvalue()))
print(s.truncate(3), repr(s.getvalue()), s.tell())
s.seek(0)
print(s.truncate(), repr(s.getvalue()))
for newline in ("\n", "", None, "\r", "\r\n"):
    s = io.StringIO("a\nb\r\nc\rd", newline=newline)
    print(repr(newline), repr(s.getvalue()), list(s), s.newlines)
    s = io.StringIO(newline=newline)
    s.write("x\ny\r\nz\r")
    s.seek(0)
    print(repr(s.getvalue()), s.readlines(), s.newlines)
s = io.StringIO("one\ntwo\nthree")
print(next(s), s.readline(2), s.readline(), s.readlines(), list(s))
s = io.StringIO("ab\ncd")
print(s.seek(0, 2), s.write("!"), s.getvalue(), s.seek(0, 1))
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.line_buffering, s.encoding, s.errors)
with io.StringIO("ctx") as s:
    print(s.read())
print(s.closed)
show("closed", s.read)
show("closed", s.getvalue)
show("closed", lambda: s.write("a"))
show("closed", lambda: next(s))
show("closed", lambda: s.__enter__())
show("none", lambda: io.StringIO(None).getvalue())
show("int", lambda: io.StringIO(5))
show("newline", lambda: io.StringIO("", "x"))
show("newline", lambda: io.StringIO("", 3))
show("bytes", lambda: io.StringIO().write(b"a"))
show("writelines", lambda: io.StringIO().writelines(["a", 3]))
out = io.StringIO()
print("a", 1, [2], sep=",", end=";", file=out)
print(out.getvalue())
saved = sys.stdout
sys.stdout = io.StringIO()
print("captured")
print("twice", end="")
text, sys.stdout = sys.stdout.getvalue(), saved
print(repr(text))


class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


u = Upper()
print("shout", file=u)
u.writelines(["a", "b"])
print(u.getvalue())

b = io.BytesIO()
print(b.write(b"hello"), b.write(bytearray(b" w")), b.write(memoryview(b"orld")), b.getvalue(), b.tell())
print(b.seek(0), b.read(2), b.read1(2), b.read(), b.read(), b.readline())
b.seek(2)
b.write(b"LL")
b.seek(15)
b.write(b"!")
print(b.getvalue(), b.truncate(4), b.getvalue())
b = io.BytesIO(b"a\nbc\n\nd")
print(list(b), b.seek(0), b.readlines(3), b.readline(1), b.readline())
buffer = bytearray(3)
b.seek(0)
print(b.readinto(buffer), buffer, b.readinto(buffer), buffer)
view = b.getbuffer()
view[0] = 65
print(b.getvalue(), bytes(view)[:2])
show("exports", lambda: (b.seek(0, 2), b.write(b"more")))
view.release()
show("released", lambda: (b.seek(0, 2), b.write(b"more"), b.getvalue()))
show("text", lambda: b.write("a"))
show("init", lambda: io.BytesIO("a"))
show("seek", lambda: b.seek(-1))
show("seek", lambda: b.seek(-3, 2))
show("seek", lambda: b.seek(-100, 2))
show("seek", lambda: b.seek(0, 9))
show("negative", lambda: b.truncate(-1))
with io.BytesIO(b"x") as b:
    pass
show("closed", b.read)
show("closed", b.getvalue)
print(isinstance(b, io.BufferedIOBase), isinstance(b, io.IOBase), isinstance(s, io.TextIOBase), isinstance(b, io.RawIOBase))

t = io.TextIOWrapper(io.BytesIO(b"caf\xc3\xa9\nx\r\ny"), encoding="utf-8")
print(t, t.encoding, t.read(4), t.readline(), list(t), t.newlines)
raw = io.BytesIO()
t = io.TextIOWrapper(raw, encoding="latin-1", newline="\r\n", write_through=True)
t.write("é\n")
t.flush()
print(raw.getvalue(), t.line_buffering, t.write_through, t.errors)
t.reconfigure(newline="\n", line_buffering=True)
t.write("a\n")
t.flush()
print(raw.getvalue(), t.line_buffering)


class Source(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(len(buffer), 3, len(self.data))
        buffer[:count] = self.data[:count]
        self.data = self.data[count:]
        return count


print(Source(b"abcdefgh").read(), Source(b"abcdefgh").read(5), Source(b"ab\ncd\nef").readlines())
print(io.BufferedReader(Source(b"abcdefgh")).read(), io.BufferedReader(Source(b"a\nbcdefgh")).readline())
print(io.TextIOWrapper(io.BufferedReader(Source("a\nbé\ncd".encode()))).readlines())


class Sink(io.RawIOBase):
    def __init__(self):
        self.data = []

    def writable(self):
        return True

    def write(self, data):
        piece = bytes(data)[:4]
        self.data.append(piece)
        return len(piece)


sink = Sink()
with io.BufferedWriter(sink) as w:
    print(w.write(b"0123456789"))
print(b"".join(sink.data))
show("not readable", lambda: io.BufferedReader(Sink()))
show("not writable", lambda: io.BufferedWriter(Source(b"")))
pair = io.BufferedRWPair(Source(b"xyz"), Sink())
print(pair.read(2), pair.write(b"q"), pair.readable(), pair.writable())
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END)
show("base", lambda: io.IOBase().seek(0))
show("base", lambda: io.TextIOBase().read())
show("base", lambda: io.RawIOBase().read(1))
