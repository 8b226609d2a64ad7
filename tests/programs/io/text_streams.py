"""StringIO and TextIOWrapper: newlines, positions, iteration, errors."""
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for newline in (None, "", "\n", "\r", "\r\n"):
    stream = io.StringIO("a\r\nb\nc\rd", newline=newline)
    print(repr(newline), list(stream), repr(stream.getvalue()))
    written = io.StringIO(newline=newline)
    written.write("x\ny\r\n")
    print(repr(written.getvalue()), written.newlines)
    wrapper = io.TextIOWrapper(io.BytesIO(b"a\r\nb\nc\rd"), encoding="utf-8", newline=newline)
    print(list(wrapper), wrapper.newlines)
    raw = io.BytesIO()
    wrapper = io.TextIOWrapper(raw, encoding="utf-8", newline=newline)
    wrapper.write("x\ny\r\n")
    wrapper.flush()
    print(raw.getvalue())
stream = io.StringIO("hello\nworld\n")
print(stream.read(2), stream.tell(), stream.readline(), stream.readline(3), stream.seek(0), stream.readlines(), stream.read(), stream.seek(0, 2), stream.write("!"), stream.getvalue(), stream.truncate(3), stream.getvalue(), stream.readable(), stream.writable(), stream.seekable(), stream.isatty(), stream.closed, stream.line_buffering, stream.encoding, stream.errors)
for call in (lambda: stream.write(b"x"), lambda: stream.write(None), lambda: stream.seek(-1), lambda: stream.seek(1, 1), lambda: stream.seek(0, 5), lambda: stream.read("x"), lambda: stream.truncate(-1), lambda: stream.fileno(), lambda: stream.detach(), lambda: io.StringIO(3), lambda: io.StringIO(b"x"), lambda: io.StringIO("", "x"), lambda: stream.writelines(["a", 1]), lambda: stream.writelines(3), lambda: next(io.StringIO()), lambda: io.TextIOWrapper(io.BytesIO(), encoding="nothing"), lambda: io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read(), lambda: io.TextIOWrapper(io.BytesIO(b"\xff"), "ascii", "replace").read(), lambda: io.TextIOWrapper(io.BytesIO(), "ascii").write("é"), lambda: io.TextIOWrapper(3), lambda: io.TextIOWrapper(io.BytesIO(), newline="x"), lambda: io.TextIOWrapper(io.BytesIO(b"abc"), "utf-8").readline(2)):
    attempt(call)
stream.close()
for call in (lambda: stream.read(), lambda: stream.write("x"), lambda: stream.getvalue(), lambda: stream.tell(), lambda: stream.close(), lambda: list(stream), lambda: stream.closed, lambda: stream.readable()):
    attempt(call)
with io.StringIO() as managed:
    print("into it", 1, 2, sep="-", file=managed)
    text = managed.getvalue()
print(text, managed.closed)
wrapper = io.TextIOWrapper(io.BytesIO("é\nb".encode()), encoding="utf-8")
print(wrapper.read(1), wrapper.readline(), wrapper.encoding, wrapper.errors, wrapper.line_buffering, wrapper.detach().read())
