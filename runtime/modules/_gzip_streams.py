# The streams that a GzipFile is made of.
import io
import zlib

from gzip import _ENDED_EARLY, READ_BUFFER_SIZE, BadGzipFile, _number, _read_exactly, _read_gzip_header

__name__ = "gzip"


class _WriteBufferStream(io.RawIOBase):
    def __init__(self, gzip_file):
        self.gzip_file = gzip_file

    def write(self, data):
        return self.gzip_file._write_raw(data)

    def seekable(self):
        return False

    def writable(self):
        return True


class _PaddedFile:
    def __init__(self, file, prepend=b""):
        self.file = file
        self._buffer = prepend
        self._read = 0

    def read(self, size):
        left = len(self._buffer) - self._read
        if size <= left:
            self._read += size
            return self._buffer[self._read - size : self._read]
        rest = self._buffer[self._read :]
        self._buffer, self._read = b"", 0
        return rest + self.file.read(size - left)

    def prepend(self, data):
        self._buffer = data + self._buffer[self._read :]
        self._read = 0

    def seek(self, offset):
        self._buffer, self._read = b"", 0
        return self.file.seek(offset)

    def seekable(self):
        return True


class _GzipReader(io.RawIOBase):
    def __init__(self, file):
        self._fp = _PaddedFile(file)
        self._last_mtime = None
        self._size = -1  # of the whole, once it is known
        self._start()

    def _start(self):
        self._eof = False
        self._pos = 0
        self._new_member = True
        self._decompressor = None

    def readable(self):
        return True

    def seekable(self):
        return self._fp.seekable()

    def close(self):
        self._decompressor = None
        return super().close()

    def tell(self):
        return self._pos

    def readinto(self, buffer):
        with memoryview(buffer) as view, view.cast("B") as octets:
            data = self.read(len(octets))
            octets[: len(data)] = data
        return len(data)

    def readall(self):
        pieces = []
        while data := self.read(0x7FFFFFFF):
            pieces.append(data)
        return b"".join(pieces)

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        if not size:
            return b""
        while not self._eof:
            if self._decompressor is not None and self._decompressor.eof:
                self._read_eof()
                self._new_member = True
            if self._new_member:
                mtime = _read_gzip_header(self._fp)
                if mtime is None:
                    self._size = self._pos
                    self._eof = True
                    return b""
                self._last_mtime = mtime
                self._crc = zlib.crc32(b"")
                self._stream_size = 0
                self._decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
                self._new_member = False
            pending = self._decompressor.unconsumed_tail
            data = pending or self._fp.read(READ_BUFFER_SIZE)
            result = self._decompressor.decompress(data, size)
            if self._decompressor.eof:
                self._fp.prepend(self._decompressor.unused_data)
            if result:
                self._crc = zlib.crc32(result, self._crc)
                self._stream_size += len(result)
                self._pos += len(result)
                return result
            if not data:
                raise EOFError(_ENDED_EARLY)
        return b""

    def _read_eof(self):
        crc, size = _number(_read_exactly(self._fp, 4)), _number(_read_exactly(self._fp, 4))
        if crc != self._crc:
            raise BadGzipFile(f"CRC check failed {hex(crc)} != {hex(self._crc)}")
        if size != self._stream_size & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")
        # Members may be followed by zeros.
        while (letter := self._fp.read(1)) == b"\0":
            pass
        if letter:
            self._fp.prepend(letter)

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._pos
        elif whence == io.SEEK_END:
            if self._size < 0:
                while self.read(io.DEFAULT_BUFFER_SIZE):
                    pass
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError(f"Invalid value for whence: {whence}")
        if offset < self._pos:
            self._fp.seek(0)
            self._start()
        while self._pos < offset and self.read(min(io.DEFAULT_BUFFER_SIZE, offset - self._pos)):
            pass
        return self._pos


# ---- in memory
