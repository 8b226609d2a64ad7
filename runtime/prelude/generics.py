# Generic aliases (list[int]), unions (int | str), and putting types in the place of type parameters.


def type_repr(obj):
    if obj is ...:
        return "..."
    if obj is type(None):
        return "None"
    if type(obj) is list:
        return "[" + ", ".join([type_repr(item) for item in obj]) + "]"
    if hasattr(obj, "__origin__") and hasattr(obj, "__args__"):
        return repr(obj)
    name = getattr(obj, "__qualname__", None)
    if name is None:
        return repr(obj)
    module = getattr(obj, "__module__", None)
    if module is None:
        return repr(obj)
    return name if module == "builtins" else f"{module}.{name}"


def alias_repr(self):
    star = "*" if self.__unpacked__ else ""
    origin = type_repr(self.__origin__)
    args = self.__args__
    if origin == "collections.abc.Callable" and args and not is_parameters_form(args):
        args = (list(args[:-1]), args[-1])
    items = ", ".join([type_repr(item) for item in args]) if args else "()"
    return f"{star}{origin}[{items}]"


def alias_eq(self, other):
    if type(self) is not type(other):
        return NotImplemented
    if type(self) is _GenericAlias and self.__unpacked__ != other.__unpacked__:
        return False
    if self.__origin__ != other.__origin__:
        return False
    if type(self) is _TypingAlias and hasattr(self.__origin__, "_argument_key"):
        return self.__origin__._argument_key(self.__args__) == self.__origin__._argument_key(other.__args__)
    return self.__args__ == other.__args__


def alias_hash(self):
    if type(self) is _GenericAlias:
        return hash(self.__origin__) ^ hash(self.__args__)
    if hasattr(self.__origin__, "_argument_key"):
        return hash(self.__origin__._argument_key(self.__args__))
    return hash((self.__origin__, self.__args__))


def alias_call(self, arguments, keywords):
    origin = self.__origin__
    if type(self) is _TypingAlias and self._name in ("List", "Dict", "Set", "FrozenSet", "Type", "Tuple"):
        name = getattr(origin, "__name__", self._name)
        raise TypeError(f"Type {self._name} cannot be instantiated; use {name}() instead")
    result = origin(*arguments, **keywords)
    try:
        result.__orig_class__ = self
    except (AttributeError, TypeError):
        pass
    return result


def alias_iter(self):
    return _alias_iterator((_make_alias(self.__origin__, self.__args__, True),))


def iterate_unpacked(self):
    return iter((_UNPACK[self],))


def alias_mro_entries(self, bases):
    return (self.__origin__,)


def typing_alias_mro_entries(self, bases):
    if type(self.__origin__) is _SpecialForm:
        raise TypeError(f"Cannot subclass {self!r}")
    if self.__origin__ is not _Generic and self._name is None:
        return (self.__origin__,)
    # Generic comes last among the bases, and once.
    index = bases.index(self)
    for base in bases[index + 1:]:
        if self.__origin__ is _Generic:
            if type(base) is _TypingAlias:
                return ()
        elif type(base) is _TypingAlias or isinstance(base, type) and issubclass(base, _Generic):
            return (self.__origin__,)
    return (_Generic,) if self.__origin__ is _Generic else (self.__origin__, _Generic)


def union_mro_entries(self, bases):
    raise TypeError(f"Cannot subclass {self!r}")


def typing_alias_repr(self):
    if self._name is not None:
        name = "typing." + self._name
    else:
        name = typing_type_repr(self.__origin__)
    args = self.__args__
    if self._name == "Callable" and len(args) > 0 and not is_parameters_form(args):
        return f"{name}[[{', '.join([typing_type_repr(item) for item in args[:-1]])}], {typing_type_repr(args[-1])}]"
    items = ", ".join([typing_type_repr(item) for item in args]) if args else "()"
    return f"{name}[{items}]"


# Callable[..., T] and Callable[P, T]: the parameters are one thing.
def is_parameters_form(args):
    return len(args) == 2 and is_parameters_argument(args[0])


def typing_type_repr(obj):
    if isinstance(obj, tuple):
        return "[" + ", ".join([typing_type_repr(item) for item in obj]) + "]"
    if obj is ...:
        return "..."
    if isinstance(obj, type) and type(obj) is not _GenericAlias or type(obj) in (type(type_repr), type(len)):
        name = obj.__qualname__
        module = getattr(obj, "__module__", "builtins")
        return name if module == "builtins" else f"{module}.{name}"
    return repr(obj)


