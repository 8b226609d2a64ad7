# What all streams have in common. CPython has each of these classes twice, in C and as abstract classes of io; here they are one.
_CLOSED = "I/O operation on closed file"


class UnsupportedOperation(OSError, ValueError):
    __module__ = "io"


# The number of bytes or characters to read; -1 for all.
def size_argument(size):
    if size is None:
        return -1
    if hasattr(type(size), "__index__"):
        return size.__index__()
    raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")


# Attributes of streams in memory that are not the user's.
_OWN_NAMES = frozenset({"_is_closed", "_kinds", "_newline", "_tells_kinds", "_translates", "_written_as"})


def user_attributes(stream):
    found = {name: value for name, value in stream.__dict__.items() if name not in _OWN_NAMES}
    return found or None


# `ordinals`: which items of the state of a stream in memory its position and its attributes are; `found`: a word of
# CPython's text.
def take_state(stream, kind, state, ordinals, found):
    count = 3 if ordinals[0] == "second" else 4
    if not isinstance(state, tuple) or len(state) != count:
        name = f"_io.{kind.__name__}" if type(stream) is kind else type(stream).__name__
        raise TypeError(f"{name}.__setstate__ argument should be {count}-tuple, got {type(state).__name__}")
    kind.__init__(stream, *state[:-2])
    position, attributes = state[-2:]
    if not isinstance(position, int):
        raise TypeError(f"{ordinals[0]} item of state must be an integer, {found} {type(position).__name__}")
    if position < 0:
        raise ValueError("position value cannot be negative")
    if attributes is not None:
        if not isinstance(attributes, dict):
            raise TypeError(f"{ordinals[1]} item of state should be a dict, got a {type(attributes).__name__}")
        stream.__dict__.update(attributes)
    return position


class IOBase:
    __module__ = "io"
    _is_closed = False

    def seek(self, offset, whence=0, /):
        raise UnsupportedOperation("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        raise UnsupportedOperation("truncate")

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def flush(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def close(self):
        if not self._is_closed:
            try:
                self.flush()
            finally:
                self._is_closed = True

    @property
    def closed(self):
        return self._is_closed

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def isatty(self):
        self._checkClosed()
        return False

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable." if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable." if msg is None else msg)

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable." if msg is None else msg)

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *error):
        self.close()

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        size = size_argument(size)
        read, peek = self.read, getattr(self, "peek", None)
        line = bytearray()
        while size < 0 or len(line) < size:
            count = 1
            if peek is not None:
                ahead = peek(1)
                count = (ahead.find(b"\n") + 1) or len(ahead) or 1
                if size >= 0:
                    count = min(count, size - len(line))
            piece = read(count)
            if not isinstance(piece, bytes):
                raise OSError(f"read() should have returned a bytes object, not '{type(piece).__name__}'")
            if not piece:
                break
            line += piece
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        hint = size_argument(hint)
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    __module__ = "io"

    def read(self, size=-1, /):
        size = size_argument(size)
        if size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        if count is None:
            return None
        if not 0 <= count <= size:
            raise ValueError(f"readinto returned {count} outside buffer size {size}")
        return bytes(buffer[:count])

    def readall(self):
        pieces = []
        while piece := self.read(8192):
            pieces.append(piece)
        return b"".join(pieces) if pieces else piece

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, data, /):
        raise NotImplementedError


def _fill(buffer, data):
    with memoryview(buffer) as view, view.cast("B") as octets:
        octets[: len(data)] = data
    return len(data)


def _room(buffer):
    try:
        with memoryview(buffer) as view:
            if not view.readonly:
                return view.nbytes
    except TypeError:
        pass
    raise TypeError(f"readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}")


class BufferedIOBase(IOBase):
    __module__ = "io"

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def read1(self, size=-1, /):
        raise UnsupportedOperation("read1")

    def readinto(self, buffer, /):
        return _fill(buffer, self.read(_room(buffer)))

    def readinto1(self, buffer, /):
        return _fill(buffer, self.read1(_room(buffer)))

    def write(self, data, /):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")


class TextIOBase(IOBase):
    __module__ = "io"
    encoding = newlines = errors = None

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def readline(self, size=-1, /):
        raise UnsupportedOperation("readline")

    def write(self, text, /):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")


# By these names _io has them in CPython.
_IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase = IOBase, RawIOBase, BufferedIOBase, TextIOBase
