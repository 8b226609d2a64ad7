# How enumerations are made. The namespace of the class body notes which names are members; each becomes a placeholder, and type.__new__()
# has the placeholders make the members, before it tells the base classes of the new class.

from _enum.body import EnumDict, _is_descriptor, _is_single_bit

_mapping_proxy = type(type.__dict__)
_builtin_property = property
_absent = object()
_flag_class = None  # Flag, once it is there


class property(_builtin_property):
    """A property of members whose name may also be that of a member."""

    __module__ = "enum"
    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        if self._attr_type == "attr":
            return getattr(self._cls_type, self.name)
        if self._attr_type == "desc":
            return getattr(instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


property_in_python = _add_native_methods(property, "enum.property")


_being_made = []  # classes whose members are being made


# What stands for a member until type.__new__() has it made, in classes with hooks that are to find it.
class _proto_member:
    def __init__(self, value):
        self.value = value

    def __set_name__(self, enum_class, name):
        type.__delattr__(enum_class, name)
        _make_member(enum_class, name, self.value)


def _make_member(enum_class, name, value):
    args = value if isinstance(value, tuple) else (value,)
    if enum_class._member_type_ is tuple:
        args = (args,)
    _being_made.append(enum_class)
    try:
        made = enum_class._new_member_(enum_class, *args) if enum_class._use_args_ else enum_class._new_member_(enum_class)
    finally:
        _being_made.pop()
    if not hasattr(made, "_value_"):
        if enum_class._member_type_ is object:
            made._value_ = value
        else:
            try:
                made._value_ = enum_class._member_type_(*args)
            except Exception as error:
                raise TypeError("_value_ not set in __new__, unable to create it") from error
    value = made._value_
    made._name_ = name
    made.__objclass__ = enum_class
    made.__init__(*args)
    made._sort_order_ = len(enum_class._member_names_)
    is_flag = _flag_class is not None and issubclass(enum_class, _flag_class)
    if is_flag and isinstance(value, int):
        _add_bits(enum_class, value, value if _is_single_bit(value) else 0)
    known = _find_equal(enum_class, value)
    if known is not None:
        made = known
    elif not is_flag or isinstance(value, int) and _is_single_bit(value):
        enum_class._member_names_.append(name)
    enum_class._add_member_(name, made)
    try:
        enum_class._value2member_map_.setdefault(value, made)
        if known is None:
            enum_class._hashable_values_.append(value)
    except TypeError:
        enum_class._unhashable_values_.append(value)
        enum_class._unhashable_values_map_.setdefault(name, []).append(value)


def _add_bits(enum_class, bits, singles):
    enum_class._flag_mask_ |= bits
    enum_class._singles_mask_ |= singles
    enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1


# Members of a class that is there. Most are made in C++.
def _add_members(enum_class, member_names, values, new):
    is_usual = enum_class.__init__ is Enum.__init__ and (
        new is object.__new__ or enum_class._member_type_ in (int, str, float) and new is enum_class._member_type_.__new__
    )
    is_flag = _flag_class is not None and issubclass(enum_class, _flag_class)
    bits = singles = 0
    for name in member_names:
        value = values[name]
        single = value if is_flag and type(value) is int and _is_single_bit(value) else 0
        if is_usual and type(name) is str and (not is_flag or type(value) is int) and _enum_add(enum_class, name, value, not is_flag or single != 0):
            if is_flag:
                bits |= value
                singles |= single
        else:
            _make_member(enum_class, name, value)
    if bits:
        _add_bits(enum_class, bits, singles)


def _find_equal(enum_class, value):
    try:
        return enum_class._value2member_map_.get(value)
    except TypeError:
        for canonical in enum_class._member_map_.values():
            if canonical._value_ == value:
                return canonical
    return None


class EnumType(type):
    """The metaclass of enumerations."""

    __module__ = "enum"

    @classmethod
    def __prepare__(metacls, cls, bases, /, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, /, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for name in classdict["_ignore_"]:
            classdict.pop(name, None)
        member_names = classdict._member_names
        invalid = set(member_names) & {"mro", ""}
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join([repr(name) for name in invalid])}")
        order = classdict.pop("_order_", None)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, saves_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        namespace = dict(classdict)
        # Other metaclasses find the members, too.
        has_hooks = metacls is not EnumType or _has_class_hooks(bases, namespace)
        for name in member_names:
            if has_hooks:
                namespace[name] = _proto_member(classdict[name])
            else:
                del namespace[name]
        namespace["_new_member_"] = new
        namespace["_use_args_"] = use_args
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_hashable_values_"] = []
        namespace["_unhashable_values_"] = []
        namespace["_unhashable_values_map_"] = {}
        namespace["_member_type_"] = member_type
        namespace["_value_repr_"] = metacls._find_data_repr_(cls, bases)
        if cls == "Flag" if _flag_class is None else issubclass(first_enum, _flag_class):
            namespace["_boundary_"] = boundary or getattr(first_enum, "_boundary_", None)
            namespace["_flag_mask_"] = namespace["_singles_mask_"] = namespace["_all_bits_"] = 0
            namespace["_inverted_"] = None
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        try:
            enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        except Exception as error:
            # The note names the placeholder, which nobody has written.
            if hasattr(error, "__notes__"):
                del error.__notes__
            raise
        if not has_hooks and member_names:
            _add_members(enum_class, member_names, classdict, new)
        _take_methods(enum_class, bases, member_type, first_enum, new, saves_new)
        if _flag_class is not None and issubclass(enum_class, _flag_class):
            _complete_flag(enum_class, classdict)
        if order:
            _check_order(enum_class, order)
        return enum_class

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_absent, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """A member by its value, or a new enumeration."""
        if cls._member_map_:
            if names is not _absent:
                value = (value, names, *values)
            return cls.__new__(cls, value)
        if names is _absent and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(
            class_name=value,
            names=None if names is _absent else names,
            module=module,
            qualname=qualname,
            type=type,
            start=start,
            boundary=boundary,
        )

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if _flag_class is not None and issubclass(cls, _flag_class):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        try:
            if value in cls._value2member_map_:
                return True
        except TypeError:
            return value in cls._unhashable_values_ or value in cls._hashable_values_
        # A value that no hash leads to may still be equal to one without a hash.
        return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __dir__(cls):
        interesting = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
            "__name__", "__qualname__", *cls._member_names_,
        }
        if cls._new_member_ is not object.__new__:
            interesting.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            interesting.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(interesting)
        return sorted(set(dir(cls._member_type_)) | interesting)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        """A mapping of all names, aliases too, to members."""
        return _mapping_proxy(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if _flag_class is not None and issubclass(cls, _flag_class) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names = names, []
            last_values = []
            for count, name in enumerate(original):
                value = first_enum._generate_next_value_(name, start, count, last_values[:])
                last_values.append(value)
                names.append((name, value))
        if names is None:
            names = ()
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        classdict["__module__"] = _caller_module() if module is None else module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        import sys

        module_globals = sys.modules[module].__dict__
        source = source.__dict__ if source else module_globals
        members = [(name, value) for name, value in source.items() if filter(name)]
        try:
            members.sort(key=lambda item: (item[1], item[0]))
        except TypeError:
            members.sort(key=lambda item: item[0])
        made = cls(name, members, module=module, boundary=boundary or _keep())
        made.__reduce_ex__ = pickle_by_global_name
        if as_global:
            from enum import global_enum

            global_enum(made)
        else:
            module_globals.update(made.__members__)
        module_globals[name] = made
        return made

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        if not bases:
            return object, Enum if "Enum" in globals() else None
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                method = _find_own(base, "__repr__", _absent)
                if method is not _absent:
                    if _find_own(base, "__dataclass_fields__", _absent) is not _absent and base.__dict__["__dataclass_params__"].repr:
                        return _dataclass_repr
                    return method
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        data_types = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    found = base._member_type_ if base._member_type_ is not object else None
                    if found is not None:
                        _add_once(data_types, found)
                        break
                elif any(_find_own(base, name, _absent) is not _absent for name in ("__new__", "__dataclass_fields__")):
                    _add_once(data_types, candidate or base)
                    break
                else:
                    candidate = candidate or base
        if len(data_types) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {set(data_types)!r}")
        return data_types[0] if data_types else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        new = classdict.get("__new__", None)
        saves_new = first_enum is not None and new is not None
        if new is None:
            for method in ("__new_member__", "__new__"):
                for possible in (member_type, first_enum):
                    target = getattr(possible, method, None)
                    if target not in (None, None.__new__, object.__new__, _enum_new()):
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        elif isinstance(new, staticmethod):
            new = new.__func__
        use_args = not (first_enum is None or new in (_enum_new(), object.__new__))
        return new, saves_new, use_args

    def _add_member_(cls, name, member):
        map_of_members = cls._member_map_
        if name in map_of_members:
            if map_of_members[name] is not member:
                raise NameError(f"{name!r} is already bound: {map_of_members[name]!r}")
            return
        # A member whose name a base class has for a descriptor: on members, that name is still what the base class meant.
        found = kind = attribute_class = None
        for base in cls.__mro__[1:]:
            attribute = _find_own(base, name)
            if attribute is None:
                continue
            if isinstance(attribute, property):
                found, kind, attribute_class = attribute, "enum", base
                break
            if _is_descriptor(attribute):
                found = attribute
                kind = kind or "desc"
                attribute_class = attribute_class or base
            else:
                kind, attribute_class = "attr", base
        shown = member
        if found is not None:
            shown = property()
            if kind != "attr":
                shown = property(*[getattr(found, part, None) for part in ("fget", "fset", "fdel")])
            shown.member = member
            shown._attr_type = kind
            shown._cls_type = attribute_class
            shown.__set_name__(cls, name)
        type.__setattr__(cls, name, shown)
        map_of_members[name] = member

    @_builtin_property
    def __signature__(cls):
        from inspect import Parameter, Signature

        if cls._member_names_:
            return Signature([Parameter("values", Parameter.VAR_POSITIONAL)])
        return Signature(
            [
                Parameter("new_class_name", Parameter.POSITIONAL_ONLY),
                Parameter("names", Parameter.POSITIONAL_OR_KEYWORD),
                *[
                    Parameter(name, Parameter.KEYWORD_ONLY, default=default)
                    for name, default in (
                        ("module", None), ("qualname", None), ("type", None), ("start", 1), ("boundary", None)
                    )
                ],
            ]
        )


EnumMeta = EnumType
_add_native_methods(EnumType, "EnumType")


def _add_once(items, item):
    if item not in items:
        items.append(item)


def _keep():
    from enum import KEEP

    return KEEP


def _enum_new():
    return Enum.__new__ if "Enum" in globals() else None


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join([f"{name}={getattr(self, name)!r}" for name in fields if fields[name].repr])


def _take_methods(enum_class, bases, member_type, first_enum, new, saves_new):
    set_attribute = type.__setattr__
    own = enum_class.__dict__
    if "ReprEnum" in globals() and ReprEnum in bases:
        if member_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
        if "__format__" not in own:
            set_attribute(enum_class, "__format__", member_type.__format__)
        if "__str__" not in own:
            method = member_type.__str__
            if method is object.__str__:
                method = member_type.__repr__
            set_attribute(enum_class, "__str__", method)
    if first_enum is not None:
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name not in own:
                found = getattr(enum_class, name)
                if found in (getattr(member_type, name), getattr(object, name)):
                    set_attribute(enum_class, name, getattr(first_enum, name))
        if saves_new:
            set_attribute(enum_class, "__new_member__", new)
        set_attribute(enum_class, "__new__", Enum.__new__)


def _complete_flag(enum_class, classdict):
    for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
        if name not in classdict:
            type.__setattr__(enum_class, name, getattr(_flag_class, name))
    # Members in the order of their values are found faster than in another.
    values = [enum_class._member_map_[name]._value_ for name in enum_class._member_names_]
    if values != sorted(values):
        enum_class._iter_member_ = enum_class._iter_member_by_def_


def _check_order(enum_class, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    names = enum_class._member_names_
    is_flag = _flag_class is not None and issubclass(enum_class, _flag_class)
    known = enum_class._member_map_

    def counts(name):
        return name not in known or name in names if is_flag else name not in known or known[name]._name_ == name

    order = [name for name in order if counts(name)]
    if order != names:
        raise TypeError(f"member order does not match _order_:\n  {names!r}\n  {order!r}")


def _generate_next_value(name, start, count, last_values):
    """The value of an auto(): one more than the largest so far."""
    if not last_values:
        return start
    try:
        last_value = sorted(last_values).pop()
    except TypeError:
        raise TypeError("unable to sort non-numeric values") from None
    try:
        return last_value + 1
    except TypeError:
        raise TypeError(f"unable to increment {last_value!r}") from None


class Enum(metaclass=EnumType):
    """A set of names for values that belong together."""

    __module__ = "enum"

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
            for member in cls._member_map_.values():
                if value == member._value_:
                    return member
        if not cls._member_map_:
            if cls in _being_made:
                raise TypeError("do not use `super().__new__; call the appropriate __new__ directly") from None
            raise TypeError(f"{cls!r} has no members defined")
        return _find_missing(cls, value)

    def __init__(self, *args, **kwds):
        pass

    _generate_next_value_ = staticmethod(_generate_next_value)

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        try:
            if value in cls._value2member_map_:
                if cls._value2member_map_[value] is not self:
                    raise ValueError(f"{value!r} is already bound: {cls._value2member_map_[value]!r}")
                return
        except TypeError:
            for each in cls._member_map_.values():
                if each._value_ == value:
                    if each is not self:
                        raise ValueError(f"{value!r} is already bound: {each!r}")
                    return
        try:
            cls._value2member_map_.setdefault(value, self)
            cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)

    def __repr__(self):
        shown = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {shown(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        """The public names: those of the class and of the instance, without members."""
        cls = self.__class__
        interesting = set()
        if cls._member_type_ is not object:
            interesting = set(object.__dir__(self))
        for name in getattr(self, "__dict__", []):
            if name[0] != "_" and name not in cls._member_map_:
                interesting.add(name)
        for base in cls.mro():
            for name, value in base.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(value, property):
                    if value.fget is not None or name not in cls._member_map_:
                        interesting.add(name)
                    else:
                        interesting.discard(name)
                elif name not in cls._member_map_:
                    interesting.add(name)
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__"} | interesting)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the Enum member."""
        return self._name_

    @property
    def value(self):
        """What stands on the right of a member's name."""
        return self._value_


def _find_missing(cls, value):
    error = result = None
    try:
        result = cls._missing_(value)
    except Exception as raised:
        error = raised
    if isinstance(result, cls):
        return result
    is_flag = _flag_class is not None and issubclass(cls, _flag_class)
    if is_flag and isinstance(result, int) and cls._boundary_.name == "EJECT":
        return result
    invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if result is None and error is None:
        raise invalid
    if error is None:
        error = TypeError(
            f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member"
        )
    if not isinstance(error, ValueError):
        error.__context__ = invalid
    raise error


_add_native_methods(Enum, "Enum")


class ReprEnum(Enum):
    """An enumeration that only changes the repr of its values' type."""

    __module__ = "enum"


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)

pickle_by_enum_name.__module__ = pickle_by_global_name.__module__ = "enum"
