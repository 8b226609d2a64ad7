"""Files compressed with gzip: opened, read and written like any other."""

import io
import zlib
from builtins import open as _open_file

from _on_demand import on_demand as _on_demand

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = "rb", "wb"
READ_BUFFER_SIZE = 128 * 1024
__getattr__, __dir__ = _on_demand(globals(), {"_gzip_streams": "_GzipReader _PaddedFile _WriteBufferStream"})
_COMPRESS_LEVEL_FAST, _COMPRESS_LEVEL_TRADEOFF, _COMPRESS_LEVEL_BEST = 1, 6, 9
_EBADF = 9
_WRITE_BUFFER_SIZE = 4 * io.DEFAULT_BUFFER_SIZE
_ENDED_EARLY = "Compressed file ended before the end-of-stream marker was reached"


class BadGzipFile(OSError):
    """What is read is damaged, or no gzip file at all."""


def open(filename, mode="rb", compresslevel=_COMPRESS_LEVEL_BEST, encoding=None, errors=None, newline=None):
    """Opens a path or a file object as a gzip file; a mode with "t" gives text."""
    if "t" in mode:
        if "b" in mode:
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"Argument {name!r} not supported in binary mode")
    binary_mode = mode.replace("t", "")
    if isinstance(filename, (str, bytes)) or hasattr(type(filename), "__fspath__"):
        file = GzipFile(filename, binary_mode, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, binary_mode, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    if "t" in mode:
        return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline)
    return file


def write32u(output, value):
    output.write(value.to_bytes(4, "little"))


def _now():
    from time import time

    return time()


