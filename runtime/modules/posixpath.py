# os.path: paths as text. What asks the file system goes through posix.
import posix
from posix import fspath as _fspath

curdir, pardir, extsep, sep, pathsep, defpath, altsep, devnull = ".", "..", ".", "/", ":", "/bin:/usr/bin", None, "/dev/null"
supports_unicode_filenames = False

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix",
    "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser",
    "expandvars", "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep",
    "defpath", "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath", "commonpath",
    "isjunction", "isdevdrive", "ALLOW_MISSING", "ALL_BUT_LAST",
]


class _Constant:
    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return f"os.path.{self._name}"


ALLOW_MISSING, ALL_BUT_LAST = _Constant("ALLOW_MISSING"), _Constant("ALL_BUT_LAST")


# "/", "." and ".." in the type of the path.
def _marks(path):
    return (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")


# Raises what CPython does when str and bytes meet, or other things.
def _check_types(where, *paths):
    has_text = has_bytes = False
    for path in paths:
        if isinstance(path, str):
            has_text = True
        elif isinstance(path, bytes):
            has_bytes = True
        else:
            kind = type(path).__name__
            raise TypeError(f"{where}() argument must be str, bytes, or os.PathLike object, not {kind!r}") from None
    if has_text and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    return _fspath(s)


def isabs(s):
    s = _fspath(s)
    return s.startswith(_marks(s)[0])


def join(a, /, *p):
    a = _fspath(a)
    slash = _marks(a)[0]
    path = a
    try:
        for piece in p:
            piece = _fspath(piece)
            if piece.startswith(slash) or not path:
                path = piece if isinstance(piece, type(path)) else path + piece
            elif path.endswith(slash):
                path += piece
            else:
                path += slash + piece
    except (TypeError, AttributeError):
        _check_types("join", a, *p)
        raise
    return path


def split(p):
    p = _fspath(p)
    slash = _marks(p)[0]
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def basename(p):
    p = _fspath(p)
    return p[p.rfind(_marks(p)[0]) + 1 :]


def dirname(p):
    return split(p)[0]


def splitdrive(p):
    p = _fspath(p)
    return p[:0], p


def splitroot(p):
    p = _fspath(p)
    slash, empty = _marks(p)[0], p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def splitext(p):
    p = _fspath(p)
    slash, dot, _ = _marks(p)
    start = p.rfind(slash) + 1
    at = p.rfind(dot)
    while start < len(p) and p[start : start + 1] == dot:
        start += 1
    if at > start - 1 and at >= start:
        return p[:at], p[at:]
    return p, p[:0]


def normpath(path):
    try:
        path = _fspath(path)
    except TypeError:
        if hasattr(type(path), "__fspath__"):
            raise
        name = type(path).__name__
        raise TypeError(f"_path_normpath: path should be string, bytes or os.PathLike, not {name}") from None
    slash, dot, up = _marks(path)
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != up or (not root and not parts) or (parts and parts[-1] == up):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    path = _fspath(path)
    if not isabs(path):
        path = join(posix.getcwdb() if isinstance(path, bytes) else posix.getcwd(), path)
    return normpath(path)


_MOST_LINKS = 40


# Of links that cannot be read, as those in directories of the host's, what they are called is all that is known.
def realpath(filename, /, *, strict=False):
    path = abspath(filename)
    if strict is True:
        posix.stat(path)
    slash, dot, up = _marks(path)
    if ("\0" if isinstance(path, str) else b"\0") in path:
        raise ValueError("lstat: embedded null character in path")
    found = slash
    parts = path.split(slash)[::-1]
    links = 0
    while parts:
        part = parts.pop()
        if part == up:
            found = dirname(found)
        elif part and part != dot:
            here = join(found, part)
            try:
                target = posix.readlink(here)
            except (OSError, ValueError):
                found = here
                continue
            links += 1
            if links > _MOST_LINKS:
                return path
            if target.startswith(slash):
                found = slash
            parts.extend(target.split(slash)[::-1])
    return found


def relpath(path, start=None):
    path = _fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, dot, up = _marks(path)
    start = dot if start is None else _fspath(start)
    try:
        begin = [part for part in abspath(start).split(slash) if part]
        end = [part for part in abspath(path).split(slash) if part]
    except (TypeError, AttributeError):
        _check_types("relpath", path, start)
        raise
    shared = len(commonprefix([begin, end]))
    parts = [up] * (len(begin) - shared) + end[shared:]
    return slash.join(parts) if parts else dot


def commonprefix(m, /):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(_fspath, m))
    first, last = min(m), max(m)
    for index, item in enumerate(first):
        if item != last[index]:
            return first[:index]
    return first


