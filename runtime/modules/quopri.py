"""Conversions to and from quoted-printable text, as MIME defines it."""

__all__ = ["encode", "decode", "encodestring", "decodestring"]

ESCAPE = b"="
MAXLINESIZE = 76
HEX = b"0123456789ABCDEF"


def encode(input, output, quotetabs, header=False):
    """Read a binary file, encode it and write it to another."""
    output.write(encodestring(input.read(), quotetabs, header))


def encodestring(s, quotetabs=False, header=False):
    """Encode bytes."""
    from binascii import b2a_qp

    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decode(input, output, header=False):
    """Read a binary file, decode it and write it to another."""
    output.write(decodestring(input.read(), header))


def decodestring(s, header=False):
    """Decode bytes."""
    from binascii import a2b_qp

    return a2b_qp(s, header=header)


def needsquoting(c, quotetabs, header):
    """Whether a byte is to be quoted."""
    assert isinstance(c, bytes)
    if c in b" \t":
        return quotetabs
    return header if c == b"_" else c == ESCAPE or not b" " <= c <= b"~"


def quote(c):
    """A byte as it is quoted."""
    assert isinstance(c, bytes) and len(c) == 1
    return b"=%02X" % c[0]


def ishex(c):
    """Whether a byte is a hexadecimal digit."""
    assert isinstance(c, bytes)
    return b"0" <= c <= b"9" or b"a" <= c <= b"f" or b"A" <= c <= b"F"


def unhex(s):
    """The number that hexadecimal digits make."""
    return int(s, 16) if s else 0
