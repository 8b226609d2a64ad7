# Streams of bytes over raw ones. Reading looks ahead; writing goes through at once, so that nothing is lost when a session
# ends or a file is dropped without having been closed.
from .base import BufferedIOBase, UnsupportedOperation, _fill, _room, size_argument, take_state, user_attributes

from . import DEFAULT_BUFFER_SIZE


class _Buffered(BufferedIOBase):
    __module__ = "_io"
    _raw = None
    _ahead = b""  # what has been read from the raw stream
    _at = 0  # how much of it has been handed out

    @property
    def raw(self):
        return self._attached()

    def _attached(self):
        if self._raw is None:
            raise ValueError("raw stream has been detached")
        return self._raw

    def _check(self, what=None):
        if self._attached().closed:
            raise ValueError("I/O operation on closed file." if what is None else f"{what} of closed file")

    @property
    def name(self):
        return self._attached().name

    @property
    def mode(self):
        return self._attached().mode

    @property
    def closed(self):
        return self._attached().closed

    def __repr__(self):
        try:
            return f"<{type(self).__module__}.{type(self).__qualname__} name={self.name!r}>"
        except (AttributeError, ValueError):
            return f"<{type(self).__module__}.{type(self).__qualname__}>"

    def __reduce__(self):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")

    def flush(self):
        self._attached().flush()

    def _flush(self):
        if self._attached().closed:
            raise ValueError("flush of closed file")
        self._raw.flush()

    def close(self):
        if self._raw is not None and not self._raw.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def detach(self):
        self.flush()
        raw = self._raw
        self._raw = None
        return raw

    def seekable(self):
        self._check()
        return self._raw.seekable()

    def readable(self):
        self._check()
        return self._raw.readable()

    def writable(self):
        self._check()
        return self._raw.writable()

    def fileno(self):
        return self._attached().fileno()

    def isatty(self):
        return self._attached().isatty()

    # The raw stream stands where this one does; nothing is kept.
    def _drop_ahead(self):
        behind = len(self._ahead) - self._at
        self._ahead, self._at = b"", 0
        if behind:
            self._raw.seek(-behind, 1)

    def tell(self):
        return self._attached().tell() - (len(self._ahead) - self._at)

    def seek(self, target, whence=0, /):
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        self._check("seek")
        if not self._raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        if whence == 1:
            target -= len(self._ahead) - self._at
        self._ahead, self._at = b"", 0
        return self._raw.seek(target, whence)

    # ---- reading, for those that do

    def _check_read(self, what="read"):
        self._check(what)

    # Sets in what is ahead; False at the end, None if the raw stream would have to wait.
    def _more(self, size=0):
        piece = self._raw.read(max(size, self._size))
        if not piece:
            return None if piece is None else False
        self._ahead = self._ahead[self._at :] + piece
        self._at = 0
        return True

    def _take(self, count):
        start = self._at
        self._at = min(start + count, len(self._ahead))
        return self._ahead[start : self._at]

    def _read(self, size=-1, /):
        size = size_argument(size)
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._check_read()
        if size < 0:
            rest = self._take(len(self._ahead))
            readall = getattr(self._raw, "readall", None)
            more = self._raw.read() if readall is None else readall()
            self._ahead, self._at = b"", 0
            if more is None:
                return rest or None
            return rest + more
        while len(self._ahead) - self._at < size:
            found = self._more(size - (len(self._ahead) - self._at))
            if found is None and self._at == len(self._ahead):
                return None
            if not found:
                break
        return self._take(size)

    def _read1(self, size=-1, /):
        size = size_argument(size)
        self._check_read()
        if size < 0:
            size = self._size
        if size and self._at == len(self._ahead):
            self._ahead, self._at = self._raw.read(size) or b"", 0
        return self._take(size)

    def _peek(self, size=0, /):
        self._check("peek")
        if self._at == len(self._ahead):
            self._more()
        return self._ahead[self._at :]

    def _readline(self, size=-1, /):
        size = size_argument(size)
        self._check("readline")
        pieces = []
        while size != 0:
            end = self._ahead.find(b"\n", self._at) + 1
            count = (end or len(self._ahead)) - self._at
            if size > 0:
                count = min(count, size)
                size -= count
            pieces.append(self._take(count))
            if end and self._at == end or size == 0 or not self._more():
                break
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    # ---- writing, for those that do

    def _write(self, data, /):
        view = _view_of(data)
        if self._attached().closed:
            raise ValueError("write to closed file")
        if self._ahead:
            self._drop_ahead()
        size = done = view.nbytes
        count = self._raw.write(data)
        if count is not None and count < size:
            done = count
            octets = view.cast("B")
            while done < size and (count := self._raw.write(octets[done:])):
                done += count
        return done

    def _truncate(self, size=None, /):
        if self._attached().closed:
            raise ValueError("truncate of closed file")
        if size is None:
            size = self.tell()
        return self._raw.truncate(size)


