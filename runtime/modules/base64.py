"""Bytes as printable text and back, with alphabets of 16, 32, 64 and 85 characters."""

import binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes",
    "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode", "b32hexdecode", "b16encode", "b16decode",
    "b85encode", "b85decode", "a85encode", "a85decode", "z85encode", "z85decode",
    "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3

_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE85 = b"0123456789" + _LETTERS + b"!#$%&()*+-;<=>?@^_`{|}~"
_Z85 = b"0123456789" + _LETTERS[26:] + _LETTERS[:26] + b".-:+=^!/*?&<>()[]{}@%$#"
_ASCII85 = bytes(range(33, 118))
_TO_URLSAFE = bytes.maketrans(b"+/", b"-_")
_FROM_URLSAFE = bytes.maketrans(b"-_", b"+/")


# Text to decode: a str of ASCII, or anything with a buffer.
def _text_bytes(text):
    if type(text) is bytes:
        return text
    if isinstance(text, str):
        try:
            return text.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(text, (bytes, bytearray)):
        return text
    try:
        return memoryview(text).tobytes()
    except TypeError:
        name = text.__class__.__name__
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {name!r}") from None


def _data_bytes(data):
    return data if isinstance(data, (bytes, bytearray)) else memoryview(data).tobytes()


def b64encode(s, altchars=None):
    """Bytes as Base64 text; altchars are written in place of + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """The bytes of a Base64 text; with validate, characters outside the alphabet are errors."""
    s = _text_bytes(s)
    if altchars is not None:
        altchars = _text_bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Bytes as Base64 text with + and /."""
    return b64encode(s)


def standard_b64decode(s):
    """The bytes of a Base64 text with + and /."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Bytes as Base64 text with - and _, which URLs and file names bear."""
    return b64encode(s).translate(_TO_URLSAFE)


def urlsafe_b64decode(s):
    """The bytes of a Base64 text with - and _."""
    return b64decode(_text_bytes(s).translate(_FROM_URLSAFE))


def b32encode(s):
    """Encode the bytes-like objects using base32 and returns a bytes object."""
    return _base32_write(_data_bytes(s), _BASE32)


def b32hexencode(s):
    """Encode the bytes-like objects using base32hex and returns a bytes object."""
    return _base32_write(_data_bytes(s), _BASE32_HEX)


def _b32decode(alphabet, s, casefold, map01):
    s = _text_bytes(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _text_bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    digits = s.rstrip(b"=")
    result = _base32_read(digits, alphabet)
    if result is None:
        raise binascii.Error("Non-base32 digit found")
    if len(s) - len(digits) not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    return result


def b32decode(s, casefold=False, map01=None):
    """Decode the base32 encoded bytes-like object or ASCII string s."""
    return _b32decode(_BASE32, s, casefold, map01)


def b32hexdecode(s, casefold=False):
    """Decode the base32hex encoded bytes-like object or ASCII string s."""
    return _b32decode(_BASE32_HEX, s, casefold, None)


def b16encode(s):
    """Bytes as hexadecimal digits, in capitals."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """The bytes of hexadecimal digits, which are capitals unless casefold is true."""
    s = _text_bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Bytes as Ascii85 text, in lines of wrapcol characters and within <~ ~> if wanted."""
    result = _base85_write(_data_bytes(b), _ASCII85, True, bool(foldspaces), bool(pad))
    if adobe:
        result = b"<~" + result
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [result[start : start + width] for start in range(0, len(result), width)]
        if adobe and len(lines[-1]) + 2 > width:
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """The bytes of an Ascii85 text, without the characters to ignore."""
    b = _text_bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    if not isinstance(ignorechars, (bytes, bytearray)):
        ignorechars = bytes(byte for byte in range(256) if byte in ignorechars)
    result = _ascii85_read(b, bool(foldspaces), ignorechars)
    if type(result) is bytes:
        return result
    problem, byte = result
    if problem == 1:
        raise ValueError("Ascii85 overflow")
    if problem == 2:
        raise ValueError(f"{byte:c} inside Ascii85 5-tuple")
    raise ValueError(f"Non-Ascii85 digit found: {byte:c}")


def b85encode(b, pad=False):
    """Bytes as Base85 text, as Git writes it in patches."""
    return _base85_write(_data_bytes(b), _BASE85, False, False, bool(pad))


def _b85decode(text, alphabet, name):
    result = _base85_read(_text_bytes(text), alphabet)
    if type(result) is bytes:
        return result
    problem, place = result
    if problem == 1:
        raise ValueError(f"{name} overflow in hunk starting at byte {place}") from None
    raise ValueError(f"bad {name} character at position {place}") from None


def b85decode(b):
    """The bytes of a Base85 text, as Git writes it."""
    return _b85decode(b, _BASE85, "base85")


def z85encode(s):
    """Bytes as Base85 text with the alphabet of ZeroMQ."""
    return _base85_write(_data_bytes(s), _Z85, False, False, False)


def z85decode(s):
    """The bytes of a Base85 text with the alphabet of ZeroMQ."""
    return _b85decode(s, _Z85, "z85")


def encode(input, output):
    """Reads a binary file and writes it to another as lines of Base64."""
    while data := input.read(MAXBINSIZE):
        while len(data) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(data))):
            data += more
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    """Reads lines of Base64 from a binary file and writes their bytes to another."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check_single_bytes(data):
    try:
        view = memoryview(data)
    except TypeError as error:
        raise TypeError(f"expected bytes-like object, not {data.__class__.__name__}") from error
    if view.format not in ("c", "b", "B"):
        raise TypeError(f"expected single byte elements, not {view.format!r} from {data.__class__.__name__}")
    if view.ndim != 1:
        raise TypeError(f"expected 1-D data, not {view.ndim}-D data from {data.__class__.__name__}")


def encodebytes(s):
    """Bytes as lines of Base64, each ended by a newline."""
    _check_single_bytes(s)
    return b"".join([binascii.b2a_base64(s[start : start + MAXBINSIZE]) for start in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """The bytes of Base64 text, in lines or not."""
    _check_single_bytes(s)
    return binascii.a2b_base64(s)
