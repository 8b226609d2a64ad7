# A stand-in for open().

from unittest.mock._magic import MagicMock
from unittest.mock._values import DEFAULT


def _to_stream(read_data):
    import io

    return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)


def mock_open(mock=None, read_data=""):
    """A mock that stands for open(), whose file reads what is given."""
    import builtins
    import io

    stream = [_to_stream(read_data), None]

    # The file that one call opens: each begins at the front again.
    def answered(handle, method):
        def effect(*args, **kwargs):
            fixed = getattr(handle, method).return_value
            return fixed if fixed is not None else getattr(stream[0], method)(*args, **kwargs)

        return effect

    def read_line(*args, **kwargs):
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return stream[0].readline(*args, **kwargs)

    def iterate():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        for line in stream[0]:
            yield line

    def next_line():
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return next(stream[0])

    if mock is None:
        mock = MagicMock(name="open", spec=builtins.open)
    handle = MagicMock(spec=_file_spec(io))
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    for name in ("read", "readline", "readlines"):
        getattr(handle, name).return_value = None
    handle.read.side_effect = answered(handle, "read")
    handle.readline.side_effect = read_line
    handle.readlines.side_effect = answered(handle, "readlines")
    handle.__iter__.side_effect = iterate
    handle.__next__.side_effect = next_line
    effect = handle.readline.side_effect

    def closed(exc_type, exc_val, exc_tb):
        handle.close()

    handle.__exit__.side_effect = closed

    def reset_data(*args, **kwargs):
        stream[0] = _to_stream(read_data)
        if handle.readline.side_effect is effect:
            handle.readline.side_effect = read_line
        return DEFAULT

    mock.side_effect = reset_data
    mock.return_value = handle
    return mock


def _file_spec(io):
    return sorted({*dir(io.TextIOWrapper), *dir(io.BytesIO)})
