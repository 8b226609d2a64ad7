# Protocols that any object with the method follows.
class _HasMethod(type):
    def __subclasscheck__(cls, other):
        name = cls.__dict__.get("_method")
        return any(name in base.__dict__ for base in other.__mro__) if name else type.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))


class Reader(metaclass=_HasMethod):
    __module__ = "io"
    _method = "read"
    __class_getitem__ = classmethod(_GenericAlias)

    def read(self, size=..., /):
        raise NotImplementedError


class Writer(metaclass=_HasMethod):
    __module__ = "io"
    _method = "write"
    __class_getitem__ = classmethod(_GenericAlias)

    def write(self, data, /):
        raise NotImplementedError
