# Paths as text: nothing here asks the file system.
import posix
import posixpath



class _Parents:
    __module__ = "pathlib"
    __slots__ = ("_path", "_drive", "_root", "_tail")

    def __init__(self, path):
        self._path = path
        self._drive, self._root, self._tail = path.drive, path.root, path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._derived(self._drive, self._root, self._tail[: -index - 1])

    def __iter__(self):
        for index in range(len(self)):
            yield self[index]

    def __reversed__(self):
        for index in range(len(self) - 1, -1, -1):
            yield self[index]

    def __contains__(self, path):
        return any(path == parent for parent in self)

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    __module__ = "pathlib"
    __slots__ = ("_raw_paths", "_parsed_parts", "_text", "_hash", "__weakref__")
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        paths = []
        for arg in args:
            if isinstance(arg, PurePath):
                if arg.parser is not self.parser:
                    paths.extend(path.replace("\\", "/") for path in arg._raw_paths)
                else:
                    paths.extend(arg._raw_paths)
                continue
            path = arg
            try:
                path = posix.fspath(arg)
            except TypeError:
                pass
            if not isinstance(path, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                    f"not {type(path).__name__!r}"
                )
            paths.append(path)
        self._raw_paths = paths
        self._parsed_parts = self._text = self._hash = None

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    # ---- parts

    @classmethod
    def _parse(cls, text):
        if cls.parser.altsep:
            text = text.replace(cls.parser.altsep, cls.parser.sep)
        drive, root, rest = cls.parser.splitroot(text)
        if drive.startswith("\\\\") and not root and drive.count("\\") == 3 and drive[2:3] not in "?.":
            root = cls.parser.sep  # a share has a root
        return drive, root, [part for part in rest.split(cls.parser.sep) if part and part != "."]

    @property
    def _parts(self):
        if self._parsed_parts is None:
            paths = self._raw_paths
            text = paths[0] if len(paths) == 1 else self.parser.join(*paths) if paths else ""
            self._parsed_parts = self._parse(text)
        return self._parsed_parts

    @property
    def drive(self):
        return self._parts[0]

    @property
    def root(self):
        return self._parts[1]

    @property
    def _tail(self):
        return self._parts[2]

    @property
    def anchor(self):
        return self.drive + self.root

    @property
    def parts(self):
        anchor = self.anchor
        return (anchor, *self._tail) if anchor else tuple(self._tail)

    def _join_parts(self, drive, root, tail):
        separator = self.parser.sep
        if drive or root:
            return drive + root + separator.join(tail)
        if tail and self.parser.splitroot(tail[0])[0]:
            tail = [".", *tail]
        return separator.join(tail)

    # A path of the same class whose parts are known.
    def _derived(self, drive, root, tail):
        text = self._join_parts(drive, root, tail)
        path = self.with_segments(text)
        path._text = text or "."
        path._parsed_parts = drive, root, list(tail)
        return path

    def __str__(self):
        if self._text is None:
            self._text = self._join_parts(*self._parts) or "."
        return self._text

    __fspath__ = __str__

    def as_posix(self):
        return str(self).replace(self.parser.sep, "/")

    def __bytes__(self):
        return posix._encode(str(self))

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __reduce__(self):
        return type(self), tuple(self._raw_paths)

    # ---- comparison

    @property
    def _folded(self):
        return str(self) if self.parser is posixpath else str(self).lower()

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(self._folded)
        return self._hash

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parser is other.parser and self._folded == other._folded

    def _key(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return None
        return self._folded.split(self.parser.sep), other._folded.split(self.parser.sep)

    def __lt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] < keys[1]

    def __le__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] <= keys[1]

    def __gt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] > keys[1]

    def __ge__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] >= keys[1]

    # ---- joining

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    @property
    def parent(self):
        drive, root, tail = self._parts
        return self._derived(drive, root, tail[:-1]) if tail else self

    @property
    def parents(self):
        return _Parents(self)

    # ---- names

    @property
    def name(self):
        tail = self._tail
        return tail[-1] if tail else ""

    @property
    def stem(self):
        return self.parser.splitext(self.name)[0]

    @property
    def suffix(self):
        return self.parser.splitext(self.name)[1]

    @property
    def suffixes(self):
        name = self.name.lstrip(".")
        return ["." + part for part in name.split(".")[1:]]

    def with_name(self, name):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        parser = self.parser
        if not name or parser.sep in name or (parser.altsep and parser.altsep in name) or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        drive, root, tail = self._parts
        return self._derived(drive, root, [*tail[:-1], name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    # ---- relations

    def relative_to(self, other, *, walk_up=False):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        steps = 0
        for path in (other, *other.parents):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            steps += 1
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._derived("", "", [".."] * steps + self._tail[len(path._tail) :])

    def is_relative_to(self, other):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def is_absolute(self):
        return self.parser.isabs(str(self))

    def is_reserved(self):
        return False

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        drive = self.drive
        if len(drive) == 2 and drive[1] == ":":
            return "file:///" + drive + _quoted(self.as_posix()[2:])
        return ("file:" if drive else "file://") + _quoted(self.as_posix())

    # ---- patterns

    def _folds(self, case_sensitive):
        return self.parser is not posixpath if case_sensitive is None else not case_sensitive

    def _pattern_parts(self, pattern, case_sensitive):
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        parts, patterns = self.parts, pattern.parts
        if self._folds(case_sensitive):
            parts, patterns = tuple(part.lower() for part in parts), tuple(part.lower() for part in patterns)
        return parts, patterns, pattern

    def full_match(self, pattern, *, case_sensitive=None):
        parts, patterns, _ = self._pattern_parts(pattern, case_sensitive)
        from .patterns import parts_match

        return parts_match(parts, patterns)

    def match(self, path_pattern, *, case_sensitive=None):
        parts, patterns, pattern = self._pattern_parts(path_pattern, case_sensitive)
        if not patterns:
            raise ValueError("empty pattern")
        if len(parts) < len(patterns) or pattern.anchor and len(parts) != len(patterns):
            return False
        from .patterns import last_parts_match

        return last_parts_match(parts, patterns)


_UNQUOTED = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"


def _quoted(text):
    return "".join(chr(octet) if octet in _UNQUOTED else f"%{octet:02X}" for octet in posix._encode(text))


class PurePosixPath(PurePath):
    __module__ = "pathlib"
    __slots__ = ()
    parser = posixpath
