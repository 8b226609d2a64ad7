# What goes through items one by one.

from abc import abstractmethod

from _collections_abc import _add, _has_methods, _raise_given
from _collections_abc.basic import Iterable


class Iterator(Iterable):
    __module__ = "collections.abc"
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """The next item, or StopIteration."""
        raise StopIteration

    def __iter__(self):
        return self

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, "__iter__", "__next__") if cls is Iterator else NotImplemented


class Generator(Iterator):
    __module__ = "collections.abc"
    __slots__ = ()

    def __next__(self):
        """The next item, or StopIteration."""
        return self.send(None)

    @abstractmethod
    def send(self, value):
        """Goes on with a value; answers what is yielded, or raises StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raises an exception inside; answers what is yielded, or raises StopIteration."""
        _raise_given(typ, val, tb)

    def close(self):
        """Raises GeneratorExit inside."""
        try:
            self.throw(GeneratorExit)
        except GeneratorExit:
            return None
        except StopIteration as stop:
            return stop.value
        raise RuntimeError("generator ignored GeneratorExit")

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Generator:
            return _has_methods(C, "__iter__", "__next__", "send", "throw", "close")
        return NotImplemented


_add(
    Iterator,
    *[type(iter(value)) for value in (b"", bytearray(), {}, {}.values(), {}.items(), [], range(0), range(1 << 100))],
    *[type(iter(value)) for value in (set(), "", (), zip(), reversed([]))],
)
_add(Generator, type((lambda: (yield))()))
