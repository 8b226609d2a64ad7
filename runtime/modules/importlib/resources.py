"""Files inside of packages: what the host grants are sources, so there are none."""

__all__ = ["files", "as_file", "contents", "is_resource", "open_binary", "open_text", "path", "read_binary", "read_text"]


def files(anchor=None):
    """Refused: packages of a session hold modules alone."""
    name = getattr(anchor, "__name__", anchor)
    raise FileNotFoundError(f"package {name!r} has no resources: a session's packages hold modules alone")


def as_file(path):
    """Refused: there are no resources."""
    return files(path)


def contents(anchor, *path_names):
    """Refused: there are no resources."""
    return files(anchor)


is_resource = open_binary = open_text = path = read_binary = read_text = contents
