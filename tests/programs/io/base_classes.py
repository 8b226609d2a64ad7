"""io.IOBase and friends: the hierarchy, closing and __del__, iteration by readline, abstract refusals, Reader and Writer."""
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for kind in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase, io.BytesIO, io.StringIO, io.FileIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.BufferedRWPair, io.TextIOWrapper):
    print(kind.__name__, [io_base.__name__ for io_base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase) if issubclass(kind, io_base)], [name for name in ("read", "readinto", "peek", "getvalue", "detach", "encoding", "readall", "read1", "seek") if hasattr(kind, name)])


class Lines(io.IOBase):
    def __init__(self, *lines):
        self.lines = list(lines)

    def readable(self):
        return True

    def readline(self, size=-1):
        return self.lines.pop(0) if self.lines else b""

    def close(self):
        if not self.closed:
            print("closing", self.lines)
        super().close()


with Lines(b"a\n", b"b\n", b"c") as lines:
    print(next(lines), lines.readlines(), list(lines), lines.closed)
print(lines.closed)
lines.close()
attempt(lambda: next(lines))
attempt(lambda: lines.__enter__())
attempt(lambda: lines.flush())
attempt(lambda: lines.isatty())
lines = Lines(b"1234\n", b"5678\n", b"9\n")
print(lines.readlines(6), lines.readlines(1), lines.readlines(0), lines.close())
base = io.IOBase()
for name in ("readable", "writable", "seekable", "isatty", "fileno", "tell", "truncate", "readline", "readlines", "flush"):
    print(name, end=" ")
    attempt(getattr(base, name))
for name in ("read", "read1", "detach", "readinto"):
    print(name, end=" ")
    attempt(lambda: getattr(io.BufferedIOBase(), name)(*([bytearray(1)] if name == "readinto" else [])))
for name in ("read", "readline", "detach", "write"):
    print(name, end=" ")
    attempt(lambda: getattr(io.TextIOBase(), name)(*(["x"] if name == "write" else [])))
attempt(lambda: io.BufferedIOBase().write(b"x"))
print(io.TextIOBase().encoding, io.TextIOBase().errors, io.TextIOBase().newlines)


class Loud(io.StringIO):
    def close(self):
        print("close", repr(self.getvalue()) if not self.closed else "again")
        super().close()


with Loud("x") as loud:
    loud.write("yz")
loud.close()
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError), repr(io.UnsupportedOperation("why")), io.BlockingIOError is BlockingIOError, io.open is open)
for stream in (io.StringIO(), io.BytesIO(), 3, "text"):
    print(type(stream).__name__, isinstance(stream, io.Reader), isinstance(stream, io.Writer))


class Reads:
    def read(self, size=-1):
        return ""


print(isinstance(Reads(), io.Reader), isinstance(Reads(), io.Writer), issubclass(Reads, io.Reader), io.Reader[str] is not None)
error = BlockingIOError(11, "busy", 5)
print(error.characters_written, error.errno == 11, error.strerror)
print(isinstance(Reads(), io.IOBase), io.text_encoding("latin-1"), io.text_encoding("utf-8", 1))
