# Arrays of numbers or characters in a bytearray, whose items runtime/modules/array.cpp reads and writes.
from _collections_abc import _count_as

typecodes = "bBuwhHiIlLqQfd"
_SIZES = {
    "b": 1, "B": 1, "u": 4, "w": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8,
}


def _index(value, text="'{}' object cannot be interpreted as an integer"):
    if not hasattr(type(value), "__index__"):
        raise TypeError(text.format(type(value).__name__))
    return value.__index__()


def _too_far(index):
    return None if -(1 << 63) <= index < 1 << 63 else "cannot fit 'int' into an index-sized integer"


# What only guest code can convert, as an int or float.
def _converted(code, item):
    if code in "fd":
        if hasattr(type(item), "__float__") or hasattr(type(item), "__index__"):
            return float(item)
        raise TypeError(f"must be real number, not {type(item).__name__}")
    return _index(item)


class array:
    """array(typecode [, initializer]) -> array

    Numbers of one kind side by side, as typecode says. The first come from an iterable, a list, bytes, or text for a typecode of
    characters."""

    __slots__ = ("_code", "_size", "_data", "__weakref__")
    __hash__ = None

    def __new__(cls, typecode, initializer=None, /):
        if not isinstance(typecode, str):
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if len(typecode) != 1:
            raise TypeError(
                f"array() argument 1 must be a unicode character, not a string of length {len(typecode)}"
            )
        if typecode not in _SIZES:
            raise ValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        self = object.__new__(cls)
        self._code = typecode
        self._size = _SIZES[typecode]
        self._data = _array_storage(bytearray())
        if initializer is not None:
            self._fill(initializer)
        return self

    def _fill(self, source):
        is_text = self._code in "uw"
        if isinstance(source, str) and not is_text:
            raise TypeError(f"cannot use a str to initialize an array with typecode '{self._code}'")
        if isinstance(source, array):
            if source._code in "uw" and not is_text:
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{self._code}'")
            if source._code == self._code:
                self._data = _array_storage(source._data[:])
                return
            source = source.tolist()
        if isinstance(source, (bytes, bytearray)):
            self.frombytes(source)
        else:
            self._extend(source)

    @property
    def typecode(self):
        return self._code

    @property
    def itemsize(self):
        return self._size

    def _extend(self, items):
        if not isinstance(items, (list, tuple)):
            items = list(items)
        done = _array_extend(self._code, self._data, items, 0)
        while done < len(items):
            _array_extend(self._code, self._data, [_converted(self._code, items[done])], 0)
            done = _array_extend(self._code, self._data, items, done + 1)

    # What guest code converts.
    def _append(self, v):
        _array_extend(self._code, self._data, (_converted(self._code, v),), 0)

    def extend(self, bb, /):
        """Put the items of an iterable behind the last one."""
        if isinstance(bb, array):
            if bb._code != self._code:
                raise TypeError("can only extend with array of same kind")
            self._data += bb._data if bb is not self else bb._data[:]
            return
        # Item by item: those before a wrong one stay.
        append = array.append
        for item in bb:
            append(self, item)

    # Indexes that are not small ints.
    def _get(self, index):
        if isinstance(index, int):
            index = int(index)
            if not -(1 << 60) < index < 1 << 60:
                raise IndexError(_too_far(index) or "array index out of range")
            return self[index]
        if not isinstance(index, slice):
            return self[_index(index, "array indices must be integers")]
        start, stop, step = index.indices(len(self))
        return self._like(self._slice(start, stop, step))

    def _slice(self, start, stop, step):
        size = self._size
        if step == 1:
            return self._data[start * size : stop * size]
        data = self._data
        return bytearray().join([data[at * size : at * size + size] for at in range(start, stop, step)])

    # Another array of the same code, of the class array.
    def _like(self, data):
        other = object.__new__(array)
        other._code = self._code
        other._size = self._size
        other._data = _array_storage(data)
        return other

    def _set(self, index, value):
        if isinstance(index, slice):
            return self._set_slice(index, value)
        index = int(index) if isinstance(index, int) else _index(index, "array indices must be integers")
        if not -(1 << 60) < index < 1 << 60:
            raise IndexError(_too_far(index) or "array assignment index out of range")
        done = _array_set(self._code, self._data, index, value)
        if done is None:
            done = _array_set(self._code, self._data, index, _converted(self._code, value))
        if not done:
            raise IndexError("array assignment index out of range")

    def _set_slice(self, index, value):
        if not isinstance(value, array):
            raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
        if value._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        size = self._size
        start, stop, step = index.indices(len(self))
        places = range(start, stop, step)
        if step == 1:
            stop = max(start, stop)
            self._data[start * size : stop * size] = value._data[:]
        elif len(value) == 0:
            self._delete(places)
        elif len(value) != len(places):
            raise ValueError(
                f"attempt to assign array of size {len(value)} to extended slice of size {len(places)}"
            )
        else:
            source = value._data[:]
            for number, at in enumerate(places):
                self._data[at * size : at * size + size] = source[number * size : number * size + size]

    def __delitem__(self, index):
        size = self._size
        if isinstance(index, slice):
            return self._delete(range(*index.indices(len(self))))
        index = _index(index, "array indices must be integers")
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError("array assignment index out of range")
        del self._data[index * size : index * size + size]

    def _delete(self, places):
        if places.step < 0:
            places = places[::-1]
        size = self._size
        data = self._data
        if places.step == 1:
            if places:
                del data[places.start * size : places.stop * size]
            return
        kept = []
        before = 0
        for at in places:
            kept.append(data[before : at * size])
            before = at * size + size
        kept.append(data[before:])
        self._data[:] = bytearray().join(kept)

    def __contains__(self, value):
        return self._find(value, 0, len(self)) >= 0

    def _find(self, value, start, stop):
        place = _array_find(self._code, self._data, value, start)
        if place is not None:
            return place if place < stop else -1
        at = start
        while at < min(stop, len(self)):
            if self[at] == value:
                return at
            at += 1
        return -1

    def index(self, v, start=0, stop=0x7FFFFFFFFFFFFFFF, /):
        """Where the first item stands that equals v; start and stop narrow the search."""
        start, stop = _index(start), _index(stop)
        length = len(self)
        if start < 0:
            start = max(0, start + length)
        if stop < 0:
            stop += length
        place = self._find(v, min(start, length), stop)
        if place < 0:
            raise ValueError("array.index(x): x not in array")
        return place

    def count(self, v, /):
        """How many items equal v."""
        return sum([1 for item in self if item == v])

    def remove(self, v, /):
        """Take out the first item that equals v."""
        place = self._find(v, 0, len(self))
        if place < 0:
            raise ValueError("array.remove(x): x not in array")
        del self[place]

    def pop(self, i=-1, /):
        """Take out the item at place i, the last one by default, and return it."""
        i = _index(i)
        length = len(self)
        if length == 0:
            raise IndexError("pop from empty array")
        if i < 0:
            i += length
        if not 0 <= i < length:
            raise IndexError("pop index out of range")
        item = self[i]
        del self._data[i * self._size : (i + 1) * self._size]
        return item

    def insert(self, i, v, /):
        """Put v in front of the item at place i."""
        i = _index(i)
        length = len(self)
        if i < 0:
            i = max(0, i + length)
        i = min(i, length) * self._size
        item = array(self._code, (v,))
        self._data[i:i] = item._data

    def reverse(self):
        """Turn the order of the items around."""
        self._data[:] = self._slice(len(self) - 1, -1, -1)

    def clear(self):
        """Take all items out."""
        self._data.clear()

    def byteswap(self):
        """Turn the order of the bytes in every item around."""
        _array_swap(self._data, self._size)

    def buffer_info(self):
        """Return a tuple (address, length): there are no addresses here, so the first is a number of the object."""
        return id(self._data), len(self)

    def tolist(self):
        """A list of the items."""
        return _array_list(self._code, self._data)

    def fromlist(self, list, /):
        """Put the items of a list behind the last one."""
        if not isinstance(list, _list):
            raise TypeError("arg must be list")
        self._data += array(self._code, list)._data

    def tobytes(self):
        """The items as bytes, in the order of this machine."""
        return bytes(self._data)

    __bytes__ = tobytes

    def frombytes(self, buffer, /):
        """Appends items from the string, interpreting it as an array of machine values."""
        if isinstance(buffer, array):
            buffer = buffer._data
        if not isinstance(buffer, bytes):
            with _view_of(buffer) as view:
                buffer = view.tobytes()
        if len(buffer) % self._size:
            raise ValueError("bytes length not a multiple of item size")
        self._data += buffer

    def __buffer__(self, flags, /):
        """Return a buffer object that exposes the underlying memory of the object."""
        with memoryview(self) as view:
            return view.__buffer__(flags)

    def __release_buffer__(self, buffer, /):
        """Release the buffer object that exposes the underlying memory of the object."""
        with memoryview(self) as view:
            view.__release_buffer__(buffer)

    def tofile(self, f, /):
        """Write the items as bytes to a file."""
        for start in range(0, len(self._data), 65536):
            f.write(bytes(self._data[start : start + 65536]))

    def fromfile(self, f, n, /):
        """Read n items from a file and put them behind the last one."""
        n = _index(n)
        if n < 0:
            raise ValueError("negative count")
        data = f.read(n * self._size)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        whole = len(data) == n * self._size
        self.frombytes(data)
        if not whole:
            raise EOFError("read() didn't return enough bytes")

    def tounicode(self):
        """Convert the array, which must have a type 'u' or 'w' typecode, to a string."""
        if self._code not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self.tolist())

    def fromunicode(self, ustr, /):
        """Put the characters of a text behind the last one."""
        if not isinstance(ustr, str):
            raise TypeError(f"fromunicode() argument must be str, not {type(ustr).__name__}")
        if self._code not in "uw":
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._extend(ustr)

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        return self._like(self._data + other._data)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        return self._like(self._data * _index(count, "can't multiply sequence by non-int of type '{}'"))

    __rmul__ = __mul__

    def __imul__(self, count):
        self._data *= _index(count, "can't multiply sequence by non-int of type '{}'")
        return self

    def __eq__(self, other):
        return self.tolist() == other.tolist() if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self.tolist() < other.tolist() if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self.tolist() <= other.tolist() if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self.tolist() > other.tolist() if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self.tolist() >= other.tolist() if isinstance(other, array) else NotImplemented

    def __copy__(self):
        """Return a copy of the array."""
        return self._like(self._data[:])

    def __deepcopy__(self, memo, /):
        """Return a copy of the array."""
        return self._like(self._data[:])

    def __reduce_ex__(self, protocol, /):
        """How pickle builds the array again: the class, its arguments and the attributes."""
        attributes = getattr(self, "__dict__", None)
        return type(self), (self._code, self.tolist()), attributes

    def __sizeof__(self):
        return 64 + len(self._data)

    def __repr__(self):
        name = type(self).__name__
        if len(self) == 0:
            return f"{name}('{self._code}')"
        return f"{name}('{self._code}', {self.tounicode() if self._code in 'uw' else self.tolist()!r})"

    def __class_getitem__(cls, item, /):
        """See PEP 585"""
        return _alias(cls, item)


_list = list
_alias = type(list[int])
ArrayType = array


_add_native_methods(array, "array")
arrayiterator = type(iter(array("b")))
_match_like(array, list)
_count_as("basic", "Reversible", array)
_count_as("sequences", "MutableSequence", array)
