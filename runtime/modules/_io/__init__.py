# Streams and open(). The module io shows what is public of it.
from .base import BufferedIOBase, FileIO, IOBase, RawIOBase, TextIOBase, UnsupportedOperation
from .buffered import DEFAULT_BUFFER_SIZE, BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, BytesIO
from .text import StringIO, TextIOWrapper, check_newline

_IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase = IOBase, RawIOBase, BufferedIOBase, TextIOBase
BlockingIOError = BlockingIOError
open = open


def _str_argument(name, value, also_none=True):
    if not isinstance(value, str) and not (also_none and value is None):
        kind = "None" if value is None else type(value).__name__
        raise TypeError(f"open() argument {name!r} must be str{' or None' if also_none else ''}, not {kind}")


def _check_mode(mode, encoding, errors, newline):
    letters = set(mode)
    if letters - set("axrwb+t") or len(mode) > len(letters):
        raise ValueError(f"invalid mode: {mode!r}")
    if "t" in letters and "b" in letters:
        raise ValueError("can't have text and binary mode at once")
    if len(letters & set("axrw")) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if "b" in letters:
        for name, value in (("an encoding", encoding), ("an errors", errors), ("a newline", newline)):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {name} argument")


# What the builtin open() does.
def _open(file, mode, buffering, encoding, errors, newline, closefd, opener):
    _str_argument("mode", mode, False)
    if not hasattr(type(buffering), "__index__"):
        raise TypeError(f"'{type(buffering).__name__}' object cannot be interpreted as an integer")
    for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
        _str_argument(name, value)
    path = file
    if not isinstance(file, int):
        path = file if isinstance(file, (str, bytes)) else _fspath(file)
    _check_mode(mode, encoding, errors, newline)
    is_binary = "b" in mode
    raw = FileIO(path, "".join(letter for letter in mode if letter in "axrw+"), closefd, opener)
    raw.name = file if isinstance(file, (str, bytes)) else path
    try:
        if buffering == 0:
            if is_binary:
                return raw
            raise ValueError("can't have unbuffered text I/O")
        size = DEFAULT_BUFFER_SIZE if buffering < 2 else buffering
        kind = BufferedRandom if "+" in mode else BufferedReader if "r" in mode or not set(mode) & set("wax") else BufferedWriter
        buffer = kind(raw, size)
        if is_binary:
            return buffer
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        text = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
        text.mode = mode
        return text
    except BaseException:
        raw.close()
        raise


def _fspath(path):
    from posix import fspath

    return fspath(path)


def open_code(path):
    if not isinstance(path, str):
        raise TypeError(f"open_code() argument 'path' must be str, not {type(path).__name__}")
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2, /):
    return "locale" if encoding is None else encoding


# Universal newlines over pieces of text.
class IncrementalNewlineDecoder:
    __module__ = "_io"

    def __init__(self, decoder, translate, errors="strict"):
        self._decoder = decoder
        self._translates = bool(translate)
        self._has_return = False
        self._kinds = 0

    def decode(self, input, final=False):
        from .text import _seen_in, _translated

        text = input if self._decoder is None else self._decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not {type(text).__name__!r}")
        if self._has_return and (text or final):
            text = "\r" + text
        elif self._has_return:
            return text
        self._has_return = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._has_return = True
        self._kinds |= _seen_in(text)
        return _translated(text) if self._translates else text

    def getstate(self):
        held, flag = (b"", 0) if self._decoder is None else self._decoder.getstate()
        return held, flag << 1 | self._has_return

    def setstate(self, state):
        if not isinstance(state, tuple):
            raise TypeError("state argument must be a tuple")
        held, flag = state
        self._has_return = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((held, flag >> 1))

    def reset(self):
        self._kinds, self._has_return = 0, False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        from .text import _SEEN

        return _SEEN[self._kinds]
