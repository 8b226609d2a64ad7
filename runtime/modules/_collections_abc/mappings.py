# Mappings and their views.

from abc import abstractmethod

from _collections_abc import _add, _alias
from _collections_abc.basic import Collection


class Mapping(Collection):
    """A mapping: the rest follows from __getitem__, __iter__ and __len__."""

    __module__ = "collections.abc"
    __slots__ = ()

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        """The key's value, or the default if there is none."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        """A view of the keys."""
        from _collections_abc.views import KeysView

        return KeysView(self)

    def items(self):
        """A view of the (key, value) pairs."""
        from _collections_abc.views import ItemsView

        return ItemsView(self)

    def values(self):
        """A view of the values."""
        from _collections_abc.views import ValuesView

        return ValuesView(self)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __reversed__ = None


_missing = object()


class MutableMapping(Mapping):
    """A mapping that changes: the rest follows from that of Mapping, __setitem__ and __delitem__."""

    __module__ = "collections.abc"
    __slots__ = ()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_missing):
        """Takes out a key and answers its value, or the default; KeyError without one."""
        try:
            value = self[key]
        except KeyError:
            if default is _missing:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        """Takes out some (key, value) pair and answers it; KeyError if there is none."""
        try:
            key = next(iter(self))
        except StopIteration:
            raise KeyError from None
        value = self[key]
        del self[key]
        return key, value

    def clear(self):
        """Takes out all keys, one by one."""
        try:
            while True:
                self.popitem()
        except KeyError:
            pass

    def update(self, other=(), /, **kwds):
        """Sets keys from a mapping or an iterable of pairs, and from keywords."""
        is_mapping = isinstance(other, Mapping)
        if is_mapping or hasattr(other, "keys"):
            for key in other if is_mapping else other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for name in kwds:
            self[name] = kwds[name]

    def setdefault(self, key, default=None):
        """The key's value; sets it to the default first if there is none."""
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


_add(Mapping, type(type.__dict__), dict)
_add(MutableMapping, dict)
_match_like(Mapping, dict)
