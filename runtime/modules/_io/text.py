# Text over streams of bytes, and text in memory.
#
# What has been read and not handed out yet is kept as it was decoded; ends of lines are translated when it is handed out. So
# the position of any character in the file follows from encoding what comes before it.
from .base import TextIOBase, UnsupportedOperation, size_argument, take_state, user_attributes

_CHUNK = 8192
_NEWLINES = (None, "", "\n", "\r", "\r\n")
# Codecs of which any chunk of bytes can be decoded by itself; UTF-8, of which one character may be cut. Others are read whole.
_SINGLE = frozenset({"ascii", "us-ascii", "646", "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "l1", "cp1252", "windows-1252"})
_UTF8 = frozenset({"utf-8", "utf8", "u8", "cp65001", "utf"})
# Which codec goes on behind the mark that the first piece of text begins with.
_WITHOUT_MARK = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf16": "utf-16-le", "utf-32": "utf-32-le", "utf32": "utf-32-le"}


def check_newline(newline, show=str):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
    if newline not in _NEWLINES:
        raise ValueError(f"illegal newline value: {show(newline)}")


def _translated(text):
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


# Length of what a cut has left of a character at the end of UTF-8 bytes.
def _cut(data):
    for back in range(1, min(4, len(data) + 1)):
        octet = data[-back]
        if octet >= 0xC0:
            needed = 2 if octet < 0xE0 else 3 if octet < 0xF0 else 4
            return back if back < needed else 0
        if octet < 0x80:
            return 0
    return 0


# Which kinds of line ends were seen, as `newlines` tells them.
_CR, _LF, _CRLF = 1, 2, 4
_SEEN = (None, "\r", "\n", ("\r", "\n"), "\r\n", ("\r", "\r\n"), ("\n", "\r\n"), ("\r", "\n", "\r\n"))


def _seen_in(text):
    if "\r" not in text:
        return _LF if "\n" in text else 0
    pairs = text.count("\r\n")
    seen = _CRLF if pairs else 0
    if text.count("\r") > pairs:
        seen |= _CR
    if text.count("\n") > pairs:
        seen |= _LF
    return seen


# Text that is handed out piece by piece: `_text` from `_at` on. `_more()` adds to it, and is False at the end.
class _Lines(TextIOBase):
    __module__ = "_io"
    _text = ""
    _at = 0
    _newline = None

    def _more(self):
        return False

    # Hands out what is before `end`, translated.
    def _take(self, end):
        piece = self._text[self._at : end]
        self._at = end
        return _translated(piece) if self._newline is None else piece

    # Where the line that begins at _at ends in _text.
    def _line_end(self):
        newline = self._newline
        start = self._at
        while True:
            text = self._text
            if newline:
                found = text.find(newline, start)
                if found >= 0:
                    return found + len(newline)
                start = max(self._at, len(text) - len(newline) + 1)
            else:
                found = text.find("\n", start)
                back = text.find("\r", start, len(text) if found < 0 else found)
                if back < 0 and found >= 0:
                    return found + 1
                if back >= 0 and back + 1 < len(text):
                    return back + 1 + (text[back + 1] == "\n")
                start = len(text) if back < 0 else back
            before = self._at
            if not self._more():
                return len(self._text)
            start -= before - self._at

    def _readline(self, size):
        end = self._line_end()
        if 0 <= size < end - self._at:
            end = self._at + size
            # "\r\n" counts as the one character that it is translated to.
            if self._newline is None and self._text[end - 1 : end + 1] == "\r\n":
                end += 1
        return self._take(end)

    def _read_all(self):
        while self._more():
            pass
        return self._take(len(self._text))

    def _read(self, size):
        pieces = []
        while size > 0:
            if self._at >= len(self._text) and not self._more():
                break
            end = min(self._at + size, len(self._text))
            if self._newline is None and self._text[end - 1] == "\r":
                if end == len(self._text):
                    before = self._at
                    self._more()
                    end -= before - self._at
                if self._text[end : end + 1] == "\n":
                    end += 1
            piece = self._take(end)
            size -= len(piece)
            pieces.append(piece)
        return pieces[0] if len(pieces) == 1 else "".join(pieces)


class TextIOWrapper(_Lines):
    __module__ = "_io"
    _CHUNK_SIZE = _CHUNK
    _buffer = None
    _seen = 0  # kinds of line ends in what was decoded
    _ends_in_return = False  # the last of it is one that may become a pair

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        check_newline(newline)
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        if encoding is None or encoding == "locale":
            encoding = "UTF-8"
        if errors is None:
            errors = "strict"
        elif not isinstance(errors, str):
            raise TypeError(f"TextIOWrapper() argument 'errors' must be str or None, not {type(errors).__name__}")
        "".encode(encoding)  # LookupError for what nobody knows
        self._set_codec(encoding, errors)
        self._newline = newline
        self._line_buffering, self._write_through = bool(line_buffering), bool(write_through)
        self._can_read, self._can_write, self._can_seek = buffer.readable(), buffer.writable(), buffer.seekable()
        self._buffer = buffer
        self._forget(None)

    def _set_codec(self, encoding, errors):
        self._encoding, self._errors = encoding, errors
        name = encoding.lower().replace("_", "-")
        self._is_utf8 = name in _UTF8
        self._is_chunked = self._is_utf8 or name in _SINGLE
        self._behind_mark = _WITHOUT_MARK.get(name)

    # What was read ahead is dropped. origin: where in the file _text begins; None: ask when it matters.
    def _forget(self, origin):
        self._text, self._at, self._rest = "", 0, b""
        self._origin = origin
        self._is_at_end = False
        self._is_iterating = self._is_simple = self._ends_in_return = False

    def _check(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        if self._buffer.closed:
            raise ValueError("I/O operation on closed file.")

    def _check_read(self):
        self._check()
        if not self._can_read:
            raise UnsupportedOperation("not readable")

    def _attached(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self._buffer

    # ---- attributes

    @property
    def buffer(self):
        return self._attached()

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return None if self._newline else _SEEN[self._seen]

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def name(self):
        return self._attached().name

    @property
    def closed(self):
        return self._attached().closed

    def __repr__(self):
        text = "<_io.TextIOWrapper"
        try:
            text += f" name={self.name!r}"
        except (AttributeError, ValueError):
            pass
        if "mode" in self.__dict__:
            text += f" mode={self.mode!r}"
        return f"{text} encoding={self._encoding!r}>"

    def __reduce__(self):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")

    def readable(self):
        return self._attached().readable()

    def writable(self):
        return self._attached().writable()

    def seekable(self):
        return self._attached().seekable()

    def fileno(self):
        return self._attached().fileno()

    def isatty(self):
        return self._attached().isatty()

    def flush(self):
        self._check()
        self._is_iterating = False
        self._buffer.flush()

    def close(self):
        if self._buffer is not None and not self._buffer.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def detach(self):
        self.flush()
        buffer = self._attached()
        self._buffer = None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        if self._text and (encoding is not None or errors is not None or newline is not ...):
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        if newline is not ...:
            check_newline(newline)
            self._newline = newline
        if encoding is not None or errors is not None:
            "".encode(encoding or self._encoding)
            self._set_codec(encoding or self._encoding, errors or ("strict" if encoding else self._errors))
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)
        self.flush()

    # ---- reading

    def _more(self):
        if self._is_at_end:
            return False
        buffer = self._buffer
        if self._origin is None and self._can_seek:
            self._origin = buffer.tell()
        if not self._is_chunked:
            data = buffer.read()
            self._is_at_end = True
            text = data.decode(self._encoding, self._errors)
        else:
            read = getattr(buffer, "read1", buffer.read)
            data = read(self._CHUNK_SIZE)
            if not isinstance(data, (bytes, bytearray)):
                raise TypeError(f"underlying read1() should have returned a bytes-like object, not '{type(data).__name__}'")
            self._is_at_end = not data
            whole = self._rest + data if self._rest else data
            cut = _cut(whole) if self._is_utf8 and data else 0
            rest = whole[len(whole) - cut :] if cut else b""
            text = (whole[: len(whole) - cut] if cut else whole).decode(self._encoding, self._errors)
            self._rest = rest
        if self._at:
            if self._origin is not None:
                self._origin += len(self._text[: self._at].encode(self._encoding, self._errors))
            self._text = self._text[self._at :]
            self._at = 0
        self._text += text
        if not self._newline:
            self._note_line_ends(text)
        # Lines end at "\n" and nothing is translated.
        self._is_simple = self._newline == "\n" or not self._newline and "\r" not in self._text
        return bool(data) or bool(text)

    def _note_line_ends(self, text):
        if self._ends_in_return:
            text = "\r" + text
        self._ends_in_return = text.endswith("\r") and not self._is_at_end
        self._seen |= _seen_in(text[:-1] if self._ends_in_return else text)

    def _read_everything(self):
        buffer = self._buffer
        if self._is_at_end or not self._is_chunked:
            return self._read_all()
        if self._origin is None and self._can_seek:
            self._origin = buffer.tell()
        data = buffer.read()
        text = (self._rest + data if self._rest else data).decode(self._encoding, self._errors)
        self._is_at_end = True
        if not self._newline:
            self._note_line_ends(text)
        text = self._text[self._at :] + text
        self._forget(None)
        return _translated(text) if self._newline is None else text

    def read(self, size=-1, /):
        self._check_read()
        size = size_argument(size)
        self._is_iterating = False
        return self._read_everything() if size < 0 else self._read(size)

    def readline(self, size=-1, /):
        self._check_read()
        self._is_iterating = False
        return self._readline(size_argument(size))

    def __next__(self):
        if self._is_simple and self._is_iterating:
            start = self._at
            end = self._text.find("\n", start) + 1
            if end:
                self._at = end
                return self._text[start:end]
        self._check_read()
        self._is_iterating = True
        line = self._take(self._line_end())
        if line:
            return line
        self._is_iterating = False
        raise StopIteration

    # ---- writing

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._check()
        if not self._can_write:
            raise UnsupportedOperation("not writable")
        if self._origin is not None or self._text:
            self._forget(None)
        size = len(text)
        if self._newline and self._newline != "\n" and "\n" in text:
            text = text.replace("\n", self._newline)
        encoding = self._encoding
        if self._behind_mark is not None and self._can_seek and self._buffer.tell() != 0:
            encoding = self._behind_mark
        self._buffer.write(text.encode(encoding, self._errors))
        return size

    # ---- positions

    def tell(self):
        self._check()
        if not self._can_seek:
            raise UnsupportedOperation("underlying stream is not seekable")
        if self._is_iterating:
            raise OSError("telling position disabled by next() call")
        self._buffer.flush()
        if self._origin is None:
            return self._buffer.tell()
        encoding = self._encoding
        if self._behind_mark is not None and self._origin != 0:
            encoding = self._behind_mark
        if self._at == len(self._text) and not self._rest:
            return self._buffer.tell()
        return self._origin + len(self._text[: self._at].encode(encoding, self._errors)) if self._at else self._origin

    def seek(self, cookie, whence=0, /):
        self._check()
        if not self._can_seek:
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self._forget(None)
            return self._buffer.seek(0, 2)
        elif whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        self._buffer.flush()
        self._buffer.seek(cookie)
        self._forget(None)
        if cookie == 0:
            self._seen = 0
        return cookie

    def truncate(self, size=None, /):
        self.flush()
        return self._buffer.truncate(size)


class StringIO(_Lines):
    # What reading and writing in C++ knows of (runtime/modules/memory_streams.cpp). _pieces: what has been written at the end of
    # _text; _at is where all of it ends. _is_simple: ends of lines stay as they are. _text is None when the stream is closed.
    __slots__ = ("_at", "_is_simple", "_pieces", "_text")
    __module__ = "_io"
    _translates = _tells_kinds = False
    _written_as = None
    _newline = "\n"
    _kinds = 0

    def __init__(self, initial_value="", newline="\n"):
        self._text, self._at, self._pieces = "", 0, []
        self._is_simple = newline == "\n" and type(newline) is str
        if self._is_simple and type(initial_value) is str:
            self._text = initial_value
            return
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        check_newline(newline, repr)
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        # Lines are translated as they come in, so reading need not: only where they end depends on it.
        self._translates = newline is None
        self._tells_kinds = not newline
        self._written_as = newline if newline in ("\r", "\r\n") else None
        self._newline = "\n" if newline is None else newline
        if initial_value:
            self.write(initial_value)
            self._join()
        self._at = 0

    def _join(self):
        if self._pieces:
            self._text += "".join(self._pieces)
            self._pieces = []

    def _check(self):
        if self._is_closed:
            raise ValueError("I/O operation on closed file")

    def close(self):
        if not self._is_closed:
            self._is_closed = True
            self._text, self._pieces = None, []

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    @property
    def newlines(self):
        self._check()
        return _SEEN[self._kinds]

    @property
    def line_buffering(self):
        self._check()
        return False

    def getvalue(self):
        self._check()
        self._join()
        return self._text

    def read(self, size=-1, /):
        self._check()
        size = size_argument(size)
        self._join()
        start = self._at
        if start >= len(self._text):
            return ""
        self._at = len(self._text) if size < 0 else min(start + size, len(self._text))
        return self._text[start : self._at]

    def readline(self, size=-1, /):
        self._check()
        size = size_argument(size)
        self._join()
        if self._at >= len(self._text):
            return ""
        return self._readline(size)

    def __next__(self):
        self._check()
        self._join()
        if self._at >= len(self._text):
            raise StopIteration
        return self._take(self._line_end())

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        self._check()
        size = len(text)
        if not size:
            return 0
        if self._tells_kinds:
            self._kinds |= _seen_in(text)
        if self._translates:
            text = _translated(text)
        if self._written_as and "\n" in text:
            text = text.replace("\n", self._written_as)
        if self._pieces:  # at the end, then
            self._pieces.append(text)
            self._at += len(text)
            return size
        held = len(self._text)
        if self._at == held:
            self._pieces.append(text)
        elif self._at > held:
            self._pieces.append("\0" * (self._at - held) + text)
        else:
            self._text = self._text[: self._at] + text + self._text[self._at + len(text) :]
        self._at += len(text)
        return size

    def seek(self, offset, whence=0, /):
        self._check()
        offset = offset.__index__()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and offset < 0:
            raise ValueError(f"Negative seek position {offset}")
        if whence and offset:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._join()
        if whence != 1:
            self._at = offset if whence == 0 else len(self._text)
        return self._at

    def tell(self):
        self._check()
        return self._at

    def truncate(self, size=None, /):
        self._check()
        self._join()
        size = self._at if size is None else size_argument(size)
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._text = self._text[:size]
        return size

    def __getstate__(self):
        return self.getvalue(), None if self._translates else self._newline, self._at, user_attributes(self)

    def __setstate__(self, state, /):
        position = take_state(self, StringIO, state, ("third", "fourth"), "got")
        self._text, self._pieces, self._at = state[0] or "", [], position


in_python = _add_native_methods(StringIO, "StringIO")