def commonpath(paths):
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash, dot, _ = _marks(paths[0])
    try:
        split_paths = [path.split(slash) for path in paths]
        if len({path.startswith(slash) for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[part for part in parts if part and part != dot] for parts in split_paths]
    except (TypeError, AttributeError):
        _check_types("commonpath", *paths)
        raise
    shared = commonprefix([min(split_paths), max(split_paths)])
    return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(shared)


# ---- asking the file system

def _mode(path, ask):
    try:
        return ask(path).st_mode
    except (OSError, ValueError):
        return None


# `asks`: a function of the module stat.
def _is(mode, asks):
    import stat

    return mode is not None and getattr(stat, asks)(mode)


def exists(path):
    return _mode(path, posix.stat) is not None


def lexists(path):
    return _mode(path, posix.lstat) is not None


def isfile(path):
    return _is(_mode(path, posix.stat), "S_ISREG")


def isdir(s):
    return _is(_mode(s, posix.stat), "S_ISDIR")


def islink(path):
    return _is(_mode(path, posix.lstat), "S_ISLNK")


def isjunction(path):
    _fspath(path)
    return False


def isdevdrive(path):
    _fspath(path)
    return False


def ismount(path):
    try:
        here = posix.lstat(path)
    except (OSError, ValueError):
        return False
    if _is(here.st_mode, "S_ISLNK"):
        return False
    slash, _, up = _marks(_fspath(path))
    parent = join(_fspath(path), up)
    try:
        parent = posix.lstat(parent)
    except OSError:
        try:
            parent = posix.lstat(realpath(parent))
        except OSError:
            return False
    return parent.st_dev != here.st_dev or parent.st_ino == here.st_ino


def getsize(filename, /):
    return posix.stat(filename).st_size


def getmtime(filename, /):
    return posix.stat(filename).st_mtime


def getatime(filename, /):
    return posix.stat(filename).st_atime


def getctime(filename, /):
    return posix.stat(filename).st_ctime


def samestat(s1, s2, /):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2, /):
    return samestat(posix.stat(f1), posix.stat(f2))


def sameopenfile(fp1, fp2):
    return samestat(posix.stat(fp1), posix.stat(fp2))


# ---- home and variables

def _variables():
    import os

    return os.environ


# Only $HOME is known: there are no users.
def expanduser(path):
    path = _fspath(path)
    slash = _marks(path)[0]
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    end = path.find(slash, 1)
    if end < 0:
        end = len(path)
    home = _variables().get("HOME") if end == 1 else None
    if home is None:
        return path
    if isinstance(path, bytes):
        home = posix._encode(home)
    return home.rstrip(slash) + path[end:] or slash


def _is_name(letter):
    return letter == "_" or letter.isascii() and letter.isalnum()


def expandvars(path):
    path = _fspath(path)
    if isinstance(path, bytes):
        return posix._encode(expandvars(path.decode("utf-8", "surrogateescape")))
    if "$" not in path:
        return path
    variables = _variables()
    pieces = []
    at = 0
    while (dollar := path.find("$", at)) >= 0:
        pieces.append(path[at:dollar])
        start = dollar + 1
        if path[start : start + 1] == "{":
            end = path.find("}", start)
            name = path[start + 1 : end] if end > 0 else None
            at = end + 1
        else:
            at = start
            while at < len(path) and _is_name(path[at]):
                at += 1
            name = path[start:at]
        if name is None:
            at = dollar
            break
        pieces.append(variables[name] if name in variables else path[dollar:at])
    pieces.append(path[at:])
    return "".join(pieces)
