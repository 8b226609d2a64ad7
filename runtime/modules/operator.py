"""Operator interface.

This module exports a set of functions corresponding to the operators of the language: operator.add(x, y) is x + y."""

# Those that need nothing but the operator are native (operators.cpp).

__all__ = [
    "abs", "add", "and_", "attrgetter", "call", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge", "getitem", "gt",
    "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index", "indexOf", "inv", "invert", "ior", "ipow",
    "irshift", "is_", "is_none", "is_not", "is_not_none", "isub", "itemgetter", "itruediv", "ixor", "le", "length_hint", "lshift", "lt",
    "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_", "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth",
    "xor",
]

def index(a, /):
    """Same as a.__index__()"""
    if isinstance(a, int):
        return a if type(a) is int else int.__index__(a)
    if not hasattr(type(a), "__index__"):
        raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer")
    value = _bind_special(a, "__index__")()
    if not isinstance(value, int):
        raise TypeError(f"__index__ returned non-int (type {type(value).__name__})")
    return value


def _check_concatenation(a, b):
    if isinstance(a, (list, tuple, str, bytes, bytearray)):
        return
    for value in (a, b):
        if isinstance(value, dict) or not hasattr(type(value), "__getitem__"):
            raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    if not hasattr(type(a), "__add__") and not hasattr(type(b), "__radd__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")


def concat(a, b, /):
    """Two sequences joined: a + b."""
    _check_concatenation(a, b)
    return a + b


def iconcat(a, b, /):
    """A sequence lengthened by another: a += b."""
    if not (hasattr(type(a), "__iadd__") and hasattr(type(a), "__getitem__")):
        _check_concatenation(a, b)
    a += b
    return a


def contains(a, b, /):
    """Whether the first holds the second: b in a."""
    return b in a


def delitem(a, b, /):
    """Same as del a[b]."""
    del a[b]


def _items(a):
    try:
        return iter(a)
    except TypeError:
        if hasattr(type(a), "__iter__"):
            raise
        raise TypeError(f"argument of type '{type(a).__name__}' is not iterable") from None


def countOf(a, b, /):
    """How often b occurs in a."""
    count = 0
    for item in _items(a):
        if item is b or item == b:
            count += 1
    return count


def indexOf(a, b, /):
    """Where b stands first in a; ValueError if nowhere."""
    for position, item in enumerate(_items(a)):
        if item is b or item == b:
            return position
    raise ValueError("sequence.index(x): x not in sequence")


def length_hint(obj, default=0, /):
    """How many items obj may have: its length, what its __length_hint__() says, or the default."""
    if not isinstance(default, int):
        raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
    if hasattr(type(obj), "__len__"):
        try:
            return len(obj)
        except TypeError:
            pass
    hint = getattr(type(obj), "__length_hint__", None)
    if hint is None:
        return default
    try:
        value = hint(obj)
    except TypeError:
        return default
    if value is NotImplemented:
        return default
    if not isinstance(value, int):
        raise TypeError(f"__length_hint__ must be an integer, not {type(value).__name__}")
    if value < 0:
        raise ValueError("__length_hint__() should return >= 0")
    return value


def call(obj, /, *args, **kwargs):
    """Same as obj(*args, **kwargs)."""
    return obj(*args, **kwargs)


class attrgetter:
    """A function of an object that gets its attribute of a name, or of several.

    attrgetter('name')(r) is r.name. Dots go through attributes of attributes."""

    __slots__ = ("_attrs", "_paths")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'operator.attrgetter' is not an acceptable base type")

    def __new__(cls, attr, /, *attrs):
        self = object.__new__(cls)
        self._attrs = (attr, *attrs)
        for name in self._attrs:
            if not isinstance(name, str):
                raise TypeError("attribute name must be a string")
        self._paths = tuple([tuple(name.split(".")) for name in self._attrs])
        return self

    def __init__(self, attr, /, *attrs):
        pass

    def __repr__(self):
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join([repr(name) for name in self._attrs])})"

    def __reduce__(self):
        return type(self), self._attrs


_add_native_methods(attrgetter, "attrgetter")


class itemgetter:
    """A function of an object that gets its item of a key, or of several.

    itemgetter(2)(r) is r[2]."""

    __slots__ = ("_items",)

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'operator.itemgetter' is not an acceptable base type")

    def __new__(cls, item, /, *items):
        self = object.__new__(cls)
        self._items = (item, *items)
        return self

    def __init__(self, item, /, *items):
        pass

    def __repr__(self):
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join([repr(item) for item in self._items])})"

    def __reduce__(self):
        return type(self), self._items


_add_native_methods(itemgetter, "itemgetter")


class methodcaller:
    """A function of an object that calls its method of a name.

    methodcaller('name', 'date', foo=1)(r) is r.name('date', foo=1)."""

    __slots__ = ("_name", "_args", "_kwargs")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'operator.methodcaller' is not an acceptable base type")

    def __new__(cls, name, /, *args, **kwargs):
        self = object.__new__(cls)
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self._name = name
        self._args = args
        self._kwargs = kwargs
        return self

    def __init__(self, name, /, *args, **kwargs):
        pass

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        parts = [repr(self._name)]
        parts += [repr(argument) for argument in self._args]
        parts += [f"{key}={value!r}" for key, value in self._kwargs.items()]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(parts)})"

    def __reduce__(self):
        if not self._kwargs:
            return type(self), (self._name, *self._args)
        name, kwargs = self._name, self._kwargs
        return _WithKeywords(type(self), name, kwargs), self._args


class _WithKeywords:
    def __init__(self, cls, name, kwargs):
        self.cls, self.name, self.kwargs = cls, name, kwargs

    def __call__(self, *args):
        return self.cls(self.name, *args, **self.kwargs)


__lt__ = lt
__le__ = le
__eq__ = eq
__ne__ = ne
__ge__ = ge
__gt__ = gt
__not__ = not_
__abs__ = abs
__add__ = add
__and__ = and_
__call__ = call
__concat__ = concat
__contains__ = contains
__delitem__ = delitem
__floordiv__ = floordiv
__getitem__ = getitem
__iadd__ = iadd
__iand__ = iand
__iconcat__ = iconcat
__ifloordiv__ = ifloordiv
__ilshift__ = ilshift
__imatmul__ = imatmul
__imod__ = imod
__imul__ = imul
__index__ = index
__inv__ = inv
__invert__ = invert
__ior__ = ior
__ipow__ = ipow
__irshift__ = irshift
__isub__ = isub
__itruediv__ = itruediv
__ixor__ = ixor
__lshift__ = lshift
__matmul__ = matmul
__mod__ = mod
__mul__ = mul
__neg__ = neg
__or__ = or_
__pos__ = pos
__pow__ = pow
__rshift__ = rshift
__setitem__ = setitem
__sub__ = sub
__truediv__ = truediv
__xor__ = xor
