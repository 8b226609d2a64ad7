# TypeVar, ParamSpec, TypeVarTuple and the objects of `type` statements.


def evaluate_field(object, field, evaluate):
    return _set_field(object, field, evaluate(1))


def constant_evaluator(value):
    return lambda format, /: value


def type_parameter_repr(self):
    if self.__infer_variance__:
        return self.__name__
    if self.__covariant__:
        return "+" + self.__name__
    return ("-" if self.__contravariant__ else "~") + self.__name__


def type_var_tuple_repr(self):
    return self.__name__


def no_default_repr(self):
    return "typing.NoDefault"


def type_parameter_mro_entries(self, bases):
    raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


def variance_flags(covariant, contravariant, infer_variance):
    if covariant and contravariant:
        raise ValueError("Bivariant types are not supported.")
    if infer_variance and (covariant or contravariant):
        raise ValueError("Variance cannot be specified with infer_variance.")
    return bool(covariant) + 2 * bool(contravariant) + 4 * bool(infer_variance)


def given_bound(bound):
    return _ABSENT if bound is None else typing_type_check(bound, "Bound must be a type.")


def given_default(default):
    return _ABSENT if default is _NO_DEFAULT else default


def type_var_new(name, bound, default, covariant, contravariant, infer_variance, constraints):
    flags = variance_flags(covariant, contravariant, infer_variance)
    if len(constraints) == 1:
        raise TypeError("A single constraint is not allowed")
    if constraints and bound is not None:
        raise TypeError("Constraints cannot be combined with bound=...")
    values = (given_bound(bound), constraints if constraints else _ABSENT, given_default(default))
    return _make_type_parameter(_TypeVar, name, flags, values, (_ABSENT, _ABSENT, _ABSENT), "__main__")


def param_spec_new(name, bound, default, covariant, contravariant, infer_variance):
    flags = variance_flags(covariant, contravariant, infer_variance)
    bound = typing_type_check(bound, "Bound must be a type.")
    values = (bound, _ABSENT, given_default(default))
    return _make_type_parameter(_ParamSpec, name, flags, values, (_ABSENT, _ABSENT, _ABSENT), "__main__")


def type_var_tuple_new(name, default):
    values = (_ABSENT, _ABSENT, given_default(default))
    return _make_type_parameter(_TypeVarTuple, name, 0, values, (_ABSENT, _ABSENT, _ABSENT), "__main__")


# What the compiler asks for: each evaluator is a function or None.
def make_type_var(name, bound, constraints, default):
    evaluators = (present(bound), present(constraints), present(default))
    return _make_type_parameter(_TypeVar, name, 4, (_ABSENT, _ABSENT, _ABSENT), evaluators, None)


def make_param_spec(name, default):
    return _make_type_parameter(_ParamSpec, name, 4, (_ABSENT,) * 3, (_ABSENT, _ABSENT, present(default)), None)


def make_type_var_tuple(name, default):
    return _make_type_parameter(_TypeVarTuple, name, 0, (_ABSENT,) * 3, (_ABSENT, _ABSENT, present(default)), None)


def present(value):
    return _ABSENT if value is None else value


def make_type_alias(name, parameters, evaluate, module):
    return _make_type_alias(name, parameters, _ABSENT, evaluate, module)


# ---- what stands for a parameter when an alias is subscripted


def type_var_subst(self, argument):
    message = "Parameters to generic types must be types."
    argument = typing_type_check(argument, message)
    is_unpacked = type(argument) is _TypingAlias and argument.__origin__ is _UNPACK
    if is_unpacked or type(argument) is _GenericAlias and argument.__unpacked__:
        raise TypeError(f"{argument} is not valid as type argument")
    return argument


def type_var_prepare_subst(self, alias, arguments):
    index = alias.__parameters__.index(self)
    if index < len(arguments):
        return arguments
    if index == len(arguments) and self.__default__ is not _NO_DEFAULT:
        return (*arguments, self.__default__)
    count = len(arguments)
    raise TypeError(f"Too few arguments for {alias}; actual {count}, expected at least {count + 1}")


