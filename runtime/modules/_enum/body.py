# What the class body of an enumeration collects: which of its names become members, and with which values.

_auto_null = type("_AutoNull", (), {"__repr__": lambda self: "_auto_null"})()


def _is_descriptor(value):
    return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(class_name, name):
    start = f"_{class_name}__"
    return len(name) > len(start) and name.startswith(start) and (name[-1] != "_" or name[-2] != "_")


# A class that the body itself defines is a plain attribute.
def _is_internal_class(class_name, value):
    if not isinstance(value, type):
        return False
    qualified = getattr(value, "__qualname__", "")
    wanted = f"{class_name}.{getattr(value, '__name__', '')}"
    return qualified == wanted or qualified.endswith("." + wanted)


def _is_single_bit(value):
    return value != 0 and value & (value - 1) == 0


class nonmember:
    """Keeps what it is given from becoming a member."""

    __module__ = "enum"

    def __init__(self, value):
        self.value = value


class member:
    """Makes what it is given a member, whatever it is."""

    __module__ = "enum"

    def __init__(self, value):
        self.value = value


class auto:
    """Stands for a value that _generate_next_value_() computes."""

    __module__ = "enum"

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class EnumDict(dict):
    """The namespace of an enumeration's class body."""

    __module__ = "enum"

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def __setitem__(self, key, value):
        class_name = self._cls_name
        if class_name is not None and _is_private(class_name, key):
            pass
        elif _is_sunder(key):
            if key not in _SUNDERS and not key.startswith("_repr_"):
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) or class_name is not None and _is_internal_class(class_name, value):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            value = self._with_autos(key, value.value if isinstance(value, member) else value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _with_autos(self, key, value):
        if isinstance(value, auto):
            return self._auto_value(key, value)
        if type(value) is tuple or isinstance(value, tuple) and hasattr(value, "_fields"):
            if any(isinstance(part, auto) for part in value):
                parts = [self._auto_value(key, part) if isinstance(part, auto) else part for part in value]
                return tuple(parts) if type(value) is tuple else type(value)(*parts)
        self._last_values.append(value)
        return value

    def _auto_value(self, key, value):
        if value.value is _auto_null:
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        # The next auto() goes on from here, not from a tuple that this one is in.
        self._last_values.append(value.value)
        return value.value

    @property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        """Sets names as the statements of a class body do."""
        if hasattr(members, "keys"):
            for name in members.keys():
                self[name] = members[name]
        else:
            for name, value in members:
                self[name] = value
        for name, value in more_members.items():
            self[name] = value


_SUNDERS = frozenset(
    """_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ _iter_member_by_def_
    _add_alias_ _add_value_alias_""".split()
)


body_in_python = _add_native_methods(EnumDict, "EnumDict")
