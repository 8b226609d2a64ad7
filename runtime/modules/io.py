# Streams, as CPython's io has them.
from _io import BlockingIOError, open, open_code, text_encoding
from _on_demand import on_demand as _on_demand

__all__ = [
    "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
    "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
    "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding",
    "IncrementalNewlineDecoder", "Reader", "Writer",
]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_io": "BufferedIOBase BufferedRandom BufferedReader BufferedRWPair BufferedWriter BytesIO DEFAULT_BUFFER_SIZE FileIO "
        "IncrementalNewlineDecoder IOBase RawIOBase StringIO TextIOBase TextIOWrapper UnsupportedOperation",
    },
)


# Protocols that any object with the method follows.
class _HasMethod(type):
    def __subclasscheck__(cls, other):
        name = cls.__dict__.get("_method")
        return any(name in base.__dict__ for base in other.__mro__) if name else type.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))


class Reader(metaclass=_HasMethod):
    _method = "read"
    __class_getitem__ = classmethod(_GenericAlias)

    def read(self, size=..., /):
        raise NotImplementedError


class Writer(metaclass=_HasMethod):
    _method = "write"
    __class_getitem__ = classmethod(_GenericAlias)

    def write(self, data, /):
        raise NotImplementedError
