# What the calls of runtime/modules/functools.cpp leave to Python.


def partial_call(self, args, keywords):
    return self._called(args, keywords)


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
