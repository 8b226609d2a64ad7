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
    """The bytes that base64 text stands for."""
    result = _base64_read(data, strict_mode if strict_mode is False else bool(strict_mode))
    return result if type(result) is bytes else _bytes_or_error(result)


def a2b_hex(hexstr, /):
    """The bytes that pairs of hexadecimal digits stand for."""
    return _bytes_or_error(_hex_read(hexstr))


def unhexlify(hexstr, /):
    """The bytes that pairs of hexadecimal digits stand for."""
    return _bytes_or_error(_hex_read(hexstr))


def a2b_uu(data, /):
    """The bytes of one line in the encoding of uuencode."""
    return _bytes_or_error(_uu_read(data))


def b2a_uu(data, /, *, backtick=False):
    """Uuencode line of data."""
    return _bytes_or_error(_uu_write(data, bool(backtick)))
