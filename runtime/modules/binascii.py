# The encoders and check sums are rows of runtime/modules/binascii.cpp; here is what raises exceptions of its own.


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _bytes_or_error(result):
    if isinstance(result, str):
        raise Error(result)
    return result


def a2b_base64(data, /, *, strict_mode=False):
    """Decode a line of base64 data."""
    result = _base64_read(data, bool(strict_mode))
    return result if type(result) is bytes else _bytes_or_error(result)


def a2b_hex(hexstr, /):
    """Binary data of hexadecimal representation."""
    return _bytes_or_error(_hex_read(hexstr))


def unhexlify(hexstr, /):
    """Binary data of hexadecimal representation."""
    return _bytes_or_error(_hex_read(hexstr))


def a2b_uu(data, /):
    """Decode a line of uuencoded data."""
    return _bytes_or_error(_uu_read(data))


def b2a_uu(data, /, *, backtick=False):
    """Uuencode line of data."""
    return _bytes_or_error(_uu_write(data, bool(backtick)))
