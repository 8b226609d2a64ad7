# limits: memory=256MB
# ends: completed
# Attributes that wrappers have of what they wrap, asked of more layers than the native stack has room for.
import types

NAMES = ("__name__", "__qualname__", "__module__", "__doc__", "__annotations__", "__annotate__", "__isabstractmethod__", "append")


def function():
    pass


def layers(wrap, inner=function):
    for _ in range(200_000):
        inner = wrap(inner)
    return inner


for wrap in (staticmethod, classmethod, property, lambda inner: property(None, inner), lambda inner: property(classmethod(inner)),
             lambda inner: staticmethod(types.MethodType(inner, 1)), lambda inner: types.MethodType(staticmethod(inner), 1),
             lambda inner: types.GenericAlias(inner, int)):
    wrapper = layers(wrap)
    for name in NAMES:
        try:
            getattr(wrapper, name, None)
        except RecursionError:
            pass
    dir(wrapper)

# A few layers are no matter.
inner = function
for _ in range(10):
    inner = staticmethod(classmethod(inner))
assert inner.__name__ == "function" and not inner.__isabstractmethod__