def param_spec_subst(self, argument):
    if isinstance(argument, (list, tuple)):
        message = "Expected a type."
        return tuple([typing_type_check(part, message) for part in argument])
    if not is_parameters_argument(argument):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {argument}")
    return argument


def is_parameters_argument(argument):
    if argument is ... or type(argument) is _ParamSpec or isinstance(argument, (list, tuple)):
        return True
    return getattr(argument, "_name", None) == "Concatenate"


def param_spec_prepare_subst(self, alias, arguments):
    parameters = alias.__parameters__
    index = parameters.index(self)
    if index == len(arguments) and self.has_default():
        arguments = (*arguments, self.__default__)
    if index >= len(arguments):
        raise TypeError(f"Too few arguments for {alias}")
    if len(parameters) == 1 and not is_parameters_argument(arguments[0]):
        return (arguments,)
    if isinstance(arguments[index], list):
        return (*arguments[:index], tuple(arguments[index]), *arguments[index + 1:])
    return arguments


def type_var_tuple_subst(self, argument):
    raise TypeError("Substitution of bare TypeVarTuple is not supported")


def type_var_tuple_prepare_subst(self, alias, arguments):
    parameters = alias.__parameters__
    index = parameters.index(self)
    for parameter in parameters[index + 1:]:
        if type(parameter) is _TypeVarTuple:
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    count = len(arguments)
    right = len(parameters) - index - 1
    # The first parameters and the last ones get one argument each, unless a tuple of unknown length is among them.
    wild = None
    for position, argument in enumerate(arguments):
        inner = None if isinstance(argument, type) else getattr(argument, "__typing_unpacked_tuple_args__", None)
        if inner is not None and len(inner) == 2 and inner[-1] is ...:
            if wild is not None:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")
            wild = position
            wild_type = inner[0]
    if wild is not None:
        left = min(index, wild)
        right = min(right, count - wild - 1)
    elif index + right > count:
        raise TypeError(f"Too few arguments for {alias}; actual {count}, expected at least {len(parameters) - 1}")
    else:
        left = index
    if left == count - right and self.has_default():
        replacement = spread_unpacked(self.__default__)
    else:
        replacement = arguments[left:count - right]
    if wild is None:
        return (*arguments[:left], replacement, *arguments[count - right:])
    return (
        *arguments[:left],
        *[wild_type] * (index - left),
        replacement,
        *[wild_type] * (len(parameters) - right - left - 1 - (index - left)),
        *arguments[count - right:],
    )


# ---- parts of a ParamSpec, aliases


def param_spec_part_repr(self):
    origin = self.__origin__
    name = origin.__name__ if type(origin) is _ParamSpec else repr(origin)
    return f"{name}.{'args' if type(self) is _ParamSpecArgs else 'kwargs'}"


def param_spec_part_eq(self, other):
    if type(self) is not type(other):
        return NotImplemented
    return self.__origin__ == other.__origin__


def type_alias_new(name, value, type_params):
    if type_params is _ABSENT:
        type_params = ()
    if not isinstance(type_params, tuple):
        raise TypeError("type_params must be a tuple")
    for parameter in type_params:
        if not is_type_parameter(parameter):
            raise TypeError(f"Expected a type param, got {parameter!r}")
    with_default = False
    for parameter in type_params:
        if parameter.has_default():
            with_default = True
        elif with_default:
            raise TypeError(f"non-default type parameter '{parameter!r}' follows default type parameter")
    return _make_type_alias(name, type_params, value, _ABSENT, "__main__")


def type_alias_repr(self):
    return self.__name__


def type_alias_parameters(self):
    parameters = []
    for parameter in self.__type_params__:
        parameters.append(_UNPACK[parameter] if type(parameter) is _TypeVarTuple else parameter)
    return tuple(parameters)


def type_alias_getitem(self, item):
    if not self.__type_params__:
        raise TypeError("Only generic type aliases are subscriptable")
    return _make_alias(self, item if isinstance(item, tuple) else (item,), False)


def set_type_params(function, parameters):
    function.__type_params__ = parameters
    return function