def special_form_repr(self):
    return "typing.Unpack"


def special_form_getitem(self, item):
    if type(item) is tuple:
        raise TypeError(f"typing.Unpack accepts only single type. Got {item!r}.")
    return _make_typing_alias(self, (typing_type_check(item, "Unpack accepts only single type."),), "Unpack")


# ---- unions


def add_to_union(parts, part):
    if part is None:
        part = type(None)
    if type(part) is _Union:
        for inner in part.__args__:
            add_to_union(parts, inner)
    elif part not in parts:
        parts.append(part)


def join_types(types):
    parts = []
    for part in types:
        add_to_union(parts, part)
    return parts[0] if len(parts) == 1 else _make_union(tuple(parts))


def joins_strictly(part):
    return part is None or isinstance(part, type) or type(part) in (_GenericAlias, _Union, _TypeAliasType)


def strict_or(self, other):
    if joins_strictly(self) and joins_strictly(other):
        return join_types((self, other))
    return NotImplemented


def strict_ror(self, other):
    return strict_or(other, self)


def lenient_or(self, other):
    message = "Union[arg, ...]: each arg must be a type."
    return join_types((typing_type_check(self, message), typing_type_check(other, message)))


def lenient_ror(self, other):
    return lenient_or(other, self)


def union_repr(self):
    return " | ".join([type_repr(part) for part in self.__args__])


def alias_ne(self, other):
    equal = alias_eq(self, other)
    return equal if equal is NotImplemented else not equal


def union_ne(self, other):
    equal = union_eq(self, other)
    return equal if equal is NotImplemented else not equal


def union_eq(self, other):
    if type(other) is not _Union:
        return NotImplemented
    own = self.__args__
    others = other.__args__
    if len(own) != len(others):
        return False
    for part in own:
        if part not in others:
            return False
    return True


def union_hash(self):
    return hash(frozenset(self.__args__))


def union_getitem(self, item):
    parameters = self.__parameters__
    return join_types(substitute(self, self.__args__, parameters, item))


def union_class_getitem(cls, items):
    if type(items) is not tuple:
        items = (items,)
    if not items:
        raise TypeError("Cannot take a Union of no types.")
    message = "Union[arg, ...]: each arg must be a type."
    return join_types([typing_type_check(item, message) for item in items])


# ---- type parameters of aliases, and what stands for them


def add_parameters(found, arguments):
    for argument in arguments:
        if isinstance(argument, type) and type(argument) is not _GenericAlias:
            continue
        if isinstance(argument, (list, tuple)):
            add_parameters(found, argument)
        elif hasattr(argument, "__typing_subst__"):
            if argument not in found:
                found.append(argument)
        else:
            inner = getattr(argument, "__parameters__", None)
            if isinstance(inner, tuple):
                for parameter in inner:
                    if parameter not in found:
                        found.append(parameter)


def parameters_in(arguments):
    found = []
    add_parameters(found, arguments)
    return tuple(found)


def find_parameters(alias):
    return _set_parameters(alias, parameters_in(alias.__args__))


# A starred tuple of fixed length among the arguments stands for its own arguments.
def spread_unpacked(items):
    if type(items) is not tuple:
        items = (items,)
    result = []
    for item in items:
        inner = None if isinstance(item, type) else getattr(item, "__typing_unpacked_tuple_args__", None)
        if inner is not None and not (len(inner) > 0 and inner[-1] is ...):
            result.extend(inner)
        else:
            result.append(item)
    return tuple(result)


def substitute(alias, arguments, parameters, items):
    if not parameters:
        raise TypeError(f"{alias!r} is not a generic class")
    items = spread_unpacked(items)
    for parameter in parameters:
        prepare = getattr(parameter, "__typing_prepare_subst__", None)
        if prepare is not None:
            items = prepare(alias, items)
    count = len(items)
    if count != len(parameters):
        many = "many" if count > len(parameters) else "few"
        raise TypeError(f"Too {many} arguments for {alias!r}; actual {count}, expected {len(parameters)}")
    return tuple(substitute_each(arguments, parameters, items))


