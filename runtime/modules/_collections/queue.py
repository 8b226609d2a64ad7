# deque. The items stand in a list that is a ring; what must be fast is in runtime/modules/deque.cpp.

from _collections_abc import _count_as
from _recursive_repr import recursive_repr

_alias = type(list[int])


class deque:
    """A list that grows and shrinks at both ends."""

    __slots__ = ("_items", "_first", "_count", "_limit", "_changes", "__weakref__")
    __module__ = "collections"
    __hash__ = None

    def __new__(cls, /, *args, **kwargs):
        self = object.__new__(cls)
        self._items = [None] * 8
        self._first = self._count = self._changes = 0
        self._limit = None
        return self

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError("an integer is required")
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
            maxlen = int(maxlen)
        self._limit = maxlen
        if self._count:
            deque.clear(self)
        deque.extend(self, iterable)

    @property
    def maxlen(self):
        """The most items that it holds, or None."""
        return self._limit

    @maxlen.setter
    def maxlen(self, value):
        raise AttributeError("attribute 'maxlen' of 'collections.deque' objects is not writable")

    def copy(self):
        """A new one with the same items."""
        return self.__copy__()

    def __copy__(self):
        if type(self) is deque:
            return deque(self, self._limit)
        return type(self)(self) if self._limit is None else type(self)(self, self._limit)

    def _list(self):
        return _deque_items(self)

    # REQUIRES: no more items than the limit.
    def _replace(self, items):
        deque.clear(self)
        deque.extend(self, items)

    def reverse(self):
        """Turns the order of the items round, in place."""
        self._replace(self._list()[::-1])

    def count(self, value, /):
        """How many items equal a value."""
        found = 0
        for item in self:
            if item is value or item == value:
                found += 1
        return found

    def index(self, value, start=0, stop=None, /):
        """The index of the first item that equals a value; ValueError if there is none."""
        count = self._count
        start = _clipped(start, count)
        stop = count if stop is None else _clipped(stop, count)
        changes = self._changes
        for index in range(start, stop):
            item = _deque_get(self, index)
            if item is value or item == value:
                return index
            if self._changes != changes:
                raise RuntimeError("deque mutated during iteration")
        raise ValueError("deque.index(x): x not in deque")

    def insert(self, index, value, /):
        """Adds an item in front of an index."""
        index = _index(index)
        count = self._count
        if count == self._limit:
            raise IndexError("deque already at its maximum size")
        if index < 0:
            index = max(index + count, 0)
        elif index > count:
            index = count
        if index < count - index:
            self.rotate(-index)
            self.appendleft(value)
            self.rotate(index)
        else:
            self.rotate(count - index)
            self.append(value)
            self.rotate(index - count)

    def remove(self, value, /):
        """Takes out the first item that equals a value."""
        changes = self._changes
        for index in range(self._count):
            item = _deque_get(self, index)
            equal = item is value or item == value
            if self._changes != changes:
                raise IndexError("deque mutated during iteration")
            if equal:
                del self[index]
                return
        raise ValueError("deque.remove(x): x not in deque")

    def __delitem__(self, index):
        self[index]  # IndexError, TypeError
        index = _index(index)
        if index < 0:
            index += self._count
        self.rotate(-index)
        self.popleft()
        self.rotate(index)

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    @recursive_repr("[...]")
    def __repr__(self):
        limit = "" if self._limit is None else f", maxlen={self._limit}"
        return f"{type(self).__name__}({self._list()!r}{limit})"

    def __eq__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        if self is other or self._count != other._count:
            return self is other
        pair = _first_difference(self, other)
        return True if pair is None else bool(pair[0] == pair[1])

    def __ne__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        if self is other or self._count != other._count:
            return self is not other
        pair = _first_difference(self, other)
        return False if pair is None else bool(pair[0] != pair[1])

    def __lt__(self, other):
        pair = _ordering_pair(self, other)
        return NotImplemented if pair is None else bool(pair[0] < pair[1])

    def __le__(self, other):
        pair = _ordering_pair(self, other)
        return NotImplemented if pair is None else bool(pair[0] <= pair[1])

    def __gt__(self, other):
        pair = _ordering_pair(self, other)
        return NotImplemented if pair is None else bool(pair[0] > pair[1])

    def __ge__(self, other):
        pair = _ordering_pair(self, other)
        return NotImplemented if pair is None else bool(pair[0] >= pair[1])

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        result = self.copy()
        result.extend(other)
        return result

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        return self.copy().__imul__(n)

    __rmul__ = __mul__

    def __imul__(self, n):
        if not hasattr(n, "__index__"):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        n = n.__index__()
        if n <= 0:
            self.clear()
        else:
            items = self._list()
            if self._limit is not None and items:
                # Of all copies only the last ones stay.
                total = len(items) * n
                kept = min(total, self._limit)
                skipped = (total - kept) % len(items)
                items = items[skipped:] + items * (-(-kept // len(items)))
                self._replace(items[:kept])
            elif n > 1:
                self._replace(items * n)
        return self

    def __reduce__(self):
        attributes = getattr(self, "__dict__", None) or None
        args = () if self._limit is None else ((), self._limit)
        return type(self), args, attributes, iter(self)

    __class_getitem__ = classmethod(_alias)


# The first items that are not equal, or None. What is asked may change the two, which is an error at the next items.
def _first_difference(a, b):
    count = min(a._count, b._count)
    of_a, of_b = a._changes, b._changes
    index = 0
    while (index := _deque_difference(a, b, index)) < count:
        x, y = _deque_get(a, index), _deque_get(b, index)
        if x is not y and not x == y:
            return x, y
        if a._changes != of_a or b._changes != of_b:
            raise RuntimeError("deque mutated during iteration")
        index += 1
    return None


# What the order of the two depends on: the first items that differ, or the lengths. None: the other one is no deque.
def _ordering_pair(a, b):
    if not isinstance(b, deque):
        return None
    return _first_difference(a, b) or (a._count, b._count)


def _index(value):
    if not hasattr(value, "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def _clipped(index, count):
    index = _index(index)
    return max(index + count, 0) if index < 0 else min(index, count)


_add_native_methods(deque, "deque")
_match_like(deque, list)
_count_as("sequences", "MutableSequence", deque)
