# Every class with __fspath__ is one.
class _PathLikeType(type):
    def __subclasscheck__(cls, other):
        if cls is not PathLike:
            return type.__subclasscheck__(cls, other)
        return any(base.__dict__.get("__fspath__") is not None for base in other.__mro__) or any(
            issubclass(other, registered) for registered in _path_like_classes
        )

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def register(cls, other):
        _path_like_classes.append(other)
        return other


_path_like_classes = []


class PathLike(metaclass=_PathLikeType):
    __module__ = "os"
    __slots__ = ()

    def __fspath__(self):
        raise NotImplementedError

    __class_getitem__ = classmethod(_GenericAlias)
