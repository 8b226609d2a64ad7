# The error handlers, as functions of an error that answer what stands in the place and where to go on.


def _wrong(error):
    raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def _bad(error):
    return error.object[error.start : error.end]


def strict_errors(error, /):
    """Raises it."""
    if isinstance(error, Exception):
        raise error
    raise TypeError("codec must pass exception instance")


def ignore_errors(error, /):
    """Leaves it out."""
    if not isinstance(error, UnicodeError):
        _wrong(error)
    return "", error.end


def replace_errors(error, /):
    """Puts a mark in its place."""
    if isinstance(error, UnicodeEncodeError):
        return "?" * len(_bad(error)), error.end
    if isinstance(error, UnicodeDecodeError):
        return "\ufffd", error.end
    if isinstance(error, UnicodeTranslateError):
        return "\ufffd" * len(_bad(error)), error.end
    _wrong(error)


def xmlcharrefreplace_errors(error, /):
    """Writes references as in XML."""
    if not isinstance(error, UnicodeEncodeError):
        _wrong(error)
    return "".join([f"&#{ord(character)};" for character in _bad(error)]), error.end


def backslashreplace_errors(error, /):
    """Writes escapes."""
    if isinstance(error, UnicodeDecodeError):
        return "".join([f"\\x{byte:02x}" for byte in _bad(error)]), error.end
    if not isinstance(error, (UnicodeEncodeError, UnicodeTranslateError)):
        _wrong(error)
    return _bad(error).encode("ascii", "backslashreplace").decode("ascii"), error.end


def namereplace_errors(error, /):
    """Writes names."""
    if not isinstance(error, UnicodeEncodeError):
        _wrong(error)
    return _bad(error).encode("ascii", "namereplace").decode("ascii"), error.end


def lookup_error(name, /):
    """The handler of that name."""
    handler = globals().get(f"{name}_errors")
    if handler is None:
        raise LookupError(f"unknown error handler name '{name}'")
    return handler
