"""hashlib module - A common interface to many hash functions."""

from _hashlib import started as _started
from _on_demand import on_demand as _on_demand

__all__ = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "file_digest",
    "pbkdf2_hmac", "scrypt",
)

algorithms_guaranteed = set(__all__[:14])
algorithms_available = set(algorithms_guaranteed)

__getattr__, __dir__ = _on_demand(globals(), {"_blake2": "blake2b blake2s"})


def md5(data=None, *, usedforsecurity=True, string=None):
    """A hash by MD5, of the bytes given, if any."""
    return _started("md5", data, string)


def sha1(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHA-1, of the bytes given, if any."""
    return _started("sha1", data, string)


def sha224(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHA-224, of the bytes given, if any."""
    return _started("sha224", data, string)


def sha256(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHA-256, of the bytes given, if any."""
    return _started("sha256", data, string)


def sha384(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHA-384, of the bytes given, if any."""
    return _started("sha384", data, string)


def sha512(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHA-512, of the bytes given, if any."""
    return _started("sha512", data, string)


def sha3_224(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHA3-224, of the bytes given, if any."""
    return _started("sha3_224", data, string)


def sha3_256(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHA3-256, of the bytes given, if any."""
    return _started("sha3_256", data, string)


def sha3_384(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHA3-384, of the bytes given, if any."""
    return _started("sha3_384", data, string)


def sha3_512(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHA3-512, of the bytes given, if any."""
    return _started("sha3_512", data, string)


def shake_128(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHAKE128, the length of which is asked for with the digest."""
    return _started("shake_128", data, string)


def shake_256(data=None, *, usedforsecurity=True, string=None):
    """A hash by SHAKE256, the length of which is asked for with the digest."""
    return _started("shake_256", data, string)


def _constructor(name):
    if not isinstance(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    known = name.lower().replace("-", "_")
    if known not in algorithms_guaranteed or __all__.index(known) > 13:
        raise ValueError("unsupported hash type " + name)
    return globals().get(known) or __getattr__(known)


def new(name, data=b"", **kwargs):
    """new(name, data=b'') - A hash by the algorithm that has this name, of data."""
    return _constructor(name)(data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """A hash fed with everything a binary file still has to read."""
    result = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        result.update(fileobj.getbuffer())
        return result
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while size := fileobj.readinto(buffer):
        result.update(view[:size])
    if size is None:
        raise BlockingIOError("I/O operation would block.")
    return result


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key of a password by PBKDF2, whose rounds are hashes by HMAC."""
    from _key_derivation import pbkdf2_hmac as derive

    return derive(_constructor, hash_name, password, salt, iterations, dklen)


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    """A key of a password by scrypt, which needs much memory on purpose."""
    from _key_derivation import scrypt as derive

    return derive(password, salt, n, r, p, maxmem, dklen)
