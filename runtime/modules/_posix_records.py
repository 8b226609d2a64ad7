# What posix tells of files and folders.
from posix import lstat, stat
from stat import S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG

_FORMATS = (S_IFREG, S_IFDIR, S_IFLNK, S_IFIFO)


class stat_result(tuple):
    __module__ = "os"
    n_fields, n_sequence_fields, n_unnamed_fields = 19, 10, 3
    _names = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime")
    __match_args__ = _names[:7]

    def __new__(cls, sequence, dict={}, /):
        values = tuple(sequence)
        if len(values) < 10:
            raise TypeError(f"os.stat_result() takes an at least 10-sequence ({len(values)}-sequence given)")
        self = tuple.__new__(cls, values[:10])
        for name, value in zip(cls._names[:7], values):
            self.__dict__[name] = value
        for name, value in zip(("st_atime", "st_mtime", "st_ctime"), values[7:10]):
            self.__dict__[name] = value
            self.__dict__[name + "_ns"] = None
        self.__dict__.update(dict)
        return self

    def __setattr__(self, name, value):
        raise AttributeError("readonly attribute")

    def __repr__(self):
        pairs = [f"{name}={value!r}" for name, value in zip(self._names, self)]
        return f"os.stat_result({', '.join(pairs)})"

    def __reduce__(self):
        return stat_result, (tuple(self), {name: value for name, value in self.__dict__.items() if name not in self._names[:7]})


def make_stat(found):
    kind, permissions, inode, device, size, modified = found
    seconds, exact = modified // 1_000_000_000, modified / 1_000_000_000
    times = {"st_blksize": 4096, "st_blocks": (size + 511) // 512, "st_rdev": 0}
    for name in ("st_atime", "st_mtime", "st_ctime"):
        times[name] = exact
        times[name + "_ns"] = modified
    values = (_FORMATS[kind] | permissions, inode, device, 1, 0, 0, size, seconds, seconds, seconds)
    return stat_result(values, times)


class DirEntry:
    __module__ = "posix"
    __slots__ = ("name", "path", "_stats")

    def __new__(cls, *arguments, **keywords):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def __setattr__(self, name, value):
        raise AttributeError("readonly attribute")

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    # CPython remembers the answers too.
    def stat(self, *, follow_symlinks=True):
        found = self._stats.get(follow_symlinks)
        if found is None:
            found = self._stats[follow_symlinks] = stat(self.path) if follow_symlinks else lstat(self.path)
        return found

    def _has_kind(self, kind, follow_symlinks):
        try:
            return S_IFMT(self.stat(follow_symlinks=follow_symlinks).st_mode) == kind
        except FileNotFoundError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        return self._has_kind(S_IFDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._has_kind(S_IFREG, follow_symlinks)

    def is_symlink(self):
        return self._has_kind(S_IFLNK, False)

    def is_junction(self):
        return False

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino

    __class_getitem__ = classmethod(_GenericAlias)


class ScandirIterator:
    __module__ = "posix"

    def __init__(self, path, names):
        separator = b"/" if isinstance(path, bytes) else "/"
        self._prefix = path if not path or path.endswith(separator) else path + separator
        self._names = iter(names)

    def __iter__(self):
        return self

    def __next__(self):
        name = next(self._names)
        entry, put = object.__new__(DirEntry), object.__setattr__
        put(entry, "name", name)
        put(entry, "path", self._prefix + name)
        put(entry, "_stats", {})
        return entry

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        self._names = iter(())
