"""What classes tell copy and pickle about making their objects again."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def pickle_complex(c):
    return complex, (c.real, c.imag)


def _getitem(a, b, /):
    return a[b]


def pickle_union(obj):
    return _getitem, (type(obj), obj.__args__)


def pickle_super(obj):
    return super, (obj.__thisclass__, obj.__self__)


def _parameters[**P]():
    pass


(_P,) = _parameters.__type_params__


def _pickle_psargs(psargs):
    return getattr, (psargs.__origin__, "args")


def _pickle_pskwargs(pskwargs):
    return getattr, (pskwargs.__origin__, "kwargs")


pickle(complex, pickle_complex)
pickle(type(int | str), pickle_union)
pickle(super, pickle_super)
pickle(type(_P.args), _pickle_psargs)
pickle(type(_P.kwargs), _pickle_pskwargs)
del _parameters, _P

_HEAPTYPE = 1 << 9
_new_type = type(int.__new__)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def _native_base(cls):
    # The nearest class whose instances Python code cannot fill by attributes alone.
    for base in cls.__mro__:
        if hasattr(base, "__flags__") and not base.__flags__ & _HEAPTYPE and base.__module__ != "typing":
            return base
    return object


def _reduce_ex(self, proto):
    assert proto < 2
    cls = self.__class__
    base = _native_base(cls)
    content = None
    if base is not object:
        if base is cls:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        content = base(self)
    made_of = (cls, base, content)
    try:
        getstate = self.__getstate__
    except AttributeError:
        if getattr(self, "__slots__", None):
            raise TypeError(_SLOTS_NEED_STATE.format(cls.__name__, proto)) from None
        state = getattr(self, "__dict__", None)
    else:
        if type(self).__getstate__ is object.__getstate__ and getattr(self, "__slots__", None):
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
        state = getstate()
    if state:
        return _reconstructor, made_of, state
    return _reconstructor, made_of


_SLOTS_NEED_STATE = (
    "cannot pickle {!r} object: a class that defines __slots__ without overriding __getstate__ "
    "cannot be pickled with protocol {}"
)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    """As __newobj__, with keyword arguments."""
    return cls.__new__(cls, *args, **kwargs)


def _slotnames(cls):
    """The names of the slots of a class and its bases, as attributes have them."""
    known = cls.__dict__.get("__slotnames__")
    if known is not None:
        return known
    names = []
    for base in cls.__mro__ if hasattr(cls, "__slots__") else ():
        slots = base.__dict__.get("__slots__", ())
        if isinstance(slots, str):
            slots = (slots,)
        for name in slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                owner = base.__name__.lstrip("_")
                if owner:
                    name = f"_{owner}{name}"
            names.append(name)
    try:
        cls.__slotnames__ = names
    except Exception:
        pass  # a class that cannot be changed is asked anew each time
    return names


_extension_registry = {}  # (module, name): code
_inverted_registry = {}  # code: (module, name)
_extension_cache = {}  # code: object


def add_extension(module, name, code):
    """Registers a number for a global name."""
    code = int(code)
    if not 1 <= code <= 0x7FFFFFFF:
        raise ValueError("code out of range")
    key = (module, name)
    has_code = _extension_registry.get(key)
    has_key = _inverted_registry.get(code)
    if has_code == code and has_key == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {has_code}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {has_key}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Forgets the number of a global name."""
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
