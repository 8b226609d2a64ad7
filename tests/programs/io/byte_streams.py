"""BytesIO, BufferedReader and the like: reading into, peeking, views, errors."""
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


stream = io.BytesIO(b"one\ntwo\nthree")
print(stream.read(2), stream.read1(1), stream.readline(), stream.tell(), stream.readlines(4), stream.read(-1), stream.read(), stream.seek(-3, 2), stream.read(None), stream.seek(3), stream.seek(1, 1), stream.getvalue())
buffer = bytearray(4)
print(stream.readinto(buffer), buffer, stream.readinto1(buffer), buffer, stream.readinto(bytearray()))
view = stream.getbuffer()
view[0:3] = b"ONE"
attempt(lambda: stream.write(b"x" * 50))
attempt(lambda: stream.truncate(1))
view.release()
print(stream.getvalue(), stream.seek(20), stream.write(b"end"), stream.getvalue(), stream.truncate(5), stream.getvalue(), stream.tell())
for call in (lambda: stream.write("x"), lambda: stream.write(3), lambda: stream.write(bytearray(b"q")), lambda: stream.write(memoryview(b"w")), lambda: stream.seek(-1), lambda: stream.seek(0, 9), lambda: stream.read("x"), lambda: stream.readinto(b"x"), lambda: stream.readinto(3), lambda: stream.truncate(-1), lambda: stream.writelines([b"a", b"b"]), lambda: stream.writelines(["a"]), lambda: io.BytesIO("x"), lambda: io.BytesIO(3), lambda: io.BytesIO(initial_bytes=b"k").read(), lambda: stream.fileno(), lambda: stream.detach(), lambda: next(io.BytesIO()), lambda: stream.isatty(), lambda: stream.closed):
    attempt(call)
reader = io.BufferedReader(io.BytesIO(b"abcdef\nghi"))
print(reader.peek(3)[:3], reader.read(2), reader.read1(2), reader.readline(), reader.tell(), reader.seek(0), reader.read(), reader.readable(), reader.writable(), reader.raw.tell())
writer = io.BufferedWriter(raw := io.BytesIO())
print(writer.write(b"data"), writer.flush(), raw.getvalue(), writer.writable(), writer.readable())
attempt(lambda: writer.read())
attempt(lambda: reader.write(b"x"))
pair = io.BufferedRWPair(io.BytesIO(b"in"), out := io.BytesIO())
print(pair.read(), pair.write(b"out"), pair.flush(), out.getvalue())
both = io.BufferedRandom(io.BytesIO(b"0123456789"))
print(both.read(3), both.write(b"XY"), both.seek(0), both.read())
print(isinstance(stream, io.IOBase), isinstance(stream, io.BufferedIOBase), isinstance(stream, io.RawIOBase), isinstance(io.StringIO(), io.TextIOBase), issubclass(io.UnsupportedOperation, (OSError)), issubclass(io.UnsupportedOperation, ValueError), io.DEFAULT_BUFFER_SIZE > 0, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END)
stream.close()
for call in (lambda: stream.read(), lambda: stream.getvalue(), lambda: stream.getbuffer(), lambda: stream.__enter__()):
    attempt(call)


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, target):
        piece, self.data = self.data[:len(target)][:3], self.data[3:]
        target[:len(piece)] = piece.upper()
        return len(piece)


print(Upper(b"abcdefgh").read(), Upper(b"abcdefgh").read(2), io.BufferedReader(Upper(b"line\nnext")).readline(), io.TextIOWrapper(io.BufferedReader(Upper(b"text\nmore")), "ascii").readlines(), list(Upper(b"x\ny")))
