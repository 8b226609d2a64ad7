# What of the operating system a sandbox has: the files of the session's mounts, and the environment variables that the host
# grants. There are no processes, users, clocks or randomness: names for these do not exist here. Of descriptors there is what
# openers and fdopen() need.
from builtins import open as _builtin_open

import posixpath as path
from _on_demand import on_demand as _on_demand
from posix import (
    F_OK, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY, R_OK, W_OK, X_OK, access, chdir,
    chmod, close, fspath, getcwd, getcwdb, link, listdir, lstat, mkdir, open, readlink,
    remove, rename, replace, rmdir, scandir, stat, strerror, symlink, truncate, unlink, utime,
)
from posix import _encode
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

_sys_modules()["os.path"] = path
__getattr__, __dir__ = _on_demand(
    globals(),
    {"posix": "DirEntry stat_result", "_os_paths": "PathLike", "_os_environment": "environ environb"},
)
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

def getenv(key, default=None):
    from os import environ

    return environ.get(key, default)


def getenvb(key, default=None):
    from os import environb

    return environb.get(key, default)


# os.environ shows it as well, since there is no other environment.
def putenv(name, value, /):
    from os import environ

    environ._data[fsencode(name)] = fsencode(value)


def unsetenv(name, /):
    from os import environ

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
    if env is None:
        from os import environ as env
    return env.get("PATH", defpath).split(pathsep)
