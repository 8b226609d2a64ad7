# namedtuple().

from keyword import iskeyword


# An item of a tuple under a name. The documentation is that of each instance, so the class can have none.
class _tuplegetter:
    __slots__ = ("_index", "__doc__")
    __module__ = "collections"

    def __init__(self, index, doc):
        self._index = index
        self.__doc__ = doc

    # What the method in C++ (functools.cpp) leaves over.
    def _get(self, instance):
        if not isinstance(instance, tuple):
            raise TypeError(
                f"descriptor for index '{self._index}' for tuple subclasses "
                f"doesn't apply to '{type(instance).__name__}' object"
            )
        return tuple.__getitem__(instance, self._index)

    def __set__(self, instance, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, instance):
        raise AttributeError("can't delete attribute")

    def __reduce__(self):
        return _tuplegetter, (self._index, self.__doc__)

    def __repr__(self):
        return f"_tuplegetter({self._index}, {self.__doc__!r})"


_add_native_methods(_tuplegetter, "_tuplegetter")


def _checked_names(typename, field_names, rename):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = [str(name) for name in field_names]
    if rename:
        seen = set()
        for index, name in enumerate(field_names):
            if not name.isidentifier() or iskeyword(name) or name.startswith("_") or name in seen:
                field_names[index] = f"_{index}"
            seen.add(name)
    for name in [typename, *field_names]:
        if type(name) is not str:
            raise TypeError("Type names and field names must be strings")
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in field_names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    return tuple(field_names)


_tuple_new = tuple.__new__
_class_method = classmethod


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A subclass of tuple whose items have names."""
    typename = str(typename)
    fields = _checked_names(typename, field_names, rename)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(fields):
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(fields[len(fields) - len(defaults) :], defaults))
    count = len(fields)

    # Only source text can say what the parameters are called.
    parameters = "".join([f"{name}, " for name in fields])
    listed = parameters[:-1] if len(fields) == 1 else parameters[:-2]
    namespace = {"_tuple_new": _tuple_new, "__builtins__": {}, "__name__": f"namedtuple_{typename}"}
    __new__ = eval(f"lambda _cls, {parameters}: _tuple_new(_cls, ({parameters}))", namespace)
    __new__.__name__ = "__new__"
    __new__.__doc__ = f"Create new instance of {typename}({listed})"
    if defaults is not None:
        __new__.__defaults__ = defaults

    def _make(cls, iterable):
        result = _tuple_new(cls, iterable)
        if len(result) != count:
            raise TypeError(f"Expected {count} arguments, got {len(result)}")
        return result

    _make.__doc__ = f"Make a new {typename} object from a sequence or iterable"

    places = {name: index for index, name in enumerate(fields)}

    def _replace(self, /, **kwds):
        values = list(self)
        if len(values) == count:
            for name, value in kwds.items():
                if name not in places:
                    break
                values[places[name]] = value
            else:
                return self._make(values)
        result = self._make([kwds.pop(name, value) for name, value in zip(fields, values)])
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return result

    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"

    shown = "(" + ", ".join([f"{name}=%r" for name in fields]) + ")"

    def __repr__(self):
        """Return a nicely formatted representation string"""
        return self.__class__.__name__ + shown % self

    def _asdict(self):
        """Return a new dict which maps field names to their values."""
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        """The values as a tuple, with which copy and pickle call __new__."""
        return tuple(self)

    for method in (__new__, _make, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"
    namespace = {
        "__doc__": f"{typename}({listed})",
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": field_defaults,
        "__new__": __new__,
        "_make": _class_method(_make),
        "__replace__": _replace,
        "_replace": _replace,
        "__repr__": __repr__,
        "_asdict": _asdict,
        "__getnewargs__": __getnewargs__,
        "__match_args__": fields,
    }
    for index, name in enumerate(fields):
        namespace[name] = _tuplegetter(index, f"Alias for field number {index}")
    namespace["__module__"] = _caller_module() if module is None else module
    return type(typename, (tuple,), namespace)


# As where they are found.
namedtuple.__module__ = "collections"
