"""Temporary files and directories, in what the host mounts at one of the usual places or at the current directory."""

import os

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX",
    "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb",
]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def _random_name():
    from random import SystemRandom

    return "".join(SystemRandom().choices(_LETTERS, k=8))


def _candidates():
    places = [os.environ[name] for name in ("TMPDIR", "TEMP", "TMP") if os.environ.get(name)]
    return [*places, "/tmp", "/var/tmp", "/usr/tmp", os.curdir]


def _find_directory():
    tried = []
    for place in _candidates():
        place = place if place == os.curdir else os.path.abspath(place)
        tried.append(place)
        path = os.path.join(place, _random_name())
        try:
            with open(path, "xb"):
                pass
            os.unlink(path)
        except OSError:
            continue
        return os.path.abspath(place)
    raise FileNotFoundError(2, f"No usable temporary directory found in {tried}")


def gettempprefix():
    """The beginning of the names of temporary files."""
    return template


def gettempprefixb():
    """The beginning of the names of temporary files, as bytes."""
    return os.fsencode(template)


def gettempdir():
    """The directory for temporary files."""
    global tempdir
    if tempdir is None:
        tempdir = _find_directory()
    return os.fsdecode(tempdir)


def gettempdirb():
    """The directory for temporary files, as bytes."""
    return os.fsencode(gettempdir())


# Prefix, suffix and directory of one kind, text or bytes.
def _parts(prefix, suffix, dir):
    given = [part for part in (prefix, suffix, dir) if part is not None]
    kinds = {isinstance(os.fspath(part), bytes) for part in given}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    is_bytes = kinds == {True}
    if dir is None:
        dir = gettempdirb() if is_bytes else gettempdir()
    if prefix is None:
        prefix = gettempprefixb() if is_bytes else gettempprefix()
    if suffix is None:
        suffix = b"" if is_bytes else ""
    return prefix, suffix, dir, is_bytes


def _paths(prefix, suffix, dir):
    prefix, suffix, dir, is_bytes = _parts(prefix, suffix, dir)
    for _ in range(TMP_MAX):
        name = _random_name()
        yield os.path.join(dir, prefix + (name.encode() if is_bytes else name) + suffix)
    raise FileExistsError(17, "No usable temporary name found")


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a temporary directory and answer its path; whoever asks removes it."""
    for path in _paths(prefix, suffix, dir):
        try:
            os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return os.path.abspath(path)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a temporary file and answer its descriptor and its path; whoever asks closes and removes it."""
    for path in _paths(prefix, suffix, dir):
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        return handle, os.path.abspath(path)


def mktemp(suffix="", prefix=template, dir=None):
    """A path that is free, though it may not be so later."""
    for path in _paths(prefix, suffix, dir):
        if not os.path.lexists(path):
            return os.path.abspath(path)


def _open_new(mode, suffix, prefix, dir, options):
    for path in _paths(prefix, suffix, dir):
        try:
            open(path, "xb").close()
        except FileExistsError:
            continue
        path = os.path.abspath(path)
        try:
            return path, open(path, mode, **options)
        except BaseException:
            os.unlink(path)
            raise


class _TemporaryFileWrapper:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._closes = delete and delete_on_close

    def __getattr__(self, name):
        value = getattr(self.__dict__["file"], name)
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __repr__(self):
        return f"<{type(self).__name__} file={self.file!r}>"

    def _remove(self):
        if self.delete:
            self.delete = False
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass

    def close(self):
        """Close the file, and remove it."""
        self.file.close()
        if self._closes:
            self._remove()

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exc_info):
        result = self.file.__exit__(*exc_info)
        self._remove()
        return result

    def __iter__(self):
        yield from self.file


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
                       errors=None, delete_on_close=True):
    """Make a temporary file that has a name, and is removed when it is closed."""
    options = {"buffering": buffering, "encoding": encoding, "newline": newline, "errors": errors}
    path, file = _open_new(mode, suffix, prefix, dir, options)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """Make a temporary file, which is removed when it is closed."""
    return NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)


class SpooledTemporaryFile:
    """A temporary file that is kept in memory until it is larger than max_size, or asked for its number."""

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                 errors=None):
        import io

        self._max_size = max_size
        if "b" in mode:
            self._file = io.BytesIO()
        else:
            self._file = io.TextIOWrapper(io.BytesIO(), encoding=io.text_encoding(encoding), errors=errors, newline=newline)
        self._options = {"mode": mode, "buffering": buffering, "encoding": encoding, "newline": newline, "suffix": suffix,
                         "prefix": prefix, "dir": dir, "errors": errors}

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Go on in a file."""
        if self._rolled:
            return
        old = self._file
        new = self._file = TemporaryFile(**self._options)
        place = old.tell()
        old.seek(0)
        new.write(old.read())
        new.seek(place)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *exc_info):
        self._file.close()

    def __iter__(self):
        return iter(self._file)

    def write(self, s):
        result = self._file.write(s)
        self._check()
        return result

    def writelines(self, iterable):
        for line in iterable:
            self.write(line)

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    @property
    def name(self):
        return getattr(self._file, "name", None)

    @property
    def mode(self):
        return getattr(self._file, "mode", self._options["mode"])

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(self._file, name)


# Deepest first, without following links.
def _remove_tree(path):
    waiting = [(path, False)]
    while waiting:
        current, is_empty = waiting.pop()
        if is_empty:
            os.rmdir(current)
            continue
        waiting.append((current, True))
        with os.scandir(current) as entries:
            for entry in list(entries):
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((entry.path, False))
                else:
                    os.unlink(entry.path)


class TemporaryDirectory:
    """A temporary directory for a with statement, which removes it with all that is in it."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignores_errors = ignore_cleanup_errors
        self._delete = delete
        self._is_gone = False

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the directory."""
        if self._is_gone and not os.path.exists(self.name):
            return
        self._is_gone = True
        try:
            _remove_tree(self.name)
        except FileNotFoundError:
            pass
        except OSError:
            if not self._ignores_errors:
                raise
