# Members as names of their module.

from _enum.flags import Flag


def _last_module(cls):
    return cls.__module__.split(".")[-1]


def global_enum_repr(self):
    """The repr of a member as a name of its module."""
    return f"{_last_module(self.__class__)}.{self._name_}"


def global_flag_repr(self):
    """The repr of a flag as names of its module."""
    module = _last_module(self.__class__)
    cls_name = self.__class__.__name__
    if self._name_ is None:
        return f"{module}.{cls_name}({self._value_!r})"
    if len(self) == 1:
        return f"{module}.{self._name_}"
    if self._boundary_.name != "KEEP":
        return "|".join([f"{module}.{name}" for name in self.name.split("|")])
    names = []
    for name in self._name_.split("|"):
        names.append(name if name[0] in "0123456789" else f"{module}.{name}")
    return "|".join(names)


def global_str(self):
    """The name alone."""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """A class decorator that makes members names of their module."""
    import sys

    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, _repr_enum()) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def _repr_enum():
    from _enum.core import ReprEnum

    return ReprEnum


# As where they are found.
for _function in (global_enum, global_enum_repr, global_flag_repr, global_str):
    _function.__module__ = "enum"
del _function
