# Time zones as files: where they are looked for, and what a TZif file (RFC 9636) says.
from struct import unpack as _unpack


_NOTHING_OLD = b"TZif2" + bytes(39)  # what stands where version 1 has its data, which is not embedded


def is_absolute(path):
    return path.startswith("/")


def check_key(key):
    from posixpath import normpath

    if is_absolute(key):
        raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
    normal = normpath(key)
    if len(normal) != len(key):
        raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")
    if normpath("_/" + normal)[:2] != "_/":
        raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")


def open_in(folders, key):
    """The file of a zone in one of the folders, or None."""
    for folder in folders:
        try:
            return open(f"{folder}/{key}", "rb")
        except (OSError, ValueError):
            continue
    return None


def embedded(key):
    """A file of the zone's embedded data, or None."""
    data = _embedded_zone(key)
    if data is None:
        return None
    from io import BytesIO
    from zlib import decompress

    return BytesIO(_NOTHING_OLD + decompress(data))


def names(folders):
    """All zones in the folders and those that are embedded."""
    found = set(_embedded_zone_names().split())
    for folder in folders:
        _find_zones(folder, "", found)
    found.discard("posixrules")
    return found


def _find_zones(folder, below, found):
    from posix import listdir
    from posixpath import isdir

    try:
        entries = listdir(f"{folder}/{below}")
    except OSError:
        return
    for entry in entries:
        if not below and entry in ("posix", "right", "posixrules"):
            continue
        key = below + entry
        if isdir(f"{folder}/{key}"):
            _find_zones(folder, key + "/", found)
            continue
        try:
            with open(f"{folder}/{key}", "rb") as file:
                if file.read(4) == b"TZif":
                    found.add(key)
        except OSError:
            pass


# ---- content


def _header(file):
    if file.read(4) != b"TZif":
        raise ValueError("Invalid TZif file: magic not found")
    version = file.read(1)
    file.read(15)
    counts = file.read(24)
    if len(counts) < 24:
        raise ValueError("Invalid TZif file: header is too short")
    return (version, *_unpack(">6l", counts))


def load(file):
    """(times, type of each, offsets of the types, whether they are summer time, their names, the rule for later times)"""
    version, utc_flags, standard_flags, leaps, times, types, letters = _header(file)
    width, code = 4, "l"
    if version != b"\0":
        # The same again with times of 64 bits follows.
        file.read(times * 5 + types * 6 + letters + leaps * 8 + standard_flags + utc_flags)
        version, utc_flags, standard_flags, leaps, times, types, letters = _header(file)
        width, code = 8, "q"
    moments = _unpack(f">{times}{code}", file.read(times * width))
    indices = tuple(file.read(times))
    kinds = [_unpack(">lbb", file.read(6)) for _ in range(types)]
    text = file.read(letters)
    rule = None
    if version != b"\0":
        file.read(leaps * (width + 4) + standard_flags + utc_flags)
        if file.read(1) == b"\n":
            rule = file.read().partition(b"\n")[0].decode()
    abbreviations = [text[at : text.index(b"\0", at)].decode() for _, _, at in kinds]
    return (
        moments, indices, [offset for offset, _, _ in kinds], [bool(summer) for _, summer, _ in kinds], abbreviations, rule,
    )
