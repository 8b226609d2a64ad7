# What the host grants of environment variables, as os.environ shows it.
from posix import _encode, _environment, strerror


class _Environ:
    __module__ = "os"

    def __init__(self, values, to_key, to_value, from_key, from_value):
        self._data = values
        self.encodekey, self.encodevalue, self.decodekey, self.decodevalue = to_key, to_value, from_key, from_value

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key, value = self.encodekey(key), self.encodevalue(value)
        if not key:
            raise OSError(22, strerror(22))
        if b"=" in key:
            raise ValueError("illegal environment variable name")
        if b"\0" in key or b"\0" in value:
            raise ValueError("embedded null byte")
        self._data[key] = value

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        try:
            del self._data[encoded]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def __repr__(self):
        pairs = ", ".join(f"{self.decodekey(key)!r}: {self.decodevalue(value)!r}" for key, value in self._data.items())
        return f"environ({{{pairs}}})"

    def __eq__(self, other):
        return dict(self.items()) == (dict(other.items()) if isinstance(other, _Environ) else other)

    __hash__ = None

    def keys(self):
        return dict.fromkeys(self).keys()

    def values(self):
        return dict(self.items()).values()

    def items(self):
        return {key: self[key] for key in self}.items()

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    _missing = object()

    def pop(self, key, default=_missing):
        try:
            value = self[key]
        except KeyError:
            if default is _Environ._missing:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            return key, self.pop(key)
        raise KeyError

    def clear(self):
        for key in self:
            del self[key]

    def update(self, other=(), /, **more):
        pairs = other.items() if hasattr(other, "items") else [(key, other[key]) for key in other.keys()] if hasattr(other, "keys") else other
        for key, value in pairs:
            self[key] = value
        for key, value in more.items():
            self[key] = value

    def copy(self):
        return dict(self.items())

    def __or__(self, other):
        return self.copy() | dict(other.items())

    def __ror__(self, other):
        return dict(other.items()) | self.copy()

    def __ior__(self, other):
        self.update(other)
        return self


def _encode_text(text):
    if not isinstance(text, str):
        raise TypeError(f"str expected, not {type(text).__name__}")
    return text.encode("utf-8", "surrogateescape")


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError(f"bytes expected, not {type(value).__name__}")
    return value


def _decode(value):
    return value.decode("utf-8", "surrogateescape")


environ = _Environ({_encode(key): _encode(value) for key, value in _environment().items()}, _encode_text, _encode_text, _decode, _decode)
environb = _Environ(environ._data, _check_bytes, _check_bytes, bytes, bytes)