def substitute_each(arguments, parameters, items):
    result = []
    for argument in arguments:
        if isinstance(argument, type) and type(argument) is not _GenericAlias:
            result.append(argument)
            continue
        if isinstance(argument, (list, tuple)):
            result.append(type(argument)(substitute_each(argument, parameters, items)))
            continue
        is_unpacked = is_unpacked_tuple_variable(argument)
        subst = getattr(argument, "__typing_subst__", None)
        if is_unpacked:
            variable = argument.__args__[0]
            value = items[parameters.index(variable)]
        elif subst is not None:
            value = subst(items[parameters.index(argument)])
        else:
            value = substitute_inner(argument, parameters, items)
        if is_unpacked or getattr(value, "__typing_unpacked_tuple_args__", None) is not None and type(value) is tuple:
            result.extend(value)
        else:
            result.append(value)
    return result


def is_unpacked_tuple_variable(argument):
    return type(argument) is _TypingAlias and argument.__origin__ is _UNPACK and type(argument.__args__[0]) is _TypeVarTuple


def substitute_inner(argument, parameters, items):
    inner = getattr(argument, "__parameters__", None)
    if not isinstance(inner, tuple) or not inner:
        return argument
    chosen = []
    for parameter in inner:
        value = parameter
        if parameter in parameters:
            value = items[parameters.index(parameter)]
            if type(parameter) is _TypeVarTuple and isinstance(value, tuple):
                chosen.extend(value)
                continue
        chosen.append(value)
    return argument[tuple(chosen)]


def alias_getitem(self, item):
    arguments = substitute(self, self.__args__, self.__parameters__, item)
    if type_repr(self.__origin__) == "collections.abc.Callable":
        arguments = flat_parameters(arguments)
    return _make_alias(self.__origin__, arguments, self.__unpacked__)


# ---- typing.Generic and its subclasses


def typing_alias_getitem(self, item):
    if self.__origin__ is _Generic:
        raise TypeError(f"Cannot subscript already-subscripted {self}")
    if not self.__parameters__:
        raise TypeError(f"{self} is not a generic class")
    if type(item) is not tuple:
        item = (item,)
    item = tuple([typing_convert(part) for part in item])
    arguments = substitute(self, self.__args__, self.__parameters__, item)
    if self.__origin__ is _UNPACK and len(arguments) != 1:
        return _make_alias(tuple, arguments, True)
    if self._name == "Callable":
        arguments = flat_parameters(arguments)
    elif self._name == "Concatenate":
        last = arguments[-1]
        if isinstance(last, (list, tuple)):
            return (*arguments[:-1], *last)
        if getattr(last, "_name", None) == "Concatenate":
            arguments = (*arguments[:-1], *last.__args__)
    return _make_typing_alias(self.__origin__, arguments, self._name)


# What came for a ParamSpec or a Concatenate stands among the arguments of Callable itself.
def flat_parameters(arguments):
    flat = []
    for argument in arguments:
        if type(argument) is tuple:
            flat.extend(argument)
        else:
            flat.append(argument)
    return tuple(flat)


def typing_convert(part):
    if part is None:
        return type(None)
    if type(part) is str:
        return make_forward_reference(part)
    return part


def make_forward_reference(text):
    return _ForwardRef(text)


def forward_ref_repr(self):
    extra = ""
    if self.__forward_module__ is not None:
        extra = f", module={self.__forward_module__!r}"
    if self.__forward_is_class__:
        extra += ", is_class=True"
    if self.__owner__ is not None:
        extra += f", owner={self.__owner__!r}"
    return f"ForwardRef({self.__forward_arg__!r}{extra})"


def forward_ref_evaluate(self, globals, locals, type_params, owner, format):
    return import_module("_forward_values").evaluate(self, globals, locals, type_params, owner, format)


def forward_ref_eq(self, other):
    if type(other) is not _ForwardRef:
        return NotImplemented
    return (
        self.__forward_arg__ == other.__forward_arg__
        and self.__forward_module__ == other.__forward_module__
        and self.__forward_is_class__ == other.__forward_is_class__
        and self.__owner__ is other.__owner__
    )


def forward_ref_hash(self):
    return hash((self.__forward_arg__, self.__forward_module__, self.__forward_is_class__))


