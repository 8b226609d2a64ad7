# Files of the session's mounts.
import posix
from errno import EBADF, EINVAL, EMFILE, ENOSPC

from .base import _CLOSED, RawIOBase, UnsupportedOperation, _fill, _room, size_argument

_READ, _WRITE, _CREATE, _EXCLUSIVE, _TRUNCATE = 1, 2, 4, 8, 16
_FLAGS = {"r": _READ, "w": _WRITE | _CREATE | _TRUNCATE, "x": _WRITE | _CREATE | _EXCLUSIVE, "a": _WRITE | _CREATE}


def _flags_of(mode):
    if not isinstance(mode, str):
        raise TypeError(f"FileIO() argument 'mode' must be str, not {type(mode).__name__}")
    if any(letter not in "xrwab+" for letter in mode):
        raise ValueError(f"invalid mode: {mode}")
    kinds = [letter for letter in mode if letter in "rwxa"]
    if len(kinds) != 1 or mode.count("+") > 1:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    return _FLAGS[kinds[0]] | (_READ | _WRITE if "+" in mode else 0)


# The same as os.open() takes them.
def _system_flags(flags, appends):
    if flags & _WRITE:
        system = posix.O_RDWR if flags & _READ else posix.O_WRONLY
    else:
        system = posix.O_RDONLY
    for flag, name in ((_CREATE, "O_CREAT"), (_EXCLUSIVE, "O_EXCL"), (_TRUNCATE, "O_TRUNC")):
        if flags & flag:
            system |= getattr(posix, name)
    return system | (posix.O_APPEND if appends else 0) | posix.O_CLOEXEC


# What only a collection makes room for: files that are dropped without having been closed. It finalises them where a loop
# begins anew.
_FULL = frozenset({-EMFILE, -ENOSPC})


def _open_handle(encoded, flags):
    for is_last in (False, True):
        handle = _file_open(encoded, flags)
        if handle not in _FULL or is_last:
            return handle
        _collect_garbage()


def _write_some(handle, position, data, start):
    for is_last in (False, True):
        count = _file_write(handle, position, data, start)
        if count != -ENOSPC or is_last:
            return count
        _collect_garbage()


class FileIO(RawIOBase):
    __module__ = "_io"
    _handle = -1
    _blksize = 8192
    _owns_handle = True

    def __init__(self, file, mode="r", closefd=True, opener=None):
        if self._handle >= 0:
            self.close()
        if isinstance(file, int):
            if file < 0:
                raise ValueError("negative file descriptor")
            self._flags = _flags_of(mode)
            return self._take(file, file, mode, closefd)
        name = posix.fspath(file)
        encoded = posix._encode(name)
        if b"\0" in encoded:
            raise ValueError("embedded null byte")
        self._flags = _flags_of(mode)
        if not closefd:
            raise ValueError("Cannot use closefd=False with file name")
        if opener is not None:
            descriptor = opener(file, _system_flags(self._flags, "a" in mode))
            if not isinstance(descriptor, int):
                raise TypeError("expected integer from opener")
            if descriptor < 0:
                raise ValueError(f"opener returned {descriptor}")
            return self._take(descriptor, file, mode, True)
        handle = _open_handle(encoded, self._flags)
        if handle < 0:
            raise posix._failure(handle, file if isinstance(file, (str, bytes)) else name)
        self._begin(handle, file, mode)

    def _take(self, descriptor, file, mode, closefd):
        handle = posix._handle_of(descriptor)
        if handle < 0:
            raise OSError(EBADF, posix.strerror(EBADF))
        self._owns_handle = bool(closefd)
        self._begin(handle, file, mode)

    def _begin(self, handle, file, mode):
        self._is_appending = "a" in mode
        self._handle = handle
        self._position = 0
        self.name = file
        if self._is_appending:
            self.seek(0, 2)

    def _check(self):
        if self._handle < 0:
            raise ValueError(_CLOSED)

    def _size(self):
        return _file_status(self._handle)[4]

    @property
    def closed(self):
        return self._handle < 0

    @property
    def closefd(self):
        return self._owns_handle

    @property
    def mode(self):
        reads = self._flags & _READ
        if self._flags & _EXCLUSIVE:
            return "xb+" if reads else "xb"
        if self._is_appending:
            return "ab+" if reads else "ab"
        if reads:
            return "rb+" if self._flags & _WRITE else "rb"
        return "wb"

    def __repr__(self):
        if self._handle < 0:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self._owns_handle}>"

    def close(self):
        handle = self._handle
        if handle >= 0:
            self._handle = -1
            self._is_closed = True
            if self._owns_handle:
                _file_close(handle)

    def __del__(self):
        if self._handle >= 0:
            self.close()

    def readable(self):
        self._check()
        return self._flags & _READ != 0

    def writable(self):
        self._check()
        return self._flags & _WRITE != 0

    def seekable(self):
        self._check()
        return True

    def isatty(self):
        self._check()
        return False

    def _check_read(self):
        self._check()
        if not self._flags & _READ:
            raise UnsupportedOperation("File not open for reading")

    def _check_write(self):
        self._check()
        if not self._flags & _WRITE:
            raise UnsupportedOperation("File not open for writing")

    # One call moves a mebibyte at most.
    def _read(self, size):
        pieces = []
        while size > 0:
            piece = _file_read(self._handle, self._position, size)
            if not isinstance(piece, bytes):
                raise posix._failure(piece)
            if not piece:
                break
            self._position += len(piece)
            size -= len(piece)
            pieces.append(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def read(self, size=-1, /):
        self._check_read()
        size = size_argument(size)
        left = max(0, self._size() - self._position)
        return self._read(left if size < 0 else min(size, left))

    def readall(self):
        return self.read()

    def readinto(self, buffer, /):
        self._check_read()
        return _fill(buffer, self.read(_room(buffer)))

    def write(self, data, /):
        self._check_write()
        if self._is_appending:
            self._position = self._size()
        start, size = 0, _view_of(data).nbytes
        while True:
            count = _write_some(self._handle, self._position, data, start)
            if count < 0:
                if start:
                    break
                raise posix._failure(count)
            self._position += count
            start += count
            if start >= size or not count:
                break
        return start

    def seek(self, offset, whence=0, /):
        self._check()
        if not hasattr(type(offset), "__index__"):
            raise TypeError("an integer is required")
        offset = offset.__index__()
        if whence == 1:
            offset += self._position
        elif whence == 2:
            offset += self._size()
        elif whence != 0:
            raise OSError(EINVAL, posix.strerror(EINVAL))
        if offset < 0:
            raise OSError(EINVAL, posix.strerror(EINVAL))
        if offset >= 1 << 60:
            raise OverflowError("Python int too large to convert to C long")
        self._position = offset
        return offset

    def tell(self):
        self._check()
        return self._position

    def truncate(self, size=None, /):
        self._check_write()
        size = self._position if size is None else size.__index__()
        answer = _file_truncate(self._handle, size) if 0 <= size < 1 << 60 else -EINVAL
        if answer < 0:
            raise posix._failure(answer)
        return size

    def __reduce__(self):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")
