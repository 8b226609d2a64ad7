# Streams do their work in steps of bounded size (runtime/modules/zlib.cpp); what they have not taken yet is kept here.

DEFLATED = 8
MAX_WBITS = 15
DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
__version__ = "1.0"

_STREAM_END, _STREAM_ERROR, _MEM_ERROR, _BUF_ERROR = 1, -2, -4, -5
_DICTIONARY_REFUSED = -1000
_TEXTS = {_BUF_ERROR: "incomplete or truncated stream", _STREAM_ERROR: "inconsistent stream state", -3: "invalid input data"}
_NO_LIMIT = 1 << 60


class error(Exception):
    pass


error.__module__ = "zlib"


def _failed(status, doing, message=None):
    if status == _MEM_ERROR:
        return MemoryError(f"Out of memory {doing}")
    message = message or _TEXTS.get(status)
    return error(f"Error {status} {doing}: {message}" if message else f"Error {status} {doing}")


def _c_int(value, most=0x7FFFFFFF, name="int"):
    if not hasattr(type(value), "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    from operator import index

    value = index(value)
    if not -most - 1 <= value <= most:
        raise OverflowError(f"Python int too large to convert to C {name}")
    return value


def _ssize(value):
    return _c_int(value, 0x7FFFFFFFFFFFFFFF, "ssize_t")


def _taken(stream, data, flush):
    # All of the data, then a flush if one is wanted: what is made, and zlib's last status. What keeps no log is flushed with
    # the last of the data.
    pieces = []
    at, size = 0, len(data)
    status, more = 0, False
    while at < size or more or flush:
        is_fed = at >= size
        piece, taken, status, more, _ = _compressor_step(stream, data, at, flush)
        at += taken
        if piece:
            pieces.append(piece)
        if status not in (0, _BUF_ERROR) or (is_fed and not more):
            break
    return b"".join(pieces), status


# The latest stream of each sort that is not in use: making one anew takes longer than compressing a short text.
_spare = {}


def _fresh(make, settings):
    key, stream = _spare.pop(make, (None, None))
    if key == settings and _restart(stream):
        return stream
    return make(*settings, False)


def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    """The data in the format of zlib, deflated."""
    data = _octets(data)
    settings = _c_int(level), DEFLATED, _c_int(wbits), DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, None
    stream = _fresh(_compressor, settings)
    if isinstance(stream, int):
        if stream == _STREAM_ERROR:
            raise error("Bad compression level")
        raise _failed(stream, "while compressing data")
    result, status = _taken(stream, data, Z_FINISH)
    if status != _STREAM_END:
        raise _failed(status, "while compressing data")
    _spare[_compressor] = settings, stream
    return result


def _octets(data):
    # Something of which len() is the number of bytes.
    if type(data) is bytes:
        return data
    view = _view_of(data)
    return view if view.nbytes == len(view) and view.contiguous else view.tobytes()


def _given(stream, data, most):
    # What is made of the data, up to `most` bytes; how much of it was taken; zlib's last status, and its message.
    pieces = []
    at, size = 0, len(data)
    while True:
        piece, taken, status, more, message = _decompressor_step(stream, data, at, most)
        at += taken
        if piece:
            pieces.append(piece)
            most -= len(piece)
        if status not in (0, _BUF_ERROR) or not most or not (more or at < size):
            return b"".join(pieces), at, status, message


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """The data that were compressed to these bytes."""
    data = _octets(data)
    wbits = _c_int(wbits)
    if _ssize(bufsize) < 0:
        raise ValueError("bufsize must be non-negative")
    stream = _fresh(_decompressor, (wbits, None))
    if isinstance(stream, int):
        raise _failed(stream, "while preparing to decompress data")
    result, _, status, message = _given(stream, data, _NO_LIMIT)
    if status == _STREAM_END:
        _spare[_decompressor] = (wbits, None), stream
        return result
    raise _failed(_BUF_ERROR if status == 0 else status, "while decompressing data", message)


class _Stream:
    __slots__ = ("_stream", "__weakref__")

    def __new__(cls, /, *args, **kwargs):
        raise TypeError(f"cannot create 'zlib.{cls.__name__}' instances")

    def __init_subclass__(cls):
        if cls.__module__ != __name__:
            raise TypeError(f"type 'zlib.{cls.__base__.__name__}' is not an acceptable base type")

    def copy(self):
        stream = None if self._stream is None else _stream_copy(self._stream)
        if stream is None or stream == _STREAM_ERROR:
            raise ValueError("Inconsistent stream state")
        if isinstance(stream, int):
            raise _failed(stream, "while copying object")
        made = object.__new__(type(self))
        made._stream = stream
        return made

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()

    def __reduce_ex__(self, protocol, /):
        raise TypeError(f"cannot pickle 'zlib.{type(self).__name__}' object")


class _Compress(_Stream):
    __qualname__ = "Compress"
    __slots__ = ()

    def compress(self, data, /):
        """The data in the format of zlib, deflated."""
        data = _octets(data)
        if self._stream is None:
            raise _failed(_STREAM_ERROR, "while compressing data")
        result, status = _taken(self._stream, data, Z_NO_FLUSH)
        if status == _STREAM_ERROR:
            raise _failed(status, "while compressing data")
        return result

    def flush(self, mode=Z_FINISH, /):
        """Return a bytes object containing any remaining compressed data."""
        mode = _c_int(mode)
        if mode == Z_NO_FLUSH:
            return b""
        if self._stream is None or not 0 < mode <= Z_BLOCK:
            raise _failed(_STREAM_ERROR, "while flushing")
        result, status = _taken(self._stream, b"", mode)
        if status == _STREAM_END and mode == Z_FINISH:
            self._stream = None
        elif status not in (0, _BUF_ERROR):
            raise _failed(status, "while flushing")
        return result


class _Decompress(_Stream):
    __qualname__ = "Decompress"
    __slots__ = ("unused_data", "unconsumed_tail", "eof")

    def copy(self):
        made = _Stream.copy(self)
        made.unused_data, made.unconsumed_tail, made.eof = self.unused_data, self.unconsumed_tail, self.eof
        return made

    def _keep(self, data, at, status):
        # Input that was not taken: behind the end of the stream, or because there is enough output. With a tail from before,
        # it is both, as in CPython.
        has_ended = status == _STREAM_END
        if has_ended:
            self.unused_data += bytes(data[at:])
        if self.unconsumed_tail or (at < len(data) and not has_ended):
            self.unconsumed_tail = bytes(data[at:])

    def decompress(self, data, /, max_length=0):
        """Return a bytes object containing the decompressed version of the data."""
        data = _octets(data)
        max_length = _ssize(max_length)
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        if self._stream is None:
            self._keep(data, 0, _STREAM_ERROR)
            raise _failed(_STREAM_ERROR, "while decompressing data")
        result, at, status, message = _given(self._stream, data, max_length or _NO_LIMIT)
        if status < _DICTIONARY_REFUSED:
            raise _failed(status - _DICTIONARY_REFUSED, "while setting zdict")
        self._keep(data, at, status)
        if status == _STREAM_END:
            self.eof = True
        elif status not in (0, _BUF_ERROR):
            raise _failed(status, "while decompressing data", message)
        return result

    def flush(self, length=DEF_BUF_SIZE, /):
        """Return a bytes object containing any remaining decompressed data."""
        if _ssize(length) <= 0:
            raise ValueError("length must be greater than zero")
        if self._stream is None:
            return b""
        data = self.unconsumed_tail
        result, at, status, _ = _given(self._stream, data, _NO_LIMIT)
        if status < _DICTIONARY_REFUSED:
            raise _failed(status - _DICTIONARY_REFUSED, "while setting zdict")
        self._keep(data, at, status)
        if status == _STREAM_END:
            self.eof = True
            self._stream = None
        return result


_Compress.__name__, _Decompress.__name__ = "Compress", "Decompress"


def compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,
                strategy=Z_DEFAULT_STRATEGY, zdict=None):
    """Return a compressor object."""
    settings = [_c_int(value) for value in (level, method, wbits, memLevel, strategy)]
    stream = _compressor(*settings, None if zdict is None else bytes(_octets(zdict)), True)
    if isinstance(stream, int):
        if stream == _STREAM_ERROR:
            raise ValueError("Invalid initialization option")
        if stream == _DICTIONARY_REFUSED + _STREAM_ERROR:
            raise ValueError("Invalid dictionary")
        raise _failed(stream, "while creating compression object")
    made = object.__new__(_Compress)
    made._stream = stream
    return made


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    """Return a decompressor object."""
    wbits = _c_int(wbits)
    try:
        dictionary = bytes(memoryview(zdict))
    except TypeError:
        raise TypeError("zdict argument must support the buffer protocol") from None
    stream = _decompressor(wbits, dictionary or None, True)
    if isinstance(stream, int):
        if stream == _STREAM_ERROR:
            raise ValueError("Invalid initialization option")
        if stream < _DICTIONARY_REFUSED:
            raise _failed(stream - _DICTIONARY_REFUSED, "while setting zdict")
        raise _failed(stream, "while creating decompression object")
    made = object.__new__(_Decompress)
    made._stream = stream
    made.unused_data, made.unconsumed_tail, made.eof = b"", b"", False
    return made
