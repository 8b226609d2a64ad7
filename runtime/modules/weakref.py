# ref, proxy and the types come from C++ (runtime/types/weak_reference.cpp). A collection clears references; their callbacks run
# at the next safepoint, before any function called after that. So a container may look at a reference that is dead already,
# but not for long.

ProxyTypes = (ProxyType, CallableProxyType)

__all__ = [
    "ref",
    "proxy",
    "getweakrefcount",
    "getweakrefs",
    "WeakKeyDictionary",
    "ReferenceType",
    "ProxyType",
    "CallableProxyType",
    "ProxyTypes",
    "WeakValueDictionary",
    "WeakSet",
    "WeakMethod",
    "finalize",
]

_missing = object()


class WeakMethod(ref):
    """A reference to a bound method that lives as long as the object and the function do."""

    __slots__ = ("_function", "_make", "_alive", "__weakref__")

    def __new__(cls, meth, callback=None):
        try:
            owner = meth.__self__
            function = meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def gone(_):
            self = weak_self()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, owner, gone)
        self._function = ref(function, gone)
        self._make = type(meth)
        self._alive = True
        weak_self = ref(self)
        return self

    def __call__(self):
        owner = super().__call__()
        function = self._function()
        if owner is None or function is None:
            return None
        return self._make(function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return not self == other

    __hash__ = ref.__hash__


class _WeakMapping:
    # What both dictionaries have in common; `items()` gives what is alive.

    def __iter__(self):
        return self.keys()

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __eq__(self, other):
        if not isinstance(other, (_WeakMapping, dict)):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __hash__ = None

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        result = type(self)()
        for key, value in self._deepcopy_items(memo):
            result[key] = value
        return result

    def __or__(self, other):
        if not isinstance(other, (_WeakMapping, dict)):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, (_WeakMapping, dict)):
            return NotImplemented
        result = type(self)()
        result.update(other)
        result.update(self)
        return result

    def __ior__(self, other):
        self.update(other)
        return self

    def update(self, other=None, /, **kwargs):
        if other is not None:
            if hasattr(other, "items"):
                other = other.items()
            for key, value in other:
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def clear(self):
        self.data.clear()

    def keys(self):
        for key, _ in self.items():
            yield key

    def values(self):
        for _, value in self.items():
            yield value


class KeyedRef(ref):
    """A reference that knows the key under which it is stored."""

    __slots__ = ("key",)

    def __new__(cls, ob, callback, key):
        self = ref.__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakValueDictionary(_WeakMapping):
    """A mapping that does not keep its values alive."""

    def __init__(self, other=(), /, **kwargs):
        self.data = {}
        weak_self = ref(self)

        def remove(reference):
            mapping = weak_self()
            if mapping is not None and mapping.data.get(reference.key) is reference:
                del mapping.data[reference.key]

        self._remove = remove
        self.update(other, **kwargs)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def _deepcopy_items(self, memo):
        from copy import deepcopy

        for key, value in self.items():
            yield deepcopy(key, memo), value

    def copy(self):
        result = WeakValueDictionary()
        result.update(self)
        return result

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def items(self):
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        return list(self.data.values())

    def pop(self, key, *args):
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value


class WeakKeyDictionary(_WeakMapping):
    """A mapping that does not keep its keys alive."""

    def __init__(self, dict=None):
        self.data = {}
        weak_self = ref(self)

        def remove(reference):
            mapping = weak_self()
            if mapping is not None:
                mapping.data.pop(reference, None)

        self._remove = remove
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self.data

    def _deepcopy_items(self, memo):
        from copy import deepcopy

        for key, value in self.items():
            yield key, deepcopy(value, memo)

    def copy(self):
        result = WeakKeyDictionary()
        result.update(self)
        return result

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def items(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def keyrefs(self):
        return list(self.data)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)


class WeakSet:
    """A set that does not keep its elements alive."""

    def __init__(self, data=None):
        self.data = set()
        weak_self = ref(self)

        def remove(reference):
            owner = weak_self()
            if owner is not None:
                owner.data.discard(reference)

        self._remove = remove
        if data is not None:
            self.update(data)

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)

    def __iter__(self):
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            reference = ref(item)
        except TypeError:
            return False
        return reference in self.data

    def __repr__(self):
        return repr(self.data)

    def __hash__(self):
        raise TypeError(f"unhashable type: '{type(self).__name__}'")

    def add(self, item):
        self.data.add(ref(item, self._remove))

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def pop(self):
        while True:
            try:
                reference = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            item = reference()
            if item is not None:
                return item

    def update(self, other):
        for item in other:
            self.add(item)

    def _refs(self, other):
        return {ref(item) for item in other}

    def _of(self, references):
        return type(self)(item for item in [reference() for reference in references] if item is not None)

    def difference(self, other):
        return self._of(self.data - self._refs(other))

    def difference_update(self, other):
        self.data.clear() if self is other else self.data.difference_update(self._refs(other))

    def intersection(self, other):
        return self._of(self.data & self._refs(other))

    def intersection_update(self, other):
        self.data.intersection_update(self._refs(other))

    def union(self, other):
        result = self.copy()
        result.update(other)
        return result

    def symmetric_difference(self, other):
        result = self.difference(other)
        result.update(item for item in other if item not in self)
        return result

    def symmetric_difference_update(self, other):
        kept = self.symmetric_difference(other)
        self.clear()
        self.update(kept)

    def issubset(self, other):
        return self.data <= self._refs(other)

    def issuperset(self, other):
        return self.data >= self._refs(other)

    def isdisjoint(self, other):
        return self.data.isdisjoint(self._refs(other))

    def __sub__(self, other):
        return self.difference(other)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __and__(self, other):
        return self.intersection(other)

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __or__(self, other):
        return self.union(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def __xor__(self, other):
        return self.symmetric_difference(other)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def __le__(self, other):
        return self.issubset(other)

    def __lt__(self, other):
        return self.data < self._refs(other)

    def __ge__(self, other):
        return self.issuperset(other)

    def __gt__(self, other):
        return self.data > self._refs(other)

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self.data == self._refs(other)


class finalize:
    """Calls a function when an object has gone. Nothing is called at the end of a session."""

    __slots__ = ()
    _entries = {}

    def __init__(self, obj, func, /, *args, **kwargs):
        reference = ref(obj, lambda _: self())
        self._entries[self] = [reference, func, args, kwargs, True]

    def __call__(self, _=None):
        """If it is alive, marks it dead and calls the function."""
        entry = self._entries.pop(self, None)
        if entry is not None:
            return entry[1](*entry[2], **entry[3])

    def detach(self):
        """If it is alive, marks it dead and answers (object, function, args, kwargs)."""
        found = self.peek()
        if found is not None:
            del self._entries[self]
        return found

    def peek(self):
        """If it is alive, (object, function, args, kwargs)."""
        entry = self._entries.get(self)
        obj = None if entry is None else entry[0]()
        if obj is not None:
            return obj, entry[1], entry[2], entry[3]

    @property
    def alive(self):
        """Whether the function is still to be called."""
        return self in self._entries

    @property
    def atexit(self):
        """Kept for compatibility."""
        entry = self._entries.get(self)
        return entry is not None and entry[4]

    @atexit.setter
    def atexit(self, value):
        entry = self._entries.get(self)
        if entry is not None:
            entry[4] = bool(value)

    def __repr__(self):
        entry = self._entries.get(self)
        obj = None if entry is None else entry[0]()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>"
