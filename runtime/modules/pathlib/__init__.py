# Paths as objects. What asks the file system goes through posix, and so to the mounts of the session.
import posix
import posixpath

from _on_demand import on_demand as _on_demand

from .pure import PurePath, PurePosixPath

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]
__getattr__, __dir__ = _on_demand(globals(), {"pathlib.windows_paths": "PureWindowsPath WindowsPath"})


class UnsupportedOperation(NotImplementedError):
    pass


class Path(PurePath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    @classmethod
    def cwd(cls):
        return cls(posix.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        if uri[:5].lower() != "file:":
            raise ValueError("URL is missing a 'file:' scheme")
        text = uri[5:].partition("#")[0].partition("?")[0]
        if text.startswith("//"):
            host, slash, rest = text[2:].partition("/")
            if host not in ("", "localhost"):
                raise ValueError("file:// scheme is supported only on localhost")
            text = slash + rest
        path = cls(_unquoted(text).decode("utf-8", "surrogateescape"))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    # ---- asking

    def stat(self, *, follow_symlinks=True):
        return posix.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return posix.lstat(self)

    @property
    def info(self):
        from .parts import PathInfo

        return PathInfo(self)

    def _mode(self, follow_symlinks=True):
        try:
            return self.stat(follow_symlinks=follow_symlinks).st_mode
        except (OSError, ValueError):
            return None

    def exists(self, *, follow_symlinks=True):
        return self._mode(follow_symlinks) is not None

    def is_dir(self, *, follow_symlinks=True):
        return posixpath._is(self._mode(follow_symlinks), "S_ISDIR")

    def is_file(self, *, follow_symlinks=True):
        return posixpath._is(self._mode(follow_symlinks), "S_ISREG")

    def is_symlink(self):
        return posixpath._is(self._mode(False), "S_ISLNK")

    def is_mount(self):
        return posixpath.ismount(self)

    def is_junction(self):
        return False

    is_block_device = is_char_device = is_fifo = is_socket = is_junction

    def samefile(self, other_path):
        other = other_path.stat() if hasattr(other_path, "stat") else posix.stat(other_path)
        return posixpath.samestat(self.stat(), other)

    def absolute(self):
        if self.is_absolute():
            return self
        return self.with_segments(posix.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(posixpath.realpath(self, strict=strict))

    def expanduser(self):
        tail = self._tail
        if self.anchor or not tail or not tail[0].startswith("~"):
            return self
        home = posixpath.expanduser(tail[0])
        if home.startswith("~"):
            raise RuntimeError("Could not determine home directory.")
        return self.with_segments(home, *tail[1:])

    # ---- files

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        import io

        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", -1, encoding, errors, newline) as file:
            return file.read()

    def write_bytes(self, data):
        if isinstance(data, str):
            raise TypeError("memoryview: a bytes-like object is required, not 'str'")
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", -1, encoding, errors, newline) as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok:
            try:
                posix.utime(self, None)
                return
            except OSError:
                pass
        self.open("ab" if exist_ok else "xb").close()

    def unlink(self, missing_ok=False):
        try:
            posix.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        posix.rename(self, target)
        return target if hasattr(target, "with_segments") else self.with_segments(target)

    def replace(self, target):
        posix.replace(self, target)
        return target if hasattr(target, "with_segments") else self.with_segments(target)

    # ---- directories

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            posix.mkdir(self, mode)
        except OSError as error:
            no_parent = isinstance(error, FileNotFoundError)
            if no_parent and parents and self.parent != self:
                self.parent.mkdir(parents=True, exist_ok=True)
                self.mkdir(mode, exist_ok=exist_ok)
            elif no_parent or not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        posix.rmdir(self)

    def _child(self, name):
        drive, root, tail = self._parts
        return self._derived(drive, root, [*tail, name])

    def iterdir(self):
        names = posix.listdir(self)
        return (self._child(name) for name in names)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        stack = [self]
        while stack:
            path = stack.pop()
            if isinstance(path, tuple):
                yield path
                continue
            folders, files = [], []
            try:
                for entry in posix.scandir(path):
                    is_folder = entry.is_dir(follow_symlinks=follow_symlinks)
                    (folders if is_folder else files).append(entry.name)
            except OSError as problem:
                if on_error is not None:
                    on_error(problem)
                continue
            if top_down:
                yield path, folders, files
            else:
                stack.append((path, folders, files))
            stack.extend(path._child(name) for name in reversed(folders))

    # ---- patterns

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        if not isinstance(pattern, PurePath):
            text = posix.fspath(pattern)
            pattern = self.with_segments(text)
        else:
            text = str(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        parts = list(pattern._tail)
        if not parts:
            raise ValueError(f"Unacceptable pattern: {str(text)!r}")
        is_folder_wanted = text.endswith("/")
        from .parts import Selector

        select = Selector(not self._folds(case_sensitive), recurse_symlinks, is_folder_wanted)
        start = "" if str(self) == "." else str(self)
        if not posixpath.isdir(start or "."):
            return iter(())
        return map(self._found, select.paths(start, parts))

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        if not isinstance(pattern, PurePath):
            text = posix.fspath(pattern)
            if self.with_segments(text).anchor:
                raise NotImplementedError("Non-relative patterns are unsupported")
            pattern = "**/" + text if text else "**/"
        else:
            pattern = self.with_segments("**", pattern)
        return self.glob(pattern, case_sensitive=case_sensitive, recurse_symlinks=recurse_symlinks)

    def _found(self, text):
        return self.with_segments(text or ".")

    # ---- copying and moving

    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        if not hasattr(target, "with_segments"):
            target = self.with_segments(target)
        _refuse_same(self, target)
        if self.is_dir():
            children = list(self.iterdir())
            target.mkdir()
            for child in children:
                child.copy(target._child(child.name))
            return target
        with self.open("rb") as source, target.open("wb") as out:
            while piece := source.read(1 << 16):
                out.write(piece)
        return target

    def copy_into(self, target_dir, *, follow_symlinks=True, preserve_metadata=False):
        return self.copy(self._place_in(target_dir))

    def move(self, target):
        from errno import EXDEV

        if not hasattr(target, "with_segments"):
            target = self.with_segments(target)
        _refuse_same_file(self, target)
        try:
            posix.replace(self, target)
        except OSError as problem:
            if problem.errno != EXDEV:
                raise
            self.copy(target)
            self._delete()
        return target

    def move_into(self, target_dir):
        return self.move(self._place_in(target_dir))

    def _place_in(self, folder):
        name = self.name
        if not name:
            raise ValueError(f"{self!r} has an empty name")
        return folder / name if hasattr(folder, "with_segments") else self.with_segments(folder, name)

    def _delete(self):
        if self.is_dir(follow_symlinks=False):
            for child in list(self.iterdir()):
                child._delete()
            self.rmdir()
        else:
            self.unlink()

    # ---- what mounts do not have

    def readlink(self):
        return self.with_segments(posix.readlink(self))

    def symlink_to(self, target, target_is_directory=False):
        posix.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        posix.link(target, self)

    def chmod(self, mode, *, follow_symlinks=True):
        posix.chmod(self, mode)

    def lchmod(self, mode):
        self.chmod(mode)

    def owner(self, *, follow_symlinks=True):
        raise UnsupportedOperation("Path.owner() is unsupported on this system")

    def group(self, *, follow_symlinks=True):
        raise UnsupportedOperation("Path.group() is unsupported on this system")


def _unquoted(text):
    pieces = posix._encode(text).split(b"%")
    result = bytearray(pieces[0])
    for piece in pieces[1:]:
        try:
            result.append(int(piece[:2], 16))
            result += piece[2:]
        except ValueError:
            result += b"%" + piece
    return bytes(result)


def _refuse_targets(text, source, target):
    from errno import EINVAL

    error = OSError(EINVAL, text)
    error.filename, error.filename2 = str(source), str(target)
    raise error


def _refuse_same_file(source, target):
    if target.exists() and source.exists() and source.samefile(target):
        _refuse_targets("Source and target are the same file", source, target)


def _refuse_same(source, target):
    if source == target:
        _refuse_targets("Source and target are the same path", source, target)
    _refuse_same_file(source, target)
    if source in target.parents and source.is_dir():
        _refuse_targets("Source path is a parent of target path", source, target)


# Finds what a pattern stands for, directory by directory. Paths are text here; "" is the working directory.
class PosixPath(Path, PurePosixPath):
    __slots__ = ()
