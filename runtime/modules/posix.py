# What the module os is made of: operations on the files of the session's mounts. Paths go to the intrinsics as bytes; a
# negative answer is an error number, or says that something is not granted (runtime/file_denials.def).
from _on_demand import on_demand as _on_demand

__getattr__, __dir__ = _on_demand(globals(), {"_posix_records": "stat_result DirEntry ScandirIterator"})
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_CLOEXEC = 0, 1, 2, 64, 128, 512, 1024, 0x80000

# Of open files. The numbers below, which are streams elsewhere, belong to no file.
_FIRST_DESCRIPTOR = 3


def strerror(code, /):
    if not isinstance(code, int):
        raise TypeError(f"'{type(code).__name__}' object cannot be interpreted as an integer")
    if code >> 31 not in (0, -1):
        kind = "int" if code >> 63 in (0, -1) else "long"
        raise OverflowError(f"Python int too large to convert to C {kind}")
    from _errno_texts import TEXTS

    return TEXTS.get(code, f"Unknown error {code}")


# The exception for a negative answer of an intrinsic.
def _failure(answer, path=None, other=None):
    code, text = _file_denial(-answer) or (-answer, strerror(-answer))
    if other is not None:
        return OSError(code, text, path, None, other)
    if path is not None:
        return OSError(code, text, path)
    return OSError(code, text)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    convert = getattr(kind, "__fspath__", None)
    if convert is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {kind.__name__}")
    text = convert(path)
    if isinstance(text, (str, bytes)):
        return text
    raise TypeError(f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(text).__name__}")


def _encode(text):
    return text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text


# The path as str or bytes, for errors, and as bytes, for the intrinsics.
def _path_of(path, where, argument="path", also=""):
    if not isinstance(path, (str, bytes)):
        if not hasattr(type(path), "__fspath__"):
            kinds = f"string, bytes, os.PathLike{also}" if also else "string, bytes or os.PathLike"
            raise TypeError(f"{where}: {argument} should be {kinds}, not {type(path).__name__}")
        path = fspath(path)
    encoded = _encode(path)
    if b"\0" in encoded:
        raise ValueError(f"{where}: embedded null character in {argument}")
    return path, encoded


def _no_descriptors(where, path):
    if isinstance(path, int):
        from errno import EBADF

        raise OSError(EBADF, strerror(EBADF), path)


def _refuse_descriptor(name, value):
    if value is not None:
        raise NotImplementedError(f"{name} unavailable on this platform")


_OR_INTEGER = " or integer"


