# Streams, as CPython's io has them.
from _io import DEFAULT_BUFFER_SIZE, BlockingIOError, open, open_code, text_encoding
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
        "_io": "BufferedIOBase BufferedRandom BufferedReader BufferedRWPair BufferedWriter BytesIO FileIO "
        "IncrementalNewlineDecoder IOBase RawIOBase StringIO TextIOBase TextIOWrapper UnsupportedOperation",
        "_io.protocols": "Reader Writer",
    },
)
