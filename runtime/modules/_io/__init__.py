# Streams and open(). The module io shows what is public of it.
from _on_demand import on_demand as _on_demand

DEFAULT_BUFFER_SIZE = 128 * 1024
__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_io.base": "BufferedIOBase IOBase RawIOBase TextIOBase UnsupportedOperation _BufferedIOBase _IOBase _RawIOBase _TextIOBase",
        "_io.files": "FileIO",
        "_io.buffered": "BufferedRandom BufferedReader BufferedRWPair BufferedWriter BytesIO",
        "_io.text": "StringIO TextIOWrapper check_newline",
        "_io.newlines": "IncrementalNewlineDecoder",
    },
)
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
    from .buffered import BufferedRandom, BufferedReader, BufferedWriter
    from .files import FileIO

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
        from .text import TextIOWrapper

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
