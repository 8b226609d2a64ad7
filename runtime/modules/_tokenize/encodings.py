# What encoding a source is in.
import builtins
import re

_COOKIE = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
_EMPTY = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)", re.ASCII)
_MARK = b"\xef\xbb\xbf"


def _canonical(name):
    start = name[:12].lower().replace("_", "-")
    if start == "utf-8" or start.startswith("utf-8-"):
        return "utf-8"
    if start in ("latin-1", "iso-8859-1", "iso-latin-1") or start.startswith(("latin-1-", "iso-8859-1-", "iso-latin-1-")):
        return "iso-8859-1"
    return name


def detect_encoding(readline):
    """The encoding that the first two lines tell, with a mark or a comment, and the lines that were read for it."""
    try:
        filename = readline.__self__.name
    except AttributeError:
        filename = None
    has_mark = False

    def next_line():
        try:
            return readline()
        except StopIteration:
            return b""

    def complain(message):
        raise SyntaxError(message if filename is None else f"{message} for {filename!r}")

    def cookie(line):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            complain("invalid or missing encoding declaration")
        match = _COOKIE.match(text)
        if not match:
            return None
        encoding = _canonical(match[1])
        try:
            "".encode(encoding)
        except LookupError:
            if filename is None:
                raise SyntaxError("unknown encoding: " + encoding)
            raise SyntaxError(f"unknown encoding for {filename!r}: {encoding}")
        if has_mark:
            if encoding != "utf-8":
                if filename is None:
                    raise SyntaxError("encoding problem: utf-8")
                raise SyntaxError(f"encoding problem for {filename!r}: utf-8")
            encoding += "-sig"
        return encoding

    first = next_line()
    if first.startswith(_MARK):
        has_mark = True
        first = first[3:]
    default = "utf-8-sig" if has_mark else "utf-8"
    if not first:
        return default, []
    encoding = cookie(first)
    if encoding:
        return encoding, [first]
    if not _EMPTY.match(first):
        return default, [first]
    second = next_line()
    if not second:
        return default, [first]
    return cookie(second) or default, [first, second]


def open(filename):
    """Open a source file for reading in the encoding that it tells."""
    import io

    file = builtins.open(filename, "rb")
    try:
        encoding, _ = detect_encoding(file.readline)
        file.seek(0)
        text = io.TextIOWrapper(file, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except BaseException:
        file.close()
        raise


for _function in (detect_encoding, open):
    _function.__module__ = "tokenize"
