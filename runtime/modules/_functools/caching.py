# lru_cache, cache and cached_property.

from functools import update_wrapper

_alias = type(list[int])
_absent = object()
_len = len  # a program may give builtins another one, which is cached itself
_keyword_mark = (object(),)


def _make_key(args, kwds, typed):
    key = args
    if kwds:
        key += _keyword_mark
        for item in kwds.items():
            key += item
    if typed:
        key += tuple([type(value) for value in args])
        if kwds:
            key += tuple([type(value) for value in kwds.values()])
    elif _len(key) == 1 and (type(key[0]) is int or type(key[0]) is str):
        return key[0]
    return key


class _HashedKey:
    """A key that is asked for its hash only once."""

    __slots__ = ("hash", "key")

    def __init__(self, key):
        self.hash = hash(key)
        self.key = key

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        return self.key == (other.key if type(other) is _HashedKey else other)


class _lru_cache_wrapper:
    """A function whose results are kept, the latest ones."""

    __slots__ = ("_function", "_hits", "_mark", "_maxsize", "_misses", "_results", "_root", "_typed", "__dict__", "__weakref__")
    __module__ = "functools"

    def __init__(self, user_function, maxsize, typed, cache_info_type=None, /):
        self._function = user_function
        self._mark = _keyword_mark[0]
        self._maxsize = maxsize
        self._typed = True if typed else False
        self.cache_clear()

    def cache_clear(self):
        """Forgets all results, and the statistics."""
        self._results = {}
        self._hits = self._misses = 0
        # The entries as a ring in the order of use, [previous, next, key, result]: behind the root is the oldest.
        self._root = root = []
        root[:] = [root, root, None, None]

    def cache_info(self):
        """The statistics as a named tuple."""
        return _cache_info_type()(self._hits, self._misses, self._maxsize, _len(self._results))

    def _called(self, args, kwds):
        maxsize = self._maxsize
        if maxsize == 0:
            self._misses += 1
            return self._function(*args, **kwds)
        key = args[0] if not kwds and _len(args) == 1 and not self._typed else None
        if type(key) is not int and type(key) is not str:
            key = _HashedKey(_make_key(args, kwds, self._typed))
        if maxsize is None:
            result = self._results.get(key, _absent)
            if result is not _absent:
                self._hits += 1
                return result
            self._misses += 1
            result = self._results[key] = self._function(*args, **kwds)
            return result
        link = self._results.get(key)
        if link is not None:
            previous, following, _, result = link
            previous[1] = following
            following[0] = previous
            self._put_last(link)
            self._hits += 1
            return result
        self._misses += 1
        result = self._function(*args, **kwds) if kwds else self._function(*args)
        _cache_store(self, key, result)
        return result

    # Where guest code compares keys.
    def _store(self, key, result):
        maxsize = self._maxsize
        if key in self._results:  # by a call in between
            return
        if _len(self._results) >= maxsize:
            oldest = self._root[1]
            following = oldest[1]
            self._root[1] = following
            following[0] = self._root
            self._results.pop(oldest[2], None)
        link = [None, None, key, result]
        self._put_last(link)
        self._results[key] = link

    def _put_last(self, link):
        root = self._root
        last = root[0]
        link[0] = last
        link[1] = root
        last[1] = root[0] = link

    def __get__(self, obj, objtype=None):
        return self if obj is None else _method_type(self, obj)

    def __reduce__(self):
        return self.__qualname__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_add_native_methods(_lru_cache_wrapper, "lru_cache")
_method_type = type(_lru_cache_wrapper(None, 0, False).cache_info)
_made = []


def _cache_info_type():
    if not _made:
        from collections import namedtuple

        _made.append(namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"], module="functools"))
    return _made[0]


def __getattr__(name):
    if name == "_CacheInfo":
        return _cache_info_type()
    raise AttributeError(name)


def lru_cache(maxsize=128, typed=False):
    """A decorator that keeps the results of the latest calls."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(function, maxsize, typed):
    if not callable(function):
        raise TypeError("the first argument must be callable")
    wrapper = _lru_cache_wrapper(function, maxsize, typed)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    """A decorator that keeps the results of all calls."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property that is computed once per instance."""

    __module__ = "functools"

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                f"Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        if _lacks_own_attribute(instance, name):
            value = self.func(instance)
            if not _keep_own_attribute(instance, name, value):
                instance.__dict__[name] = value
            return value
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property."
            ) from None
        value = cache.get(name, _absent)
        if value is _absent:
            value = self.func(instance)
            try:
                cache[name] = value
            except TypeError:
                raise TypeError(
                    f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                    f"does not support item assignment for caching {name!r} property."
                ) from None
        return value

    __class_getitem__ = classmethod(_alias)


# As where they are found.
for _function in (cache, lru_cache):
    _function.__module__ = "functools"
del _function
