# OrderedDict. A dict keeps its order already: what comes on top is moving keys, comparing with order, and iterators that notice when
# the order changes (runtime/types/ordered_dict.cpp).

from _recursive_repr import recursive_repr

_absent = object()


class OrderedDict(dict):
    """A dict whose order can be changed and counts in comparisons."""

    __module__ = "collections"

    def __init__(self, /, *args, **kwds):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 argument, got {len(args)}")
        self.__update(*args, **kwds)

    def clear(self):
        """Takes out all items."""
        dict.clear(self)

    def keys(self):
        """A view of the keys."""
        return odict_keys(self)

    def items(self):
        """A view of the (key, value) pairs."""
        return odict_items(self)

    def values(self):
        """A view of the values."""
        return odict_values(self)

    def pop(self, key, default=_absent):
        """Takes out a key and answers its value, or the default; KeyError without one."""
        hash(key)  # dict.pop() does not when it is empty, and refuses in other words
        return dict.pop(self, key) if default is _absent else dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        """The key's value; sets it to the default first if there is none."""
        if type(self) is OrderedDict:
            return dict.setdefault(self, key, default)
        if key in self:
            return self[key]
        self[key] = default
        return default

    def update(self, other=(), /, **kwds):
        """Sets keys from a mapping or an iterable of pairs, and from keywords."""
        if type(self) is OrderedDict and type(other) is dict:
            dict.update(self, other)
        elif isinstance(other, dict):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            _update_from_pairs(self, other)
        for key, value in kwds.items():
            self[key] = value

    __update = update

    def copy(self):
        """A new one with the same items in the same order."""
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """One with these keys, all with one value."""
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    @recursive_repr()
    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        shown = ", ".join([f"{key!r}: {value!r}" for key, value in self.items()])
        return f"{self.__class__.__name__}({{{shown}}})"

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(a == b for a, b in zip(self, other))
        return dict.__eq__(self, other)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.__class__(self)
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.__class__(other)
        result.update(self)
        return result

    def __ior__(self, other):
        self.update(other)
        return self

    __hash__ = None


_add_native_methods(OrderedDict, "OrderedDict")


# What its methods in C++ leave to Python: keys that only guest code can compare.
def _move(ordered, key, last):
    if key not in ordered:
        raise KeyError(key)
    rest, moved = [], []
    for pair in _ordered_iterator(ordered, 2, False):
        is_it = not moved and (pair[0] is key or hash(pair[0]) == hash(key) and pair[0] == key)
        (moved if is_it else rest).append(pair)
    if not moved or moved[0][0] is next(_ordered_iterator(ordered, 0, last)):
        return
    dict.clear(ordered)
    for known, value in rest + moved if last else moved + rest:
        dict.__setitem__(ordered, known, value)


def _update_from_pairs(target, pairs):
    for pair in pairs:
        if type(pair) is tuple and len(pair) == 2:
            key, value = pair
            target[key] = value
            continue
        pair = tuple(pair)
        if len(pair) < 2:
            raise ValueError(f"need more than {len(pair)} value{'' if len(pair) == 1 else 's'} to unpack")
        if len(pair) > 2:
            raise ValueError("too many values to unpack (expected 2)")
        target[pair[0]] = pair[1]


class _View:
    __slots__ = ("_mapping",)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"

    @property
    def mapping(self):
        """What the view shows, to be read only."""
        from types import MappingProxyType

        return MappingProxyType(self._mapping)


class _SetView(_View):
    __slots__ = ()
    __hash__ = None

    def __eq__(self, other):
        return len(self) == len(other) and set(self) == set(other) if _is_set(other) else NotImplemented

    def __le__(self, other):
        return set(self) <= set(other) if _is_set(other) else NotImplemented

    def __lt__(self, other):
        return set(self) < set(other) if _is_set(other) else NotImplemented

    def __ge__(self, other):
        return set(self) >= set(other) if _is_set(other) else NotImplemented

    def __gt__(self, other):
        return set(self) > set(other) if _is_set(other) else NotImplemented

    def __and__(self, other):
        return set(self).intersection(other)

    __rand__ = __and__

    def __or__(self, other):
        return set(self).union(other)

    def __ror__(self, other):
        return set(other).union(self)

    def __sub__(self, other):
        return set(self).difference(other)

    def __rsub__(self, other):
        return set(other).difference(self)

    def __xor__(self, other):
        return set(self).symmetric_difference(other)

    __rxor__ = __xor__

    def isdisjoint(self, other):
        """Whether no element is in both."""
        return set(self).isdisjoint(other)


def _is_set(value):
    if isinstance(value, (set, frozenset, _SetView)) or type(value) in _dict_views:
        return True
    from collections.abc import Set

    return isinstance(value, Set)


_dict_views = (type({}.keys()), type({}.items()))


class odict_keys(_SetView):
    __slots__ = ()
    __module__ = "builtins"

    def __iter__(self):
        return _ordered_iterator(self._mapping, 0, False)

    def __reversed__(self):
        return _ordered_iterator(self._mapping, 0, True)

    def __contains__(self, key):
        return key in self._mapping


class odict_items(_SetView):
    __slots__ = ()
    __module__ = "builtins"

    def __iter__(self):
        return _ordered_iterator(self._mapping, 2, False)

    def __reversed__(self):
        return _ordered_iterator(self._mapping, 2, True)

    def __contains__(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            return False
        found = dict.get(self._mapping, item[0], _absent)
        return found is not _absent and (found is item[1] or found == item[1])


class odict_values(_View):
    __slots__ = ()
    __module__ = "builtins"

    def __iter__(self):
        return _ordered_iterator(self._mapping, 1, False)

    def __reversed__(self):
        return _ordered_iterator(self._mapping, 1, True)