# What a writer's buffer writes to.
class GzipFile(io.BufferedIOBase):
    """A file object that reads or writes the gzip format."""

    myfileobj = None  # what is closed with this file, since it opened it

    def __init__(self, filename=None, mode=None, compresslevel=_COMPRESS_LEVEL_BEST, fileobj=None, mtime=None):
        self.mode = None
        self.fileobj = None
        self._buffer = None
        if mode and ("t" in mode or "U" in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        if mode and "b" not in mode:
            mode += "b"
        try:
            if fileobj is None:
                fileobj = self.myfileobj = _open_file(filename, mode or "rb")
            if filename is None:
                filename = getattr(fileobj, "name", "")
                if not isinstance(filename, (str, bytes)):
                    filename = ""
            else:
                from posix import fspath

                filename = fspath(filename)
            asked = mode
            if mode is None:
                mode = getattr(fileobj, "mode", "rb")
            if mode.startswith("r"):
                self.mode = READ
                from _gzip_streams import _GzipReader

                self._buffer = io.BufferedReader(_GzipReader(fileobj))
            elif mode.startswith(("w", "a", "x")):
                if asked is None:
                    import warnings

                    warnings.warn(
                        "GzipFile was opened for writing, but this will change in future Python releases.  "
                        "Specify the mode argument for opening it for writing.", FutureWarning, 2)
                self.mode = WRITE
                self._init_write(filename)
                self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
                self._write_mtime = mtime
                self._buffer_size = _WRITE_BUFFER_SIZE
                from _gzip_streams import _WriteBufferStream

                self._buffer = io.BufferedWriter(_WriteBufferStream(self), self._buffer_size)
            else:
                raise ValueError(f"Invalid mode: {mode!r}")
            self.name = filename
            self.fileobj = fileobj
            if self.mode == WRITE:
                self._write_gzip_header(compresslevel)
        except:
            self._close()
            raise

    @property
    def mtime(self):
        """The time stamp in the header read last; None before one was read."""
        return self._buffer.raw._last_mtime

    def __repr__(self):
        return f"<gzip {repr(self.fileobj)[1:-1]} {hex(id(self))}>"

    def _init_write(self, filename):
        self.name = filename
        self.crc = zlib.crc32(b"")
        self.size = 0
        self.writebuf = []
        self.bufsize = 0
        self.offset = 0

    def tell(self):
        self._check_not_closed()
        if self.mode == WRITE:
            self._buffer.flush()
        return super().tell()

    def _write_gzip_header(self, compresslevel):
        name = self.name
        if isinstance(name, str):
            name = name.rpartition("/")[2]
            try:
                name = name.encode("latin-1")
            except UnicodeEncodeError:
                name = b""
        else:
            name = name.rpartition(b"/")[2]
        name = name.removesuffix(b".gz")
        mtime = _now() if self._write_mtime is None else self._write_mtime
        extra = {_COMPRESS_LEVEL_BEST: 2, _COMPRESS_LEVEL_FAST: 4}.get(compresslevel, 0)
        self.fileobj.write(b"\x1f\x8b\x08" + bytes([FNAME if name else 0]))
        write32u(self.fileobj, int(mtime))
        self.fileobj.write(bytes([extra, 255]))
        if name:
            self.fileobj.write(name + b"\0")

    def write(self, data):
        self._check_not_closed()
        if self.mode != WRITE:
            raise OSError(_EBADF, "write() on read-only GzipFile object")
        if self.fileobj is None:
            raise ValueError("write() on closed GzipFile object")
        return self._buffer.write(data)

    def _write_raw(self, data):
        view = memoryview(data)
        length = view.nbytes
        if length > 0:
            self.fileobj.write(self.compress.compress(view))
            self.size += length
            self.crc = zlib.crc32(view, self.crc)
            self.offset += length
        return length

    def _check_read(self, name):
        self._check_not_closed()
        if self.mode != READ:
            raise OSError(_EBADF, f"{name}() on write-only GzipFile object")

    def read(self, size=-1):
        self._check_read("read")
        return self._buffer.read(size)

    def read1(self, size=-1):
        """Some bytes with at most one read below, and never more than size of them."""
        self._check_read("read1")
        return self._buffer.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def readinto(self, b):
        self._check_read("readinto")
        return self._buffer.readinto(b)

    def readinto1(self, b):
        self._check_read("readinto1")
        return self._buffer.readinto1(b)

    def peek(self, n):
        self._check_read("peek")
        return self._buffer.peek(n)

    def _check_not_closed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        if self.fileobj is None or self._buffer is None or self._buffer.closed:
            return
        try:
            if self.mode == WRITE:
                self._buffer.flush()
                self.fileobj.write(self.compress.flush())
                write32u(self.fileobj, self.crc)
                write32u(self.fileobj, self.size & 0xFFFFFFFF)
            elif self.mode == READ:
                self._buffer.close()
        finally:
            self._close()

    def _close(self):
        self.fileobj = None
        own, self.myfileobj = self.myfileobj, None
        if own is not None:
            own.close()

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check_not_closed()
        if self.mode == WRITE:
            self._buffer.flush()
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    def fileno(self):
        """The file descriptor of the compressed file."""
        return self.fileobj.fileno()

    def rewind(self):
        """Goes back to the first uncompressed byte; only when reading."""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._buffer.seek(0)

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def seek(self, offset, whence=io.SEEK_SET):
        if self.mode == WRITE:
            self._check_not_closed()
            self._buffer.flush()
            if whence != io.SEEK_SET:
                if whence != io.SEEK_CUR:
                    raise ValueError("Seek from end not supported")
                offset = self.offset + offset
            if offset < self.offset:
                raise OSError("Negative seek in write mode")
            count = offset - self.offset
            zeros = b"\0" * min(count, self._buffer_size)
            while count > 0:
                self.write(zeros[:count])
                count -= len(zeros)
        elif self.mode == READ:
            self._check_not_closed()
            return self._buffer.seek(offset, whence)
        return self.offset

    def readline(self, size=-1):
        self._check_not_closed()
        return self._buffer.readline(size)


# ---- reading


def _read_exactly(file, size):
    data = file.read(size)
    while len(data) < size:
        more = file.read(size - len(data))
        if not more:
            raise EOFError(_ENDED_EARLY)
        data += more
    return data


def _number(data):
    return int.from_bytes(data, "little")


def _read_gzip_header(file):
    """The time in the header of the next member, or None if there is none."""
    magic = file.read(2)
    if magic == b"":
        return None
    if magic != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({magic!r})")
    method, flag, *rest = _read_exactly(file, 8)
    if method != 8:
        raise BadGzipFile("Unknown compression method")
    if flag & FEXTRA:
        _read_exactly(file, _number(_read_exactly(file, 2)))
    for text in (FNAME, FCOMMENT):
        if flag & text:
            while (letter := file.read(1)) and letter != b"\0":
                pass
    if flag & FHCRC:
        _read_exactly(file, 2)
    return _number(rest[:4])


# A file that can be looked at again for what was read too much.
def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=0):
    """Compress data in one shot and return the compressed data."""
    made = zlib.compress(data, compresslevel, 31)
    if mtime is None:
        mtime = _now()
    return made[:4] + int(mtime).to_bytes(4, "little") + made[8:9] + b"\xff" + made[10:]


def decompress(data):
    """The bytes that a whole gzip file in memory holds."""
    pieces = []
    while True:
        file = io.BytesIO(data)
        if _read_gzip_header(file) is None:
            return b"".join(pieces)
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        piece = stream.decompress(file.read())
        rest = stream.unused_data
        if not stream.eof or len(rest) < 8:
            raise EOFError(_ENDED_EARLY)
        if _number(rest[:4]) != zlib.crc32(piece):
            raise BadGzipFile("CRC check failed")
        if _number(rest[4:8]) != len(piece) & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")
        pieces.append(piece)
        data = rest[8:].lstrip(b"\0")
