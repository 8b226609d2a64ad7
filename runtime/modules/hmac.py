"""HMAC (Keyed-Hashing for Message Authentication) module, as described by RFC 2104."""

_OCTETS = int.from_bytes(bytes(range(256)))
_OUTER, _INNER = [(_OCTETS ^ int.from_bytes(mask * 256)).to_bytes(256) for mask in (b"\x5c", b"\x36")]

digest_size = None


def _constructor(digestmod):
    if callable(digestmod):
        return digestmod
    if not isinstance(digestmod, str):
        return digestmod.new
    from hashlib import new

    return lambda data=b"": new(digestmod, data)


# The functions of hashlib and their names.
_names = {}


def _known_name(digestmod):
    """The name of one of hashlib's digests; None: something else."""
    if not _names:
        import hashlib
        from _hashlib import SIZES

        for name, (size, _) in SIZES.items():
            if size:
                _names[getattr(hashlib, name)] = _names[name] = name
    if type(digestmod) is str or type(digestmod) is type(_constructor):
        return _names.get(digestmod)
    return None


class HMAC:
    """A message authentication code: a hash of a message together with a secret key."""

    blocksize = 64
    __slots__ = ("_inner", "_outer", "block_size", "digest_size")

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        name = _known_name(digestmod)
        if name is not None:
            from _hashlib import keyed

            self._inner, self._outer = keyed(name, key)
            self.digest_size = self._inner.digest_size
            self.block_size = self._inner.block_size
            if msg is not None:
                self._inner.update(msg)
            return
        make = _constructor(digestmod)
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        block = getattr(self._inner, "block_size", 0)
        if block < 16:
            from warnings import warn

            kind = f"block_size of {block} seems too small" if block else "No block_size attribute on given digest object"
            text = f"{kind}; using our default of {self.blocksize}." if block else f"{kind}; Assuming {self.blocksize}."
            warn(text, RuntimeWarning, 2)
            block = self.blocksize
        if len(key) > block:
            key = make(key).digest()
        self.block_size = block
        key = key.ljust(block, b"\0")
        self._outer.update(key.translate(_OUTER))
        self._inner.update(key.translate(_INNER))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        """Takes in more bytes of the message."""
        self._inner.update(msg)

    def copy(self):
        """A second HMAC with the same key that has taken in as much."""
        other = self.__class__.__new__(self.__class__)
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def _current(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer

    def digest(self):
        """The code of all bytes so far, as bytes."""
        return self._current().digest()

    def hexdigest(self):
        """The code of all bytes so far, written in hexadecimal."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=""):
    """An HMAC for the key, already fed with the message if there is one."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The code of one whole message, without keeping an object."""
    if isinstance(digest, str) and isinstance(key, (bytes, bytearray)):
        from _hashlib import SIZES

        if digest in SIZES and SIZES[digest][0]:
            return _hmac_digest(digest, key, msg)
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b, /):
    """Return 'a == b', in a time that does not depend on the content: both strings of ASCII only, or both bytes-like."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return _compare_bytes(a.encode("ascii"), b.encode("ascii"))
    buffers = (bytes, bytearray, memoryview)
    if not isinstance(a, buffers) and not isinstance(b, buffers):
        names = f"'{type(a).__name__}' and '{type(b).__name__}'"
        raise TypeError(f"unsupported operand types(s) or combination of types: {names}")
    return _compare_bytes(a, b)
