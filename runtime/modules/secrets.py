"""Random numbers for what nobody may guess: passwords, tokens, keys. How strong they are is the host's choice: the capability
`random` of the session."""

from hmac import compare_digest
from random import SystemRandom

__all__ = ["choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe", "compare_digest"]

DEFAULT_ENTROPY = 32

_sysrand = SystemRandom()
randbits = _sysrand.getrandbits
choice = _sysrand.choice


def randbelow(exclusive_upper_bound):
    """An unpredictable int from 0 up to, but without, the bound."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _sysrand._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """That many unpredictable bytes; without a number, enough for a safe token."""
    return _sysrand.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """A token of nbytes bytes, two hexadecimal digits for each."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """A token of nbytes bytes in letters that may stand in a URL."""
    from base64 import urlsafe_b64encode

    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
