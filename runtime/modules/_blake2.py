# BLAKE2 of hashlib with all its parameters.


_make = object.__new__


def _index(value):
    if not hasattr(type(value), "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def _bytes(value, most, what):
    value = bytes(_view_of(value))
    if len(value) > most:
        raise ValueError(f"maximum {what} length is {most} bytes")
    return value


# What fits into so many bits of C.
def _unsigned(value, bits, kind):
    value = _index(value)
    if value < 0:
        raise ValueError("Cannot convert negative int")
    if value >> bits:
        raise OverflowError(f"Python int too large for C {kind}")
    return value


def _between(value, least, most, text):
    value = _index(value)
    if not least <= value <= most:
        raise ValueError(text)
    return value


class _Blake2:
    __slots__ = ("_state", "_size")
    block_size = property(lambda self: self._block)

    def __new__(
        cls, data=None, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
        node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None,
    ):
        if string is not None:
            if data is not None:
                raise TypeError(
                    "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for "
                    "removal in a future version."
                )
            data = string
        most = cls.MAX_DIGEST_SIZE
        size = most if digest_size is None else digest_size if type(digest_size) is int else _index(digest_size)
        if not 1 <= size <= most:
            name = cls.__name__.capitalize()
            raise ValueError(f"digest_size for {name} must be between 1 and {most} bytes, here it is {size}")
        salt = _bytes(salt, cls.SALT_SIZE, "salt")
        person = _bytes(person, cls.PERSON_SIZE, "person")
        fanout = _between(fanout, 0, 255, "fanout must be between 0 and 255")
        depth = _between(depth, 1, 255, "depth must be between 1 and 255")
        leaf_size = _unsigned(leaf_size, 32, "unsigned long")
        node_offset = _unsigned(node_offset, 64, "unsigned long long")
        if node_offset > cls._last_offset:
            raise OverflowError("node_offset is too large")
        node_depth = _between(node_depth, 0, 255, "node_depth must be between 0 and 255")
        inner_size = _between(inner_size, 0, most, f"inner_size must be between 0 and is {most}")
        key = _bytes(key, cls.MAX_KEY_SIZE, "key")
        self = _make(cls)
        self._size = size
        tree = (fanout, depth, leaf_size, node_offset, node_depth, inner_size, 1 if last_node else 0)
        self._state = _blake2_start(most == 64, size, key, salt, person, tree)
        if data is not None:
            _digest_feed(self._state, data)
        return self

    _with_parameters = __new__

    # Few give more than the size of the digest, and to bind all parameters by their names takes longer than a short hash.
    def __new__(cls, data=None, *, digest_size=None, **parameters):
        most = cls.MAX_DIGEST_SIZE
        if digest_size is None:
            digest_size = most
        if parameters or type(digest_size) is not int or not 1 <= digest_size <= most:
            return cls._with_parameters(cls, data, digest_size=digest_size, **parameters)
        return _blake2_of(cls, most == 64, digest_size, data)

    __new__.__text_signature__ = (
        "(cls, data=b'', *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, "
        "node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)"
    )

    def __init_subclass__(cls, **kwargs):
        if cls.__module__ != __name__:
            raise TypeError(f"type '_blake2.{cls.__base__.__name__}' is not an acceptable base type")

    @property
    def name(self):
        return type(self).__name__

    @property
    def digest_size(self):
        return self._size

    def copy(self):
        """A second hash in the same state."""
        other = _make(type(self))
        other._size = self._size
        other._state = self._state[:]
        return other

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '_blake2.{type(self).__name__}' object")


_add_native_methods(_Blake2, "hash")


class blake2b(_Blake2):
    """A hash by BLAKE2b, of at most 64 bytes."""

    __slots__ = ()
    SALT_SIZE = PERSON_SIZE = 16
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 64
    _block = 128
    _last_offset = (1 << 64) - 1


class blake2s(_Blake2):
    """A hash by BLAKE2s, of at most 32 bytes."""

    __slots__ = ()
    SALT_SIZE = PERSON_SIZE = 8
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 32
    _block = 64
    _last_offset = (1 << 48) - 1