def _check_integer(value):
    if not hasattr(value, "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def _status(path, encoded, follows_links):
    from _posix_records import make_stat

    found = _file_status(encoded, follows_links)
    if isinstance(found, int):
        raise _failure(found, path)
    return make_stat(found)


def stat(path, *, dir_fd=None, follow_symlinks=True):
    _no_descriptors("stat", path)
    path, encoded = _path_of(path, "stat", "path", _OR_INTEGER)
    _refuse_descriptor("dir_fd", dir_fd)
    return _status(path, encoded, bool(follow_symlinks))


def lstat(path, *, dir_fd=None):
    path, encoded = _path_of(path, "lstat")
    _refuse_descriptor("dir_fd", dir_fd)
    return _status(path, encoded, False)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    path, encoded = _path_of(path, "access")
    _check_integer(mode)
    found = _file_status(encoded, bool(follow_symlinks))
    if isinstance(found, int):
        return False
    permissions = found[1]
    allowed = (R_OK if permissions & 0o400 else 0) | (W_OK if permissions & 0o200 else 0)
    if permissions & 0o111:
        allowed |= X_OK
    return mode & ~allowed == 0


def _names_in(path, where):
    if path is None:
        path = "."
    _no_descriptors(where, path)
    path, encoded = _path_of(path, where, "path", ", integer or None")
    names = _file_list(encoded)
    if isinstance(names, int):
        raise _failure(names, path)
    if isinstance(path, str):
        names = [name.decode("utf-8", "surrogateescape") for name in names]
    return path, names


def listdir(path=None):
    return _names_in(path, "listdir")[1]


def scandir(path=None):
    from posix import ScandirIterator

    return ScandirIterator(*_names_in(path, "scandir"))


def mkdir(path, mode=0o777, *, dir_fd=None):
    path, encoded = _path_of(path, "mkdir")
    _check_integer(mode)
    _refuse_descriptor("dir_fd", dir_fd)
    answer = _file_make_directory(encoded)
    if answer < 0:
        raise _failure(answer, path)


def _remove(path, where, is_directory, dir_fd):
    path, encoded = _path_of(path, where)
    _refuse_descriptor("dir_fd", dir_fd)
    answer = _file_remove(encoded, is_directory)
    if answer < 0:
        raise _failure(answer, path)


def remove(path, *, dir_fd=None):
    _remove(path, "remove", False, dir_fd)


def unlink(path, *, dir_fd=None):
    _remove(path, "unlink", False, dir_fd)


def rmdir(path, *, dir_fd=None):
    _remove(path, "rmdir", True, dir_fd)


def _rename(src, dst, where):
    src, encoded_source = _path_of(src, where, "src")
    dst, encoded_target = _path_of(dst, where, "dst")
    answer = _file_rename(encoded_source, encoded_target)
    if answer < 0:
        raise _failure(answer, src, dst)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _rename(src, dst, "rename")


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _rename(src, dst, "replace")


def _to_nanoseconds(value):
    if isinstance(value, float):
        if value != value:
            raise ValueError("Invalid value NaN (not a number)")
        whole = value // 1
        if not -(2.0**63) <= whole < 2.0**63:
            raise OverflowError("timestamp out of range for platform time_t")
        return int(whole) * 1_000_000_000 + int((value - whole) * 1e9)
    if not isinstance(value, int):
        raise TypeError(f"argument must be int or float, not {type(value).__name__}")
    if value >> 63 not in (0, -1):
        raise OverflowError("timestamp out of range for platform time_t")
    return value * 1_000_000_000


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    path, encoded = _path_of(path, "utime")
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is not None:
        if not isinstance(ns, tuple) or len(ns) != 2:
            raise TypeError("utime: 'ns' must be a tuple of two ints")
        for value in ns:
            _check_integer(value)
        when = ns[1]
    elif times is not None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        when = [_to_nanoseconds(value) for value in times][1]
    else:
        when = 0  # now: there is no clock here
    answer = _file_set_modified(encoded, when)
    if answer < 0:
        raise _failure(answer, path)


def truncate(path, length):
    from errno import EINVAL

    path, encoded = _path_of(path, "truncate", "path", _OR_INTEGER)
    _check_integer(length)
    handle = _file_open(encoded, 2)
    if handle < 0:
        raise _failure(handle, path)
    try:
        answer = _file_truncate(handle, length) if length >= 0 else -EINVAL
    finally:
        _file_close(handle)
    if answer < 0:
        raise _failure(answer, path)


# What the intrinsics call the file; -1: the descriptor is nobody's.
def _handle_of(descriptor):
    handle = descriptor - _FIRST_DESCRIPTOR
    known = 0 <= handle < 1 << 20 and not isinstance(_file_status(handle), int)
    return handle if known else -1


def open(path, flags, mode=0o777, *, dir_fd=None):
    path, encoded = _path_of(path, "open")
    _refuse_descriptor("dir_fd", dir_fd)
    if not isinstance(flags, int):
        raise TypeError(f"'{type(flags).__name__}' object cannot be interpreted as an integer")
    access = flags & 3
    wanted = (0 if access == O_WRONLY else 1) | (0 if access == O_RDONLY else 2)
    if flags & O_CREAT:
        wanted |= 12 if flags & O_EXCL else 4
    if flags & O_TRUNC:
        wanted |= 16
    handle = _file_open(encoded, wanted)
    if handle < 0:
        raise _failure(handle, path)
    return handle + _FIRST_DESCRIPTOR


def close(fd):
    if not isinstance(fd, int):
        raise TypeError(f"'{type(fd).__name__}' object cannot be interpreted as an integer")
    from errno import EBADF

    handle = _handle_of(fd)
    answer = -EBADF if handle < 0 else _file_close(handle)
    if answer < 0:
        raise _failure(answer)


def chdir(path):
    _no_descriptors("chdir", path)
    path, encoded = _path_of(path, "chdir", "path", _OR_INTEGER)
    answer = _file_change_directory(encoded)
    if answer < 0:
        raise _failure(answer, path)


def getcwdb():
    return _file_working_directory()


def getcwd():
    return _file_working_directory().decode("utf-8", "surrogateescape")


# What no mount has: hard links and owners. A clear error is better than a missing name, since callers expect OSError.
def _refuse(path, what):
    from errno import EPERM

    raise OSError(EPERM, f"{what} in mounts (capability: mounts)", path)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    src, target = _path_of(src, "symlink", "src")
    dst, encoded = _path_of(dst, "symlink", "dst")
    _refuse_descriptor("dir_fd", dir_fd)
    answer = _file_make_link(target, encoded)
    if answer < 0:
        raise _failure(answer, src, dst)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    _refuse(_path_of(dst, "link", "dst")[0], "links cannot be made")


def readlink(path, *, dir_fd=None):
    path, encoded = _path_of(path, "readlink")
    _refuse_descriptor("dir_fd", dir_fd)
    target = _file_read_link(encoded)
    if isinstance(target, int):
        raise _failure(target, path)
    return target if isinstance(path, bytes) else target.decode("utf-8", "surrogateescape")


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _refuse(_path_of(path, "chmod", "path", _OR_INTEGER)[0], "permissions cannot be changed")


# os.environ starts with these.
def _environment():
    pairs = iter(_granted_environment())
    return {name.decode("utf-8", "surrogateescape"): value.decode("utf-8", "surrogateescape") for name, value in zip(pairs, pairs)}
