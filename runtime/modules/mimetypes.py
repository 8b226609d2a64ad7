"""Types of media by the names of files."""

import posixpath as _path

__all__ = [
    "knownfiles", "inited", "MimeTypes", "guess_type", "guess_file_type", "guess_all_extensions", "guess_extension", "add_type", "init",
    "read_mime_types", "suffix_map", "encodings_map", "types_map", "common_types",
]

# A session has no files of types but those that it is told.
knownfiles = []
inited = False
_db = None
suffix_map = {".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz", ".tbz2": ".tar.bz2", ".txz": ".tar.xz"}
encodings_map = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}


def _table(text):
    table = {}
    for line in text.split("\n"):
        media, *extensions = line.split() or [None]
        for extension in extensions:
            table[extension] = media
    return table


# The tables are made when they are first asked for.
def __getattr__(name):
    if name not in ("types_map", "common_types"):
        raise AttributeError(f"module 'mimetypes' has no attribute {name!r}")
    import _mime_tables

    table = globals()[name] = _table(_mime_tables.TYPES if name == "types_map" else _mime_tables.COMMON)
    return table


# The common ones and the registered ones, as they are before anybody adds to them.
def _tables():
    import _mime_tables

    return _table(_mime_tables.COMMON), _table(_mime_tables.TYPES)


class MimeTypes:
    """A set of types and their extensions: common ones and, with index True, registered ones."""

    def __init__(self, filenames=(), strict=True):
        self.encodings_map = encodings_map.copy()
        self.suffix_map = suffix_map.copy()
        self.types_map = ({}, {})
        self.types_map_inv = ({}, {})
        for registered, table in enumerate(_tables()):
            for extension, media in table.items():
                self.add_type(media, extension, bool(registered))
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Add a type for an extension, which keeps its older ones as well."""
        if not type:
            return
        self.types_map[strict][ext] = type
        extensions = self.types_map_inv[strict].setdefault(type, [])
        if ext not in extensions:
            extensions.append(ext)

    def guess_type(self, url, strict=True):
        """The type and the encoding of what a URL names; None for what is not known."""
        import os
        from urllib.parse import urlparse

        url = os.fspath(url)
        parts = urlparse(url)
        if parts.scheme and len(parts.scheme) > 1:
            scheme = parts.scheme
            url = parts.path
        else:
            return self.guess_file_type(url, strict=strict)
        if scheme == "data":
            comma = url.find(",")
            if comma < 0:
                return None, None
            semicolon = url.find(";", 0, comma)
            media = url[: semicolon if semicolon >= 0 else comma]
            if "=" in media or "/" not in media:
                media = "text/plain"
            return media, None
        return self._guess(url, strict)

    def guess_file_type(self, path, *, strict=True):
        """The type and the encoding of a file, by its path."""
        import os

        return self._guess(os.fsdecode(path), strict)

    def _guess(self, path, strict):
        base, extension = _path.splitext(path)
        while (lower := extension.lower()) in self.suffix_map:
            base, extension = _path.splitext(base + self.suffix_map[lower])
        encoding = None
        if extension in self.encodings_map:
            encoding = self.encodings_map[extension]
            base, extension = _path.splitext(base)
        extension = extension.lower()
        for table in self.types_map[True], *([] if strict else [self.types_map[False]]):
            if extension in table:
                return table[extension], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        """All extensions of a type."""
        type = type.lower()
        found = list(self.types_map_inv[True].get(type, []))
        if not strict:
            found += [extension for extension in self.types_map_inv[False].get(type, []) if extension not in found]
        return found

    def guess_extension(self, type, strict=True):
        """An extension of a type, or None."""
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None

    def read(self, filename, strict=True):
        """Read a file of types by its name."""
        with open(filename, encoding="utf-8") as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """Read lines of a type and its extensions."""
        while line := fp.readline():
            words = line.split()
            for index, word in enumerate(words):
                if word.startswith("#"):
                    del words[index:]
                    break
            for extension in words[1:]:
                self.add_type(words[0], "." + extension, strict)

    def read_windows_registry(self, strict=True):
        """Does nothing: there is no registry."""


def init(files=None):
    """Make the set that the functions of this module use."""
    global suffix_map, types_map, encodings_map, common_types, inited, _db
    inited = True
    if files is None or _db is None:
        db = MimeTypes()
        files = knownfiles if files is None else [*knownfiles, *files]
    else:
        db = _db
    for name in files:
        if _path.isfile(name):
            db.read(name)
    encodings_map = db.encodings_map
    suffix_map = db.suffix_map
    types_map = db.types_map[True]
    common_types = db.types_map[False]
    _db = db


def _known():
    if _db is None:
        init()
    return _db


def guess_type(url, strict=True):
    """The type and the encoding of what a URL names, as a tuple; None for what is not known."""
    return _known().guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    """The type and the encoding of a file, by its path."""
    return _known().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    """All extensions of a type."""
    return _known().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """An extension of a type, or None."""
    return _known().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Add a type for an extension."""
    return _known().add_type(type, ext, strict)


def read_mime_types(file):
    """The types of a file of types, by extension; None if it cannot be read."""
    try:
        with open(file, encoding="utf-8") as lines:
            db = MimeTypes()
            db.readfp(lines, True)
            return db.types_map[True]
    except OSError:
        return None
