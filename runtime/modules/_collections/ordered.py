# OrderedDict. A dict keeps its order already: what comes on top is moving keys, comparing with order, and iterators that can be
# reversed. The order is a ring of links [previous, next, key] beside the dict's own, so that both ends are found and changed at once.

from _recursive_repr import recursive_repr

_absent = object()


class OrderedDict(dict):
    """A dict whose order can be changed and counts in comparisons."""

    __module__ = "collections"

    def __new__(cls, /, *args, **kwds):
        self = dict.__new__(cls)
        self.__links = {}
        self.__root = root = [None, None, None]
        root[0] = root[1] = root
        self.__version = 0
        return self

    def __init__(self, /, *args, **kwds):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 argument, got {len(args)}")
        self.__update(*args, **kwds)

    def __setitem__(self, key, value):
        hash(key)
        links = self.__links
        if key in links:
            dict.__setitem__(self, key, value)
        else:
            dict.__setitem__(self, key, value)
            root = self.__root
            last = root[0]
            last[1] = root[0] = links[key] = [last, root, key]
            self.__version += 1

    def __delitem__(self, key):
        dict.__delitem__(self, key)
        previous, following, _ = self.__links.pop(key)
        previous[1] = following
        following[0] = previous
        self.__version += 1

    # What is changed after the iterator was made is an error, unless nothing was to come.
    def __steps(self, link, step, version):
        root = self.__root
        while link is not root:
            if self.__version != version:
                self.__complain()
            following = link[step]
            yield link[2]
            link = following

    # For views: (key, value) pairs.
    def __pairs(self, step):
        return self.__pair_steps(self.__root[step], step, self.__version)

    def __pair_steps(self, link, step, version):
        root = self.__root
        while link is not root:
            if self.__version != version:
                self.__complain()
            following = link[step]
            key = link[2]
            yield key, dict.__getitem__(self, key)  # whatever a derived class makes of [key]
            link = following

    def __complain(self):
        if len(self.__links) != len(self):
            raise RuntimeError("OrderedDict changed size during iteration")
        raise RuntimeError("OrderedDict mutated during iteration")

    def __iter__(self):
        return self.__steps(self.__root[1], 1, self.__version)

    def __reversed__(self):
        return self.__steps(self.__root[0], 0, self.__version)

    def clear(self):
        """Takes out all items."""
        dict.clear(self)
        self.__links.clear()
        root = self.__root
        root[0] = root[1] = root
        self.__version += 1

    def popitem(self, last=True):
        """Takes out the last or the first (key, value) pair and answers it."""
        if not self:
            raise KeyError("dictionary is empty")
        root = self.__root
        previous, following, key = root[0] if last else root[1]
        if type(self) is not OrderedDict:
            return key, self.pop(key)
        value = dict.pop(self, key)
        del self.__links[key]
        previous[1] = following
        following[0] = previous
        self.__version += 1
        return key, value

    def move_to_end(self, key, last=True):
        """Moves a key to the last or the first place."""
        link = self.__links[key]
        previous, following, _ = link
        root = self.__root
        if (following if last else previous) is root:
            return  # and nobody who walks it sees a change
        previous[1] = following
        following[0] = previous
        if last:
            link[0] = end = root[0]
            link[1] = root
            end[1] = root[0] = link
        else:
            link[1] = end = root[1]
            link[0] = root
            end[0] = root[1] = link
        self.__version += 1

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
        if key in self:
            value = self[key]
            self.__delitem__(key)
            return value
        if default is not _absent:
            return default
        raise KeyError(key)

    def setdefault(self, key, default=None):
        """The key's value; sets it to the default first if there is none."""
        if key in self:
            return self[key]
        self[key] = default
        return default

    def update(self, other=(), /, **kwds):
        """Sets keys from a mapping or an iterable of pairs, and from keywords."""
        if isinstance(other, dict):
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

    __copy__ = copy

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

    def __reduce__(self):
        attributes = {name: value for name, value in vars(self).items() if not name.startswith("_OrderedDict__")}
        return self.__class__, (), attributes or None, None, iter(self.items())

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


def _update_from_pairs(target, pairs):
    for pair in pairs:
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
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __contains__(self, key):
        return key in self._mapping


class odict_items(_SetView):
    __slots__ = ()
    __module__ = "builtins"

    def __iter__(self):
        return self._mapping._OrderedDict__pairs(1)

    def __reversed__(self):
        return self._mapping._OrderedDict__pairs(0)

    def __contains__(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            return False
        found = dict.get(self._mapping, item[0], _absent)
        return found is not _absent and (found is item[1] or found == item[1])


class odict_values(_View):
    __slots__ = ()
    __module__ = "builtins"

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield dict.__getitem__(mapping, key)

    def __reversed__(self):
        mapping = self._mapping
        for key in reversed(mapping):
            yield dict.__getitem__(mapping, key)
