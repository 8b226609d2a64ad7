"""Filename globbing utility."""

import os

__all__ = ["escape", "glob", "iglob", "translate"]

_MAGIC = "*?["


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """A list of the paths that match a pattern, as iglob() yields them."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Yield the paths that match a pattern of *, ? and [...]; with recursive, ** stands for any number of directories."""
    if dir_fd is not None:
        raise NotImplementedError("glob: dir_fd unavailable in a session")
    is_bytes = isinstance(pathname, bytes)
    if is_bytes:
        pathname = os.fsdecode(pathname)
    root = os.fsdecode(root_dir) if root_dir is not None else pathname[:0]
    paths = _matches(root, pathname, recursive, False, include_hidden)
    for index, path in enumerate(paths):
        # `**` matches the starting directory itself, which has no name.
        if index == 0 and not path and (not pathname or recursive and pathname[:2] == "**"):
            continue
        yield os.fsencode(path) if is_bytes else path


def has_magic(s):
    """Whether a path is a pattern."""
    return any(character in s for character in (_MAGIC if isinstance(s, str) else _MAGIC.encode()))


def _is_recursive(pattern):
    return pattern == "**"


def _matches(root, pathname, recursive, only_directories, hidden):
    directory, name = os.path.split(pathname)
    if not has_magic(pathname):
        assert not only_directories
        if name:
            if os.path.lexists(os.path.join(root, pathname)):
                yield pathname
        elif os.path.isdir(os.path.join(root, directory)):
            yield pathname
        return
    if not directory:
        match = _below if recursive and _is_recursive(name) else _named
        yield from match(root, name, only_directories, hidden)
        return
    if directory != pathname and has_magic(directory):
        directories = _matches(root, directory, recursive, True, hidden)
    else:
        directories = [directory]
    if not has_magic(name):
        match = _literal
    else:
        match = _below if recursive and _is_recursive(name) else _named
    for parent in directories:
        for found in match(os.path.join(root, parent), name, only_directories, hidden):
            yield os.path.join(parent, found)


def _named(directory, pattern, only_directories, hidden):
    import fnmatch

    names = _names(directory, only_directories)
    if not (hidden or pattern.startswith(".")):
        names = [name for name in names if not name.startswith(".")]
    return fnmatch.filter(names, pattern)


def _literal(directory, name, only_directories, hidden):
    found = os.path.lexists(os.path.join(directory, name)) if name else os.path.isdir(directory)
    return [name] if found else []


def _below(directory, pattern, only_directories, hidden):
    if not directory or os.path.isdir(directory):
        yield ""
    waiting = [("", iter(_names(directory, only_directories)))]
    while waiting:
        prefix, names = waiting[-1]
        name = next(names, None)
        if name is None:
            waiting.pop()
        elif hidden or not name.startswith("."):
            path = os.path.join(prefix, name)
            yield path
            below = os.path.join(directory, path)
            if os.path.isdir(below):
                waiting.append((path, iter(_names(below, only_directories))))


def _names(directory, only_directories):
    try:
        with os.scandir(directory or os.curdir) as entries:
            return [entry.name for entry in entries if not only_directories or entry.is_dir()]
    except OSError:
        return []


def escape(pathname):
    """A pattern that matches the path alone."""
    is_bytes = isinstance(pathname, bytes)
    drive, rest = os.path.splitdrive(os.fsdecode(pathname) if is_bytes else pathname)
    escaped = drive + "".join([f"[{character}]" if character in _MAGIC else character for character in rest])
    return os.fsencode(escaped) if is_bytes else escaped


# A part of a path as regular expressions.
def _pieces(part, not_separator):
    import fnmatch

    index = 0
    while index < len(part):
        character = part[index]
        end = index + 1
        if character == "*":
            while part[end : end + 1] == "*":
                end += 1
            yield f"{not_separator}*"
        elif character == "?":
            yield not_separator
        else:
            if character == "[":
                close = part.find("]", index + (3 if part[index + 1 : index + 2] == "!" else 2))
                end = close + 1 if close >= 0 else end
            yield fnmatch.translate(part[index:end])[4:-3]
        index = end


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """A regular expression for paths that match a pattern."""
    import re

    separators = "".join(seps or "/")
    if len(separators) > 1:
        any_separator, not_separator = f"[{re.escape(separators)}]", f"[^{re.escape(separators)}]"
    else:
        any_separator, not_separator = re.escape(separators), f"[^{re.escape(separators)}]"
    if include_hidden:
        one_last, one, some, some_last = f"{not_separator}+", f"{not_separator}+{any_separator}", f"(?:.+{any_separator})?", ".*"
    else:
        one_last = f"[^{re.escape(separators)}.]{not_separator}*"
        one = f"{one_last}{any_separator}"
        some = f"(?:{one})*"
        some_last = f"{some}(?:{one_last})?"
    pieces = []
    parts = re.split(any_separator, pat)
    for index, part in enumerate(parts):
        is_last = index == len(parts) - 1
        if part == "*":
            pieces.append(one_last if is_last else one)
            continue
        if recursive and part == "**":
            if is_last:
                pieces.append(some_last)
            elif parts[index + 1] != "**":
                pieces.append(some)
            continue
        if part:
            if not include_hidden and part[0] in "*?":
                pieces.append(r"(?!\.)")
            pieces += _pieces(part, not_separator)
        if not is_last:
            pieces.append(any_separator)
    return rf"(?s:{''.join(pieces)})\z"
