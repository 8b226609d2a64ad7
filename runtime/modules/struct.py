"""Functions to convert between Python values and C structs, represented as bytes objects."""

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    pass


error.__module__ = "struct"


# A format that the natives know: ASCII or bytes.
def _format_text(format):
    if isinstance(format, str):
        return format.encode("ascii")
    if not isinstance(format, bytes):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    return format


def _measure(format):
    result = _struct_measure(format)
    if result is None:
        result = _struct_measure(_format_text(format))
    if isinstance(result, str):
        raise error(result)
    return result


# One code for each value.
def _codes(format):
    text = format if isinstance(format, str) else format.decode("ascii")
    count = ""
    for character in text.lstrip("@=<>!"):
        if character.isdigit():
            count += character
        elif not character.isspace():
            number = int(count or 1)
            count = ""
            if character in "sp":
                yield character
            elif character != "x":
                for _ in range(number):
                    yield character


def _number(value, code):
    kind = type(value)
    if code == "?":
        return bool(value)
    if code in "FD" and hasattr(kind, "__complex__"):
        return complex(value)
    if code in "efdFD":
        if not (hasattr(kind, "__float__") or hasattr(kind, "__index__")):
            what = "complex" if code in "FD" else "float"
            raise error(f"required argument is not a {what}")
        return float(value)
    if code in "csp":
        return value
    if not hasattr(kind, "__index__"):
        raise error("required argument is not an integer")
    return kind.__index__(value)


def _packed_slowly(result, format, values):
    if isinstance(result, str):
        raise error(result)
    format = _format_text(format)
    values = tuple([_number(value, code) for value, code in zip(values, _codes(format))])
    result = _struct_pack(format, values)
    if isinstance(result, str):
        raise error(result)
    return result


# What the functions in C++ (struct.cpp) leave to Python.
def _pack(format, values):
    result = _struct_pack(format, values)
    return result if type(result) is bytes else _packed_slowly(result, format, values)


def _pack_into(format, arguments):
    if len(arguments) == 0:
        raise error("pack_into expected buffer argument")
    if len(arguments) == 1:
        raise error("pack_into expected offset argument")
    buffer, offset, *values = arguments
    size, count = _measure(format)
    if len(values) != count:
        raise error(f"pack_into expected {count} items for packing (got {len(values)})")
    try:
        view = memoryview(buffer)
    except TypeError:
        view = None
    if view is None or view.readonly:
        name = "None" if buffer is None else type(buffer).__name__
        raise TypeError(f"argument must be read-write bytes-like object, not {name}")
    with view:
        _pack_into_view(format, values, size, view, _offset(offset, IndexError))


def _pack_into_view(format, values, size, buffer, offset):
    length = buffer.nbytes
    if offset < 0:
        if offset + size > 0:
            raise error(f"no space to pack {size} bytes at offset {offset}")
        if offset + length < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        offset += length
    if length - offset < size:
        raise error(
            f"pack_into requires a buffer of at least {offset + size} bytes for packing {size} bytes at offset {offset} "
            f"(actual buffer size is {length})"
        )
    data = _pack(format, tuple(values))
    with buffer.cast("B") as view:
        view[offset : offset + size] = data


_TOO_FAR = {
    IndexError: "cannot fit 'int' into an index-sized integer", OverflowError: "Python int too large to convert to C ssize_t",
}


def _offset(offset, too_far):
    if not hasattr(type(offset), "__index__"):
        raise TypeError(f"'{type(offset).__name__}' object cannot be interpreted as an integer")
    offset = offset.__index__()
    if -(1 << 63) <= offset < 1 << 63:
        return offset
    raise too_far(_TOO_FAR[too_far])


def _unpacked_slowly(result, format, buffer, offset=None):
    if result is None:
        format = _format_text(format)
        result = _struct_unpack(format, buffer) if offset is None else _struct_unpack_from(format, buffer, offset)
    if isinstance(result, str):
        raise error(result)
    return result


def _unpack(format, buffer):
    result = _struct_unpack(format, buffer)
    return result if type(result) is tuple else _unpacked_slowly(result, format, buffer)


def _unpack_from(format, buffer, offset):
    offset = _offset(offset, OverflowError)
    # C++ takes small ints. No buffer reaches further.
    if not -(1 << 60) < offset < 1 << 60:
        size, length = _measure(format)[0], memoryview(buffer).nbytes
        if offset < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        raise error(
            f"unpack_from requires a buffer of at least {offset + size} bytes for unpacking {size} bytes at offset {offset} "
            f"(actual buffer size is {length})"
        )
    result = _struct_unpack_from(format, buffer, offset)
    return result if type(result) is tuple else _unpacked_slowly(result, format, buffer, offset)


def _iter_unpack(format, buffer):
    size = _measure(format)[0]
    if size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if not isinstance(buffer, bytes):
        buffer = _view_of(buffer)
    length = len(buffer) if isinstance(buffer, bytes) else buffer.nbytes
    if length % size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
    return _struct_iterate(format, buffer)


def iter_unpack(format, buffer, /):
    """One tuple after another of as many bytes as the format describes."""
    return _iter_unpack(format if isinstance(format, bytes) else _format_text(format), buffer)


def calcsize(format, /):
    """How many bytes a format describes."""
    return _measure(format)[0]


class Struct:
    """Struct(fmt) --> a format, ready for use"""

    __slots__ = ("_format", "_size", "__weakref__")

    def __init__(self, format):
        self._size = _measure(format)[0]
        self._format = format if isinstance(format, str) else format.decode("ascii")

    @property
    def format(self):
        """struct format string"""
        return self._format

    @property
    def size(self):
        """struct size in bytes"""
        return self._size

    def iter_unpack(self, buffer, /):
        """One tuple after another, of as many bytes as the format describes."""
        return _iter_unpack(self._format, buffer)

    def __repr__(self):
        return f"{type(self).__name__}({self._format!r})"


Struct.__module__ = "_struct"
_add_native_methods(Struct, "Struct")
