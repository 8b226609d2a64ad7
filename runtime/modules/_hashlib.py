# The objects of hashlib. What a digest has been fed is in `_state`, plain bytes that only runtime/modules/digests.cpp reads.

# Sizes of a digest and of a block.
SIZES = {
    "md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128), "sha512": (64, 128),
    "sha3_224": (28, 144), "sha3_256": (32, 136), "sha3_384": (48, 104), "sha3_512": (64, 72),
    "shake_128": (0, 168), "shake_256": (0, 136),
}

_make = object.__new__


class HASH:
    """A hash object: update() feeds it, digest() and hexdigest() tell what it has come to."""

    __slots__ = ("_name", "_state")

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '_hashlib.{cls.__name__}' instances")

    def __init_subclass__(cls, **kwargs):
        # HASHXOF is the one that there is.
        if cls.__module__ != __name__:
            raise TypeError("type '_hashlib.HASH' is not an acceptable base type")

    @property
    def name(self):
        return self._name

    @property
    def digest_size(self):
        return SIZES[self._name][0]

    @property
    def block_size(self):
        return SIZES[self._name][1]

    def copy(self):
        """A second hash in the same state."""
        other = _make(type(self))
        other._name = self._name
        other._state = self._state[:]
        return other

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '_hashlib.{type(self).__name__}' object")

    def __repr__(self):
        return f"<{self._name} _hashlib.{type(self).__name__} object @ {id(self):#x}>"


_add_native_methods(HASH, "hash")


class HASHXOF(HASH):
    """A hash object whose digest is as long as one asks for."""

    __slots__ = ()

    def digest(self, length):
        """The hash of what it has been given so far, in bytes."""
        return _digest_of(self._state, _length(length))

    def hexdigest(self, length):
        """The hash of what it has been given so far, in hexadecimal digits."""
        return _digest_of(self._state, _length(length)).hex()


def _length(length):
    length = length.__index__() if hasattr(type(length), "__index__") else _no_index(length)
    if length < 0:
        raise ValueError("value must be positive")
    if length >= 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return length


def _no_index(value):
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def started(name, data, string):
    """A hash object that has been fed what its constructor was given."""
    if string is not None:
        if data is not None:
            raise TypeError(
                "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for "
                "removal in a future version."
            )
        data = string
    self = _make(HASHXOF if name.startswith("shake") else HASH)
    self._name = name
    self._state = _digest_start(name, b"" if data is None else data)
    return self


def keyed(name, key):
    """Two hash objects that have been fed the key as HMAC does: for the message and for its digest."""
    result = []
    for state in _hmac_states(name, key):
        made = _make(HASH)
        made._name = name
        made._state = state
        result.append(made)
    return result
