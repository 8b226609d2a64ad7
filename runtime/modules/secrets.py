"""Generate cryptographically strong pseudo-random numbers suitable for managing secrets such as account authentication, tokens,
and similar. How strong they are is the host's choice: the capability `random` of the session."""

from random import SystemRandom

__all__ = ["choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe", "compare_digest"]

DEFAULT_ENTROPY = 32
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

_sysrand = SystemRandom()
randbits = _sysrand.getrandbits
choice = _sysrand.choice


def randbelow(exclusive_upper_bound):
    """Return a random int in the range [0, n)."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _sysrand._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """Return a random byte string containing *nbytes* bytes."""
    return _random_bytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """Return a random text string, in hexadecimal."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """Return a random URL-safe text string, in Base64 encoding."""
    token = token_bytes(nbytes)
    digits = []
    for start in range(0, len(token), 3):
        part = token[start : start + 3]
        bits = int.from_bytes(part, "big") << 8 * (3 - len(part))
        for shift in (18, 12, 6, 0)[: len(part) + 1]:
            digits.append(_ALPHABET[bits >> shift & 63])
    return "".join(digits)


def compare_digest(a, b, /):
    """Return 'a == b' for two ASCII strings or two byte strings, in a time that does not depend on their content."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        a = a.encode("ascii")
        b = b.encode("ascii")
    buffers = (bytes, bytearray, memoryview)
    if not isinstance(a, buffers) and not isinstance(b, buffers):
        names = f"'{type(a).__name__}' and '{type(b).__name__}'"
        raise TypeError(f"unsupported operand types(s) or combination of types: {names}")
    for value in (a, b):
        if not isinstance(value, buffers):
            raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
    a = bytes(a)
    b = bytes(b)
    difference = len(a) ^ len(b)
    for x, y in zip(a, b):
        difference |= x ^ y
    return difference == 0
