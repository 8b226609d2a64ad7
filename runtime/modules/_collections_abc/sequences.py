# Sequences.

from abc import abstractmethod

from _collections_abc import _add, _made
from _collections_abc.basic import Collection, Reversible


class Sequence(Reversible, Collection):
    """A sequence: the rest follows from __getitem__ and __len__."""

    __module__ = "collections.abc"
    __slots__ = ()

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        index = 0
        try:
            while True:
                yield self[index]
                index += 1
        except IndexError:
            return

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def __reversed__(self):
        for index in reversed(range(len(self))):
            yield self[index]

    def index(self, value, start=0, stop=None):
        """The index of the first item that equals a value; ValueError if there is none."""
        if start is not None and start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        index = start
        while stop is None or index < stop:
            try:
                item = self[index]
            except IndexError:
                break
            if item is value or item == value:
                return index
            index += 1
        raise ValueError

    def count(self, value):
        """How many items equal a value."""
        return sum(1 for item in self if item is value or item == value)


class MutableSequence(Sequence):
    """A sequence that changes: the rest follows from that of Sequence, __setitem__, __delitem__ and insert()."""

    __module__ = "collections.abc"
    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        """Adds an item in front of an index."""
        raise IndexError

    def append(self, value):
        """Adds an item at the end."""
        self.insert(len(self), value)

    def clear(self):
        """Takes out all items, one by one."""
        try:
            while True:
                self.pop()
        except IndexError:
            pass

    def reverse(self):
        """Turns the order of the items round, in place."""
        count = len(self)
        for index in range(count // 2):
            self[index], self[count - index - 1] = self[count - index - 1], self[index]

    def extend(self, values):
        """Adds the items of an iterable at the end."""
        if values is self:
            values = list(values)
        for value in values:
            self.append(value)

    def pop(self, index=-1):
        """Takes out an item and answers it."""
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        """Takes out the first item that equals a value."""
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


class ByteString(Sequence):
    """What bytes and bytearray have in common. Deprecated."""

    __module__ = "collections.abc"
    __slots__ = ()


_add(Sequence, tuple, str, bytes, range, memoryview, list, bytearray)
_add(MutableSequence, list, bytearray)
_add(ByteString, bytes, bytearray)
_match_like(Sequence, list)
_made(__name__, globals())
