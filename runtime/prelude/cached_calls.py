# What the calls of runtime/modules/functools.cpp leave to Python.


def partial_call(self, args, keywords):
    return self._called(args, keywords)


def cached_call(self, args, keywords):
    return self._called(args, keywords)


def field_get(self, instance, owner):
    return self._get(instance)


def cache_store(self, key, result):
    self._store(key, result)