def typing_type_check(part, message):
    part = typing_convert(part)
    if type(part) is tuple:
        raise TypeError(f"{message} Got {part!r:.100}.")
    if type(part) is _TypingAlias:
        refused = getattr(part.__origin__, "_refused_within", part.__origin__ is _Generic)
        if refused or getattr(part.__origin__, "_is_protocol_root", False) is True and "_is_protocol_root" in part.__origin__.__dict__:
            raise TypeError(f"{part!r} is not valid as type argument")
    elif getattr(part, "_refused_within", False) is True:
        raise TypeError(f"Plain {part} is not valid as type argument")
    return part


def is_type_parameter(obj):
    return type(obj) in (_TypeVar, _ParamSpec, _TypeVarTuple)


def generic_class_getitem(cls, items):
    if type(items) is not tuple:
        items = (items,)
    items = tuple([typing_convert(item) for item in items])
    if cls is _Generic or cls.__dict__.get("_is_protocol_root", False):
        return _make_typing_alias(cls, declared_parameters(cls, items), None)
    parameters = cls.__parameters__
    for parameter in parameters:
        prepare = getattr(parameter, "__typing_prepare_subst__", None)
        if prepare is not None:
            items = prepare(cls, items)
    check_generic_arguments(cls, parameters, items)
    arguments = []
    for parameter, item in zip(parameters, items):
        if type(parameter) is _TypeVarTuple:
            arguments.extend(item)
        else:
            arguments.append(item)
    return _make_typing_alias(cls, tuple(arguments), None)


def declared_parameters(cls, items):
    if not items:
        raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
    for item in items:
        is_parameter = type(item) is _TypeVar or type(item) is _ParamSpec or is_unpacked_tuple_variable(item)
        if not is_parameter:
            raise TypeError(
                f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables."
            )
    if len(set(items)) != len(items):
        raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
    check_defaults_follow(items)
    return items


def check_generic_arguments(cls, parameters, items):
    if not parameters:
        raise TypeError(f"{cls} is not a generic class")
    if len(items) == len(parameters):
        return
    expected = len(parameters)
    if len(items) < expected:
        required = 0
        for parameter in parameters:
            if not parameter.has_default():
                required += 1
        if required != expected and len(items) >= required:
            return
        raise TypeError(f"Too few arguments for {cls}; actual {len(items)}, expected at least {required}")
    raise TypeError(f"Too many arguments for {cls}; actual {len(items)}, expected {expected}")


def generic_init_subclass(cls, keywords):
    super(_Generic, cls).__init_subclass__(**keywords)
    own = cls.__dict__
    bases = own.get("__orig_bases__")
    if bases is None:
        if _Generic in cls.__bases__ and not own.get("_is_protocol_root", False):
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = ()
        return
    if _Generic in bases:
        raise TypeError("Cannot inherit from plain Generic")
    found = []
    for base in bases:
        if type(base) in (_GenericAlias, _TypingAlias):
            for parameter in base.__parameters__:
                if parameter not in found:
                    found.append(parameter)
    declared = None
    for base in bases:
        if type(base) is _TypingAlias and base.__origin__ is _Generic:
            if declared is not None:
                raise TypeError("Cannot inherit from Generic[...] multiple times.")
            declared = base.__parameters__
    if declared is not None:
        missing = [str(parameter) for parameter in found if parameter not in declared]
        if missing:
            listed = ", ".join([str(parameter) for parameter in declared])
            raise TypeError(f"Some type variables ({', '.join(missing)}) are not listed in Generic[{listed}]")
        found = declared
    cls.__parameters__ = tuple(found)


def check_defaults_follow(items):
    with_default = after_tuple = False
    for item in items:
        if is_unpacked_tuple_variable(item):
            after_tuple = True
        elif item.has_default():
            if after_tuple:
                raise TypeError("Type parameter with a default follows TypeVarTuple")
            with_default = True
        elif with_default:
            raise TypeError(f"Type parameter {item!r} without a default follows type parameter with a default")


# ---- what the compiler asks for


def make_generic_base(parameters):
    items = []
    for parameter in parameters:
        items.append(_UNPACK[parameter] if type(parameter) is _TypeVarTuple else parameter)
    check_defaults_follow(items)
    return _make_typing_alias(_Generic, tuple(items), None)
