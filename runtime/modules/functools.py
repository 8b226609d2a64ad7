"""Functions of functions: wrapping, caching, partial application, dispatch by type."""

__all__ = [
    "update_wrapper",
    "wraps",
    "WRAPPER_ASSIGNMENTS",
    "WRAPPER_UPDATES",
    "total_ordering",
    "cache",
    "cmp_to_key",
    "lru_cache",
    "reduce",
    "partial",
    "partialmethod",
    "singledispatch",
    "singledispatchmethod",
    "cached_property",
    "Placeholder",
]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)

from _recursive_repr import recursive_repr as _recursive_repr
from _on_demand import on_demand as _on_demand

_absent = object()
_alias = type(list[int])


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper function look like the function that it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            pass
        else:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator for wrapper functions that applies update_wrapper()."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# ---- comparisons


def _le_by_lt(self, other):
    """a <= b for @total_ordering: __lt__ says so, or they are equal."""
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else result or self == other


def _gt_by_lt(self, other):
    """a > b for @total_ordering: __lt__ denies a < b, and they differ."""
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _ge_by_lt(self, other):
    """a >= b for @total_ordering: the opposite of __lt__."""
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result


def _lt_by_le(self, other):
    """a < b for @total_ordering: __le__ says so, and they differ."""
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else result and self != other


def _gt_by_le(self, other):
    """a > b for @total_ordering: the opposite of __le__."""
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result


def _ge_by_le(self, other):
    """a >= b for @total_ordering: __le__ denies a <= b, or they are equal."""
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result or self == other


def _lt_by_gt(self, other):
    """a < b for @total_ordering: __gt__ denies a > b, and they differ."""
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _le_by_gt(self, other):
    """a <= b for @total_ordering: the opposite of __gt__."""
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not result


def _ge_by_gt(self, other):
    """a >= b for @total_ordering: __gt__ says so, or they are equal."""
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else result or self == other


def _lt_by_ge(self, other):
    """a < b for @total_ordering: the opposite of __ge__."""
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result


def _le_by_ge(self, other):
    """a <= b for @total_ordering: __ge__ denies a >= b, or they are equal."""
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result or self == other


def _gt_by_ge(self, other):
    """a > b for @total_ordering: __ge__ says so, and they differ."""
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else result and self != other


_orderings = {
    "__lt__": (("__gt__", _gt_by_lt), ("__le__", _le_by_lt), ("__ge__", _ge_by_lt)),
    "__le__": (("__ge__", _ge_by_le), ("__lt__", _lt_by_le), ("__gt__", _gt_by_le)),
    "__gt__": (("__lt__", _lt_by_gt), ("__ge__", _ge_by_gt), ("__le__", _le_by_gt)),
    "__ge__": (("__le__", _le_by_ge), ("__gt__", _gt_by_ge), ("__lt__", _lt_by_ge)),
}


def total_ordering(cls):
    """A class decorator that adds the missing ones of <, <=, > and >=."""
    roots = {name for name in _orderings if getattr(cls, name, None) is not getattr(object, name, None)}
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    # The first that is defined, in this order: <, <=, >, >=.
    for root in ("__lt__", "__le__", "__gt__", "__ge__"):
        if root in roots:
            break
    for name, function in _orderings[root]:
        if name not in roots:
            function.__name__ = name  # pickles go by the qualified one
            setattr(cls, name, function)
    return cls


# What cmp_to_key() makes, and what that makes of objects.
class KeyWrapper:
    __slots__ = ("_compare", "obj")
    __hash__ = None

    def __new__(cls, /, *args, **keywords):
        raise TypeError("cannot create 'functools.KeyWrapper' instances")

    def _called(self, obj):
        key = object.__new__(_KeyWrapper)
        key._compare = self._compare
        key.obj = obj
        return key

    def __lt__(self, other):
        if type(other) is not _KeyWrapper:
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        if type(other) is not _KeyWrapper:
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        if type(other) is not _KeyWrapper:
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj) == 0

    def __ne__(self, other):
        if type(other) is not _KeyWrapper:
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj) != 0

    def __le__(self, other):
        if type(other) is not _KeyWrapper:
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        if type(other) is not _KeyWrapper:
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj) >= 0


_add_native_methods(KeyWrapper, "KeyWrapper")
_KeyWrapper = KeyWrapper
del KeyWrapper


# ---- partial application

_method_type = type(_KeyWrapper.__ge__.__get__(0))


