"""Conversions to and from quoted-printable text, as MIME defines it."""

from binascii import a2b_qp, b2a_qp

__all__ = ["encode", "decode", "encodestring", "decodestring"]

ESCAPE = b"="
MAXLINESIZE = 76
HEX = b"0123456789ABCDEF"
EMPTYSTRING = b""


def needsquoting(c, quotetabs, header):
    """Whether a byte may not stand for itself in the encoded text."""
    assert isinstance(c, bytes)
    if c in b" \t":
        return quotetabs
    if c == b"_":
        return header
    return c == ESCAPE or not (b" " <= c <= b"~")


def quote(c):
    """Quote a single character."""
    assert isinstance(c, bytes) and len(c) == 1
    number = ord(c)
    return ESCAPE + bytes((HEX[number >> 4], HEX[number & 15]))


def encode(input, output, quotetabs, header=False):
    """Copies one file into another, in quoted-printable form."""
    output.write(b2a_qp(input.read(), quotetabs=quotetabs, header=header))


def encodestring(s, quotetabs=False, header=False):
    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decode(input, output, header=False):
    """Copy 'input' to 'output', quoted-printable text turned into what it stands for."""
    output.write(a2b_qp(input.read(), header=header))


def decodestring(s, header=False):
    return a2b_qp(s, header=header)


def ishex(c):
    """Whether a byte is one of 0-9, a-f and A-F."""
    assert isinstance(c, bytes)
    return b"0" <= c <= b"9" or b"a" <= c <= b"f" or b"A" <= c <= b"F"


def unhex(s):
    """The number that hexadecimal digits write."""
    number = 0
    for digit in s:
        text = bytes((digit,))
        if not ishex(text):
            raise AssertionError(f"non-hex digit {text!r}")
        number = number * 16 + int(text, 16)
    return number
