# What dataclass instances hold, as dicts and tuples.

_FIELDS = "__dataclass_fields__"


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def _fields_of(obj):
    return [made for made in getattr(obj, _FIELDS).values() if made._field_type.name == "_FIELD"]


_atomic = (
    type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type(len), type(_is_dataclass_instance),
    range, type, property,
)


def asdict(obj, *, dict_factory=dict):
    """The fields of a dataclass instance as a new dict, those inside of it too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict_inner(obj, dict_factory)


def _asdict_inner(obj, dict_factory):
    kind = type(obj)
    if kind in _atomic:
        return obj
    if hasattr(kind, _FIELDS):
        pairs = [(made.name, _asdict_inner(getattr(obj, made.name), dict_factory)) for made in _fields_of(obj)]
        return dict_factory(pairs)
    if issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return kind(*[_asdict_inner(value, dict_factory) for value in obj])
    if issubclass(kind, dict):
        pairs = [(_asdict_inner(key, dict_factory), _asdict_inner(value, dict_factory)) for key, value in obj.items()]
        if hasattr(obj, "default_factory"):
            return _with_pairs(kind(obj.default_factory), pairs)
        return kind(pairs)
    if issubclass(kind, (list, tuple)):
        return kind([_asdict_inner(value, dict_factory) for value in obj])
    return _deepcopy(obj)


def _with_pairs(result, pairs):
    for key, value in pairs:
        result[key] = value
    return result


def _deepcopy(obj):
    from copy import deepcopy

    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The fields of a dataclass instance as a new tuple, those inside of it too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    kind = type(obj)
    if kind in _atomic:
        return obj
    if hasattr(kind, _FIELDS):
        return tuple_factory([_astuple_inner(getattr(obj, made.name), tuple_factory) for made in _fields_of(obj)])
    if isinstance(obj, tuple) and hasattr(kind, "_fields"):
        return kind(*[_astuple_inner(value, tuple_factory) for value in obj])
    if isinstance(obj, (list, tuple)):
        return kind([_astuple_inner(value, tuple_factory) for value in obj])
    if isinstance(obj, dict):
        pairs = [(_astuple_inner(key, tuple_factory), _astuple_inner(value, tuple_factory)) for key, value in obj.items()]
        if hasattr(obj, "default_factory"):
            return _with_pairs(kind(obj.default_factory), pairs)
        return kind(pairs)
    return _deepcopy(obj)


# As where they are found.
for _function in (asdict, astuple):
    _function.__module__ = "dataclasses"
del _function
