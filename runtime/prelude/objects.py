# What the VM asks for: attributes, classes, exceptions, patterns.


def operator_not(value):
    return not value


def getattr_guest(object, name, default):
    if default is _ABSENT:
        return _load_attribute(object, name)
    try:
        return _load_attribute(object, name)
    except AttributeError:
        return default


def hasattr_guest(object, name):
    try:
        _load_attribute(object, name)
    except AttributeError:
        return False
    return True


def setattr_guest(object, name, value):
    type(object).__setattr__(object, name, value)


def delattr_guest(object, name):
    type(object).__delattr__(object, name)


def get_attribute(object, name):
    try:
        return type(object).__getattribute__(object, name)
    except AttributeError:
        return type(object).__getattr__(object, name)


def call_attribute(object, name, arguments):
    return _load_attribute(object, name)(*arguments)


def call_special(descriptor, object, arguments):
    if type(descriptor) is property:
        return descriptor.fget(object)(*arguments)
    return type(descriptor).__get__(descriptor, object, type(object))(*arguments)


def construct_guest(cls, arguments, keywords):
    instance = cls.__new__(cls, *arguments, **keywords)
    if isinstance(instance, cls):
        result = type(instance).__init__(instance, *arguments, **keywords)
        if result is not None:
            raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
    return instance


def class_hooks(cls, keywords):
    for name, value in cls.__dict__.items():
        hook = getattr(type(value), "__set_name__", None)
        if hook is not None:
            hook(value, cls, name)
    if keywords is None:
        super(cls, cls).__init_subclass__()
    else:
        super(cls, cls).__init_subclass__(**keywords)


def raise_class(exception, cause, has_cause):
    if isinstance(exception, type):
        cls = exception
        exception = cls()
        if not isinstance(exception, BaseException):
            raise TypeError(
                f"calling {cls!r} should have returned an instance of BaseException, not {type(exception)!r}"
            )
    if has_cause:
        if isinstance(cause, type) and issubclass(cause, BaseException):
            cause = cause()
        raise exception from cause
    raise exception


def match_class(subject, cls, positional, names):
    values = []
    if positional:
        match_args = getattr(cls, "__match_args__", ())
        if type(match_args) is not tuple:
            raise TypeError(f"{cls.__name__}.__match_args__ must be a tuple (got {type(match_args).__name__})")
        if positional > len(match_args):
            plural = "" if len(match_args) == 1 else "s"
            raise TypeError(
                f"{cls.__name__}() accepts {len(match_args)} positional sub-pattern{plural} ({positional} given)"
            )
        names = match_args[:positional] + names
    for name in names:
        value = getattr(subject, name, _ABSENT)
        if value is _ABSENT:
            return None
        values.append(value)
    return tuple(values)


def match_keys(subject, keys):
    values = []
    for key in keys:
        value = subject.get(key, _ABSENT)
        if value is _ABSENT:
            return None
        values.append(value)
    return tuple(values)


def dict_display(items):
    result = {}
    for index in range(0, len(items), 2):
        result[items[index]] = items[index + 1]
    return result


def set_display(items):
    result = set()
    for item in items:
        result.add(item)
    return result


def set_update_display(result, items):
    for item in items:
        result.add(item)
    return []


def callee_name(callee):
    name = getattr(callee, "__qualname__", None)
    if name is None:
        return type(callee).__name__ + " object"
    module = getattr(callee, "__module__", "builtins")
    return name + "()" if module == "builtins" or module is None else f"{module}.{name}()"


def dict_merge_mapping(target, mapping, callee):
    if not hasattr(mapping, "keys"):
        name = callee_name(callee)
        raise TypeError(f"{name} argument after ** must be a mapping, not {type(mapping).__name__}")
    for key in mapping.keys():
        if type(key) is not str:
            raise TypeError("keywords must be strings")
        if key in target:
            name = callee_name(callee)
            raise TypeError(f"{name} got multiple values for keyword argument '{key}'")
        target[key] = mapping[key]


def format_value(value, conversion, spec):
    if conversion == 115:
        value = str(value)
    elif conversion == 114:
        value = repr(value)
    elif conversion == 97:
        value = ascii(value)
    return format(value, spec)