def _check_size(size):
    if size <= 0:
        raise ValueError("buffer size must be strictly positive")
    return size


class BufferedReader(_Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        self._raw, self._size = raw, _check_size(buffer_size)
        self._ahead, self._at = b"", 0

    read, read1, peek, readline = _Buffered._read, _Buffered._read1, _Buffered._peek, _Buffered._readline

    def writable(self):
        return False

    def truncate(self, size=None, /):
        self._check("truncate")
        raise UnsupportedOperation("truncate")


class BufferedWriter(_Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self._raw, self._size = raw, _check_size(buffer_size)

    write, truncate, flush = _Buffered._write, _Buffered._truncate, _Buffered._flush

    def readable(self):
        return False


class BufferedRandom(_Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        for name in ("seekable", "readable", "writable"):
            if not getattr(raw, name)():
                raise UnsupportedOperation(f"File or stream is not {name}.")
        self._raw, self._size = raw, _check_size(buffer_size)
        self._ahead, self._at = b"", 0

    read, read1, peek, readline = _Buffered._read, _Buffered._read1, _Buffered._peek, _Buffered._readline
    write, truncate, flush = _Buffered._write, _Buffered._truncate, _Buffered._flush


class BufferedRWPair(BufferedIOBase):
    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self.reader.readinto1(buffer)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def write(self, data, /):
        return self.writer.write(data)

    def flush(self):
        return self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    @property
    def closed(self):
        return self.writer.closed


class BytesIO(BufferedIOBase):
    # What reading and writing in C++ knows of (runtime/modules/memory_streams.cpp). _data is None when the stream is closed.
    __slots__ = ("_data", "_position")
    __module__ = "_io"

    def __init__(self, initial_bytes=b""):
        if type(initial_bytes) is not bytes:
            initial_bytes = b"" if initial_bytes is None else _view_of(initial_bytes)
        self._data = bytearray(initial_bytes)
        self._position = 0

    def _check(self):
        if self._is_closed:
            raise ValueError("I/O operation on closed file.")

    def close(self):
        if not self._is_closed:
            self._data = None
            self._is_closed = True

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def getvalue(self):
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        self._check()
        return memoryview(self._data)

    def read(self, size=-1, /):
        self._check()
        size = size_argument(size)
        start = self._position
        left = max(0, len(self._data) - start)
        size = left if size < 0 else min(size, left)
        self._position += size
        return bytes(self._data[start : start + size])

    def read1(self, size=-1, /):
        return self.read(size)

    def readline(self, size=-1, /):
        self._check()
        size = size_argument(size)
        end = self._data.find(b"\n", self._position) + 1 or len(self._data)
        count = max(0, end - self._position)
        return self.read(count if size < 0 else min(count, size))

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readinto(self, buffer, /):
        self._check()
        return _fill(buffer, self.read(_room(buffer)))

    def write(self, data, /):
        self._check()
        with _view_of(data) as view:
            piece = bytes(view)
        if not piece:
            return 0
        held, start, size = len(self._data), self._position, len(piece)
        if start >= held:
            self._data.extend(bytes(start - held) + piece if start > held else piece)
        elif start + size <= held:
            self._data[start : start + size] = piece
        else:
            self._data.extend(piece[held - start :])
            self._data[start:held] = piece[: held - start]
        self._position = start + size
        return size

    def seek(self, offset, whence=0, /):
        self._check()
        if not hasattr(type(offset), "__index__"):
            raise TypeError(f"'{type(offset).__name__}' object cannot be interpreted as an integer")
        offset = offset.__index__()
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and offset < 0:
            raise ValueError(f"negative seek value {offset}")
        offset += (0, self._position, len(self._data))[whence]
        self._position = max(0, offset)
        return self._position

    def tell(self):
        self._check()
        return self._position

    def truncate(self, size=None, /):
        self._check()
        size = self._position if size is None else size_argument(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size

    def __getstate__(self):
        self._check()
        return bytes(self._data), self._position, user_attributes(self)

    def __setstate__(self, state, /):
        self._position = take_state(self, BytesIO, state, ("second", "third"), "not")


in_python = _add_native_methods(BytesIO, "BytesIO")
