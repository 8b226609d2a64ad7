# What the methods of collections.deque in C++ leave to Python (runtime/modules/deque.cpp).


def deque_extend(self, iterable):
    if iterable is self:
        iterable = _deque_items(self)
    append = _deque_append
    for item in iterable:
        append(self, item)


def deque_extendleft(self, iterable):
    if iterable is self:
        iterable = _deque_items(self)
    append = _deque_appendleft
    for item in iterable:
        append(self, item)


def _small(value):
    if not hasattr(type(value), "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def deque_rotate(self, n):
    n = _small(n)
    count = len(_deque_items(self))
    if count > 1:
        _deque_rotate(self, n % count)


def deque_at(self, index):
    if isinstance(index, slice) or not hasattr(type(index), "__index__"):
        raise TypeError(f"sequence index must be integer, not '{type(index).__name__}'")
    index = index.__index__()
    if not -(1 << 60) < index < 1 << 60:
        is_word = -(1 << 63) <= index < 1 << 63
        raise IndexError("deque index out of range" if is_word else "cannot fit 'int' into an index-sized integer")
    return index


def deque_get(self, index):
    return _deque_get(self, deque_at(self, index))


def deque_set(self, index, value):
    _deque_set(self, deque_at(self, index), value)