class _PlaceholderType:
    """What Placeholder is the only instance of."""

    __slots__ = ()
    _made = None

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError("type '_PlaceholderType' is not an acceptable base type")

    def __new__(cls):
        if cls._made is None:
            cls._made = object.__new__(cls)
        return cls._made

    def __repr__(self):
        return "Placeholder"

    def __reduce__(self):
        return "Placeholder"


Placeholder = _PlaceholderType()


# Where placeholders stand, with what must follow the arguments that take their places.
def _count_placeholders(args):
    if args and args[-1] is Placeholder:
        raise TypeError("trailing Placeholders are not allowed")
    count = 0
    for arg in args:
        if arg is Placeholder:
            count += 1
    return count


def _fill(args, given):
    filled = list(args)
    next_given = 0
    for index, arg in enumerate(filled):
        if arg is Placeholder:
            if next_given == len(given):
                break
            filled[index] = given[next_given]
            next_given += 1
    filled.extend(given[next_given:])
    return tuple(filled)


def _check_keywords(keywords):
    for value in keywords.values():
        if value is Placeholder:
            raise TypeError("Placeholder cannot be passed as a keyword argument")


def _short_class_name(obj):
    cls = type(obj)
    return f"{cls.__module__}.{cls.__qualname__}"


class partial:
    """A function with some arguments given already."""

    __slots__ = ("_args", "_count", "_func", "_keywords", "__dict__", "__weakref__")

    @property
    def func(self):
        """What calls are passed on to."""
        return self._func

    @property
    def args(self):
        """The arguments that calls begin with."""
        return self._args

    @property
    def keywords(self):
        """What calls pass by name, unless they say something else."""
        return self._keywords

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError("the first argument must be callable")
        _count_placeholders(args)
        _check_keywords(keywords)
        if isinstance(func, partial) and not func.__dict__:
            args = _fill(func._args, args) if func._count else func._args + args
            keywords = {**func._keywords, **keywords}
            func = func._func
        self = object.__new__(cls)
        self._func = func
        self._args = args
        self._keywords = keywords
        self._count = _count_placeholders(args)
        return self

    def _called(self, args, keywords):
        count = self._count
        if count:
            if len(args) < count:
                raise TypeError(
                    f"missing positional arguments in 'partial' call; expected at least {count}, got {len(args)}"
                )
            args = _fill(self._args, args)
        else:
            args = self._args + args
        if not keywords:
            return self._func(*args, **self._keywords)
        return self._func(*args, **{**self._keywords, **keywords})

    def __get__(self, obj, objtype=None):
        return self if obj is None else _method_type(self, obj)

    @_recursive_repr()
    def __repr__(self):
        parts = [repr(self._func), *[repr(arg) for arg in self._args]]
        parts += [f"{name}={value!r}" for name, value in self._keywords.items()]
        return f"{_short_class_name(self)}({', '.join(parts)})"

    def __reduce__(self):
        return type(self), (self._func,), (self._func, self._args, self._keywords or None, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError("invalid partial state")
        func, args, keywords, attributes = state
        if not callable(func) or not isinstance(args, tuple) or not (keywords is None or isinstance(keywords, dict)):
            raise TypeError("invalid partial state")
        self._func = func
        self._args = tuple(args)
        self._keywords = keywords if type(keywords) is dict else dict(keywords or {})
        self._count = _count_placeholders(self._args)
        self.__dict__.clear()
        self.__dict__.update(attributes or {})

    __class_getitem__ = classmethod(_alias)


_add_native_methods(partial, "partial")


class partialmethod:
    """A method with some arguments given already, as a descriptor."""

    __slots__ = ("func", "args", "keywords", "__dict__", "__weakref__")

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and getattr(func, "__get__", None) is None:
            raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
        _count_placeholders(args)
        _check_keywords(keywords)
        if isinstance(func, partialmethod):
            args = _fill(func.args, args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func), *[repr(arg) for arg in self.args]]
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"{_short_class_name(self)}({', '.join(parts)})"

    def _make_unbound_method(self):
        part = self

        def _method(cls_or_self, /, *args, **keywords):
            filled = _fill(part.args, args)
            return part.func(cls_or_self, *filled, **{**part.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(_alias)


# ---- what is made when it is first asked for

__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_functools.caching": "lru_cache cache cached_property _make_key _lru_cache_wrapper _CacheInfo",
        "_functools.dispatch": "singledispatch singledispatchmethod",
    },
)
