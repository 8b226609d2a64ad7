# What the functions and calls of runtime/modules/functools.cpp leave to Python, methods of OrderedDict, and calls of what the
# module operator makes.


def partial_call(self, args, keywords):
    return self._called(args, keywords)


def itemgetter_call(self, obj):
    items = self._items
    if len(items) == 1:
        return obj[items[0]]
    return tuple([obj[item] for item in items])


def attrgetter_call(self, obj):
    results = []
    for path in self._paths:
        value = obj
        for name in path:
            value = getattr(value, name)
        results.append(value)
    return results[0] if len(results) == 1 else tuple(results)


def cached_call(self, args, keywords):
    return self._called(args, keywords)


def cached_miss(self, key, function, args, keywords):
    result = function(*args) if keywords is None else function(*args, **keywords)
    _cache_store(self, key, result)
    return result


def cached_miss_of_one(self, key, function, argument):
    result = function(argument)
    _cache_store(self, key, result)
    return result


def field_get(self, instance, owner):
    return self._get(instance)


def cache_store(self, key, result):
    self._store(key, result)


def functools_cmp_to_key(mycmp):
    made = object.__new__(import_module("functools")._KeyWrapper)
    made._compare = mycmp
    made.obj = None
    return made


def key_wrapper_call(self, obj):
    return self._called(obj)


def key_wrapper_lt(self, other):
    if type(other) is not type(self):
        raise TypeError("other argument must be K instance")
    return self._compare(self.obj, other.obj) < 0


def functools_reduce(function, iterable, initial):
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _ABSENT:
        for initial in _iterated(iterator):
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    for item in _iterated(iterator):
        initial = function(initial, item)
    return initial


def ordered_move(self, key, last):
    return import_module("_collections.ordered")._move(self, key, True if last else False)


def ordered_popitem(self, last):
    return self.popitem(True if last else False)


def ordered_reduce(self):
    return self.__class__, (), vars(self) or None, None, iter(self.items())
