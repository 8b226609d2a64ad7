# Callables inside callables: bound at every layer, whatever the layers are.
def function(*args, **keywords):
    return args, keywords


def deep_instances(depth):
    inner = None
    for _ in range(depth):
        inner = type("Layer", (), {"__call__": function if inner is None else inner})()
    return inner


print(deep_instances(3)(1, k=2)[1], len(deep_instances(3)(1, k=2)[0]))
static = function
for _ in range(3):
    static = staticmethod(static)
print(static(1, k=2))
bound = function
for _ in range(3):
    bound = classmethod(bound).__get__(None, int)
print(bound(1, k=2))


class Static:
    __call__ = staticmethod(function)


class ByClass:
    __call__ = classmethod(lambda cls, *args, **keywords: (cls.__name__, args, keywords))


class ByProperty:
    __call__ = property(lambda self: function)


class Builtin:
    __call__ = sorted


print(Static()(1, k=2), ByClass()(1, k=2), ByProperty()(1, k=2), Builtin()([2, 1], reverse=True))
