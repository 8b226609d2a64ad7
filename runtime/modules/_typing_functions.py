# Parts of typing that are made when they are first asked for: overloads, NewType, decorators.

from typing import Union, no_type_check

_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed."
    )


def _overload_key(func):
    func = getattr(func, "__func__", func)
    return func.__module__, func.__qualname__


def overload(func):
    try:
        _overloads.setdefault(_overload_key(func), []).append(func)
    except AttributeError:  # something that is called without having a name
        pass
    return _overload_dummy


def get_overloads(func):
    return list(_overloads.get(_overload_key(func), ()))


def clear_overloads():
    _overloads.clear()


def no_type_check_decorator(decorator):
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped_decorator


def dataclass_transform(
    *, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs
):
    names = ("eq_default", "order_default", "kw_only_default", "frozen_default", "field_specifiers", "kwargs")
    values = (eq_default, order_default, kw_only_default, frozen_default, field_specifiers, kwargs)

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = dict(zip(names, values))
        return cls_or_fn

    return decorator


class NewType:
    """A name for a type that only type checkers tell from it."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        if "." in name:
            name = name.rpartition(".")[-1]
        self.__name__ = name
        self.__supertype__ = tp
        self.__module__ = _caller_module()

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __mro_entries__(self, bases):
        name = self.__name__

        class Refused:
            def __init_subclass__(cls):
                raise TypeError(
                    f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{cls.__name__} = NewType({cls.__name__!r}, {name})`"
                )

        return (Refused,)

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# As where they are found.
for _part in (overload, get_overloads, clear_overloads, dataclass_transform, no_type_check_decorator, NewType):
    _part.__module__ = "typing"
del _part
