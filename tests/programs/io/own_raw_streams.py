"""Classes derived from RawIOBase: readinto, write, partial answers, None for "would block", Buffered* and TextIOWrapper over them."""
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Pipe(io.RawIOBase):
    def __init__(self, *pieces):
        self.pieces, self.written, self.asked = list(pieces), [], []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, target):
        self.asked.append(len(target))
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        if piece is None:
            return None
        piece, rest = piece[:len(target)], piece[len(target):]
        if rest:
            self.pieces.insert(0, rest)
        target[:len(piece)] = piece
        return len(piece)

    def write(self, data):
        self.written.append(bytes(data[:4]))
        return min(4, len(data))


pipe = Pipe(b"abc", b"de\n", b"fgh", None, b"tail")
print(pipe.read(5), pipe.readline(), pipe.read(8), pipe.read(3), pipe.read(4), pipe.read(4), pipe.asked)
print(Pipe(b"abc", b"def").readall(), Pipe(b"abc", b"def").read(), Pipe().read(), Pipe(b"a\nb", b"c\n").readlines(), list(Pipe(b"x\ny")))
print(Pipe(b"ab", None, b"cd").readall(), Pipe(None).readall(), Pipe(None).read(3))
out = Pipe()
print(out.write(b"0123456789"), out.writelines([b"ab", b"cd"]), out.written)
reader = io.BufferedReader(Pipe(b"abc", b"defg", b"h\nij"), 6)
print(reader.peek(1), reader.read(2), reader.read(4), reader.readline(), reader.read(), reader.raw.asked[:2])
reader = io.BufferedReader(Pipe(b"abc", None, b"def"))
print(reader.read1(10), reader.read(2), reader.read(), reader.read1())
raw = Pipe()
with io.BufferedWriter(raw, 8) as writer:
    print(writer.write(b"abc"), raw.written, writer.write(b"defghijkl"), writer.flush(), b"".join(raw.written))
print(raw.closed, writer.closed)
attempt(lambda: writer.write(b"x"))
attempt(lambda: raw.read(1) if not raw.closed else raw.readable())
text = io.TextIOWrapper(io.BufferedReader(Pipe("añ".encode()[:2], "añ".encode()[2:], b"\r\nend")), encoding="utf-8")
print(text.readline(), text.read(), text.newlines)


class ReadOnly(io.RawIOBase):
    def readable(self):
        return True


class Nothing(io.RawIOBase):
    pass


for stream in (ReadOnly(), Nothing(), io.RawIOBase()):
    for name in ("read", "readall", "readline", "tell", "fileno", "truncate", "isatty", "flush", "seekable", "writable", "readable"):
        print(name, end=" ")
        attempt(getattr(stream, name))
attempt(lambda: Nothing().write(b"x"))
attempt(lambda: Nothing().seek(0))
attempt(lambda: io.BufferedReader(Nothing()))
attempt(lambda: io.BufferedWriter(ReadOnly()))
attempt(lambda: io.BufferedRandom(ReadOnly()))
attempt(lambda: io.BufferedReader(ReadOnly(), 0))
attempt(lambda: io.BufferedReader(ReadOnly(), -1))
