import io

s = io.StringIO("one\ntwo\r\nthree")
print(s.readline(), s.read(2), s.tell(), s.seek(0), s.readlines(), s.read(), s.seek(0, 2), s.write("!"), s.getvalue(), s.truncate(3), s.getvalue())
for newline in None, "", "\n", "\r", "\r\n":
    s = io.StringIO("a\nb\r\nc\rd", newline)
    print(repr(newline), repr(s.getvalue()), list(s), s.newlines)
    s.write("x\ny")
    print(repr(s.getvalue()))
b = io.BytesIO(b"abc\ndef")
print(b.read(1), b.readline(), b.read1(1), hasattr(b, "peek"), b.tell(), b.seek(-2, 2), b.read(), b.getbuffer().nbytes)
target = bytearray(3)
b.seek(0)
print(b.readinto(target), target, b.write(b"XY"), b.getvalue(), b.seek(10), b.write(b"!"), b.getvalue(), b.truncate(2), b.getvalue())
for stream in io.StringIO("x"), io.BytesIO(b"x"):
    print(stream.readable(), stream.writable(), stream.seekable(), stream.isatty(), stream.closed, isinstance(stream, io.IOBase), isinstance(stream, io.TextIOBase))
    with stream as inside:
        print(inside is stream, stream.read())
    for call in (stream.read, stream.getvalue, lambda: stream.write("x"), stream.__enter__, stream.tell, lambda: next(stream)):
        try:
            print(call())
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
for call in (lambda: io.StringIO(b"x"), lambda: io.BytesIO("x"), lambda: io.StringIO().write(b"x"), lambda: io.BytesIO().write("x"), lambda: io.StringIO("x").seek(1, 1), lambda: io.StringIO("x").seek(-1), lambda: io.BytesIO().seek(-1), lambda: io.StringIO(newline="x"),
             lambda: io.StringIO().fileno(), lambda: io.BytesIO(b"ab").truncate(-1), lambda: io.StringIO().read("x")):
    try:
        print(call())
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)
