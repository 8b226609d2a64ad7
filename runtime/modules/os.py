# What of the operating system a sandbox has: the files of the session's mounts, and the environment variables that the host
# grants. There are no processes, users, clocks or randomness: names for these do not exist here. Of descriptors there is what
# openers and fdopen() need.
import sys

import posixpath as path
_builtin_open = open
from posix import (
    F_OK, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY, R_OK, W_OK, X_OK, DirEntry, access, chdir,
    chmod, close, fspath, getcwd, getcwdb, link, listdir, lstat, mkdir, open, readlink,
    remove, rename, replace, rmdir, scandir, stat, stat_result, strerror, symlink, truncate, unlink, utime,
)
from posix import _encode, _environment
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

sys.modules["os.path"] = path
name = "posix"
linesep = "\n"
error = OSError
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
supports_dir_fd, supports_effective_ids, supports_fd, supports_follow_symlinks = set(), set(), set(), {stat}
supports_bytes_environ = True

__all__ = [
    "altsep", "curdir", "pardir", "sep", "pathsep", "linesep", "defpath", "name", "path", "devnull", "SEEK_SET", "SEEK_CUR",
    "SEEK_END", "fsencode", "fsdecode", "extsep", "makedirs", "removedirs", "renames", "walk", "environ",
    "environb", "getenv", "getenvb", "putenv", "unsetenv", "fspath", "PathLike", "F_OK", "R_OK", "W_OK", "X_OK", "DirEntry", "access",
    "chdir", "chmod", "error", "getcwd", "getcwdb", "link", "listdir", "lstat", "mkdir", "readlink", "remove", "rename", "replace",
    "close", "open", "O_APPEND", "O_CLOEXEC", "O_CREAT", "O_EXCL", "O_RDONLY", "O_RDWR", "O_TRUNC", "O_WRONLY",
    "rmdir", "scandir", "stat", "stat_result", "strerror", "symlink", "truncate", "unlink", "utime", "supports_bytes_environ",
    "urandom", "getpid", "cpu_count", "process_cpu_count", "get_exec_path",
]


# ---- paths

# Every class with __fspath__ is one.
class _PathLikeType(type):
    def __subclasscheck__(cls, other):
        if cls is not PathLike:
            return type.__subclasscheck__(cls, other)
        return any(base.__dict__.get("__fspath__") is not None for base in other.__mro__) or any(
            issubclass(other, registered) for registered in _path_like_classes
        )

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def register(cls, other):
        _path_like_classes.append(other)
        return other


_path_like_classes = []


class PathLike(metaclass=_PathLikeType):
    __slots__ = ()

    def __fspath__(self):
        raise NotImplementedError

    __class_getitem__ = classmethod(_GenericAlias)


def fsencode(filename):
    return _encode(fspath(filename))


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


# ---- directories

# As path.split(), but "a/b/" ends with b as well.
def _split_last(name):
    head, tail = path.split(name)
    return (head, tail) if tail else path.split(head)


# Removes the folder head and those above it, up to the first that is not empty.
def _remove_upwards(head, tail):
    try:
        while head and tail:
            rmdir(head)
            head, tail = path.split(head)
    except OSError:
        pass


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = _split_last(name)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        here = b"." if isinstance(tail, bytes) else "."
        if tail == here:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    rmdir(name)
    _remove_upwards(*_split_last(name))


def renames(old, new):
    folder, name = path.split(new)
    if folder and name and not path.exists(folder):
        makedirs(folder)
    rename(old, new)
    _remove_upwards(*path.split(old))


def walk(top, topdown=True, onerror=None, followlinks=False):
    stack = [fspath(top)]
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            yield top
            continue
        folders, files, entered = [], [], []
        try:
            for entry in scandir(top):
                try:
                    is_folder = entry.is_dir()
                except OSError:
                    is_folder = False
                (folders if is_folder else files).append(entry.name)
                if not topdown and is_folder and (followlinks or not entry.is_symlink()):
                    entered.append(entry.path)
        except OSError as problem:
            if onerror is not None:
                onerror(problem)
            continue
        if topdown:
            yield top, folders, files
            for folder in reversed(folders):
                below = path.join(top, folder)
                if followlinks or not path.islink(below):
                    stack.append(below)
        else:
            stack.append((top, folders, files))
            stack.extend(reversed(entered))


# ---- environment

class _Environ:
    def __init__(self, values, to_key, to_value, from_key, from_value):
        self._data = values
        self.encodekey, self.encodevalue, self.decodekey, self.decodevalue = to_key, to_value, from_key, from_value

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key, value = self.encodekey(key), self.encodevalue(value)
        if not key:
            raise OSError(22, strerror(22))
        if b"=" in key:
            raise ValueError("illegal environment variable name")
        if b"\0" in key or b"\0" in value:
            raise ValueError("embedded null byte")
        self._data[key] = value

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        try:
            del self._data[encoded]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def __repr__(self):
        pairs = ", ".join(f"{self.decodekey(key)!r}: {self.decodevalue(value)!r}" for key, value in self._data.items())
        return f"environ({{{pairs}}})"

    def __eq__(self, other):
        return dict(self.items()) == (dict(other.items()) if isinstance(other, _Environ) else other)

    __hash__ = None

    def keys(self):
        return dict.fromkeys(self).keys()

    def values(self):
        return dict(self.items()).values()

    def items(self):
        return {key: self[key] for key in self}.items()

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    _missing = object()

    def pop(self, key, default=_missing):
        try:
            value = self[key]
        except KeyError:
            if default is _Environ._missing:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            return key, self.pop(key)
        raise KeyError

    def clear(self):
        for key in self:
            del self[key]

    def update(self, other=(), /, **more):
        pairs = other.items() if hasattr(other, "items") else [(key, other[key]) for key in other.keys()] if hasattr(other, "keys") else other
        for key, value in pairs:
            self[key] = value
        for key, value in more.items():
            self[key] = value

    def copy(self):
        return dict(self.items())

    def __or__(self, other):
        return self.copy() | dict(other.items())

    def __ror__(self, other):
        return dict(other.items()) | self.copy()

    def __ior__(self, other):
        self.update(other)
        return self


def _encode_text(text):
    if not isinstance(text, str):
        raise TypeError(f"str expected, not {type(text).__name__}")
    return text.encode("utf-8", "surrogateescape")


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError(f"bytes expected, not {type(value).__name__}")
    return value


def _decode(value):
    return value.decode("utf-8", "surrogateescape")


environ = _Environ({_encode(key): _encode(value) for key, value in _environment().items()}, _encode_text, _encode_text, _decode, _decode)
environb = _Environ(environ._data, _check_bytes, _check_bytes, bytes, bytes)


def getenv(key, default=None):
    return environ.get(key, default)


def getenvb(key, default=None):
    return environb.get(key, default)


# os.environ shows it as well, since there is no other environment.
def putenv(name, value, /):
    environ._data[fsencode(name)] = fsencode(value)


def unsetenv(name, /):
    environ._data.pop(fsencode(name), None)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    return _builtin_open(fd, mode, buffering, encoding, *args, **kwargs)


def urandom(size, /):
    """That many unpredictable bytes."""
    if not hasattr(size, "__index__"):
        raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
    if size < 0:
        raise ValueError("negative argument not allowed")
    from secrets import token_bytes

    return token_bytes(size.__index__())


def getpid():
    """The number of the one process there is."""
    return 1


def cpu_count():
    """A session runs on one processor at a time."""
    return 1


process_cpu_count = cpu_count


def get_exec_path(env=None):
    """The folders of PATH."""
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)
