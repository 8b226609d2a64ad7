# What the VM asks for: attributes, classes, exceptions, patterns.


def operator_not(value):
    return not value


def getattr_guest(object, name, default):
    try:
        return _load_attribute(object, name)
    except AttributeError as error:
        if default is _ABSENT:
            _note_attribute(error, object, name)
            raise
    return default


def hasattr_guest(object, name):
    try:
        _load_attribute(object, name)
    except AttributeError:
        return False
    return True


def vars_guest(object):
    try:
        return _load_attribute(object, "__dict__")
    except AttributeError:
        pass  # and is forgotten
    raise TypeError("vars() argument must have __dict__ attribute")


def setattr_guest(object, name, value):
    _bind_special(object, "__setattr__")(name, value)


def delattr_guest(object, name):
    _bind_special(object, "__delattr__")(name)


def get_attribute(object, name):
    try:
        return _bind_special(object, "__getattribute__")(name)
    except AttributeError:
        pass  # and is forgotten: it is no context of what __getattr__ raises
    return _bind_special(object, "__getattr__")(name)


def call_attribute(object, name, arguments):
    try:
        method = _load_attribute(object, name)
    except AttributeError as error:
        _note_called_attribute(error, object, name)
        raise
    return method(*arguments)


def call_special(descriptor, object, arguments):
    if type(descriptor) is property:
        return descriptor.fget(object)(*arguments)
    return _bind_special(descriptor, "__get__")(object, type(object))(*arguments)


# What a with statement calls in place of a special method that is a descriptor.
def call_unbound_special(parts, *arguments):
    descriptor, object = parts
    return call_special(descriptor, object, arguments)


# An object whose __call__ is no plain function: a frame per layer, so that layers nest as deep as calls do.
def call_object(object, arguments, keywords):
    return call_unpacked(_bind_special(object, "__call__"), arguments, keywords)


def object_ne(a, b):
    result = _bind_special(a, "__eq__")(b)
    return result if result is NotImplemented else not result


def call_unpacked(function, arguments, keywords):
    return function(*arguments) if keywords is None else function(*arguments, **keywords)


def call_new(cls, arguments, keywords):
    return cls.__new__(*arguments) if keywords is None else cls.__new__(*arguments, **keywords)


def construct_guest(cls, arguments, keywords):
    instance = cls.__new__(cls, *arguments, **keywords)
    if _subtype(type(instance), cls):
        result = _bind_special(instance, "__init__")(*arguments, **keywords)
        if result is not None:
            raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
    return instance


def refuse_abstract(cls):
    names = sorted(cls.__abstractmethods__)
    plural = "s" if len(names) > 1 else ""
    shown = ", ".join([f"'{name}'" for name in names])
    raise TypeError(
        f"Can't instantiate abstract class {cls.__name__} without an implementation for abstract method{plural} {shown}"
    )


def construct_derived(cls, base, arguments, keywords):
    return _instance_like(cls, base(*arguments, **keywords))


def copy_property(cls, getter, setter, deleter):
    return cls(getter, setter, deleter, None)


def prepare_class(name, bases, keywords):
    keywords = {} if keywords is None else keywords.copy()
    resolved = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            resolved.append(base)
        else:
            added = entries(bases)
            if not isinstance(added, tuple):
                raise TypeError("__mro_entries__ must return a tuple")
            resolved.extend(added)
    resolved = tuple(resolved)
    if "metaclass" in keywords:
        metaclass = keywords.pop("metaclass")
    else:
        metaclass = type(resolved[0]) if resolved else type
    is_class = isinstance(metaclass, type)
    if is_class:
        metaclass = _winning_metaclass(metaclass, resolved)
    prepare = getattr(metaclass, "__prepare__", None)
    if prepare is None:
        namespace = {}
    else:
        namespace = prepare(name, resolved, **keywords)
        if not isinstance(namespace, dict) and not hasattr(type(namespace), "__getitem__"):
            shown = metaclass.__name__ if is_class else "<metaclass>"
            raise TypeError(f"{shown}.__prepare__() must return a mapping, not {type(namespace).__name__}")
    if len(resolved) != len(bases) or any_differs(resolved, bases):
        return (resolved, metaclass, namespace, keywords, bases)
    return (resolved, metaclass, namespace, keywords)


def any_differs(left, right):
    for index in range(len(left)):
        if left[index] is not right[index]:
            return True
    return False


def make_class(name, parts, cell):
    bases, metaclass, namespace, keywords, *original_bases = parts
    if cell is not None:
        namespace["__classcell__"] = cell
    if original_bases:
        namespace["__orig_bases__"] = original_bases[0]
    if keywords is None:
        cls = metaclass(name, bases, namespace)
    else:
        cls = metaclass(name, bases, namespace, **keywords)
    if cell is not None and isinstance(cls, type) and _cell_is_empty(cell):
        raise RuntimeError(
            f"__class__ not set defining {name!r} as {cls!r}. Was __classcell__ propagated to type.__new__?"
        )
    return cls


def make_class_with_slots(metaclass, name, bases, namespace, keywords):
    # The slots are names that only guest code can iterate.
    slots = namespace["__slots__"]
    namespace = namespace.copy()
    namespace["__slots__"] = tuple(slots)
    if keywords is None:
        cls = type.__new__(metaclass, name, bases, namespace)
    else:
        cls = type.__new__(metaclass, name, bases, namespace, **keywords)
    type.__setattr__(cls, "__slots__", slots)
    return cls


def order_and_hooks(cls, keywords):
    _set_order(cls, tuple(_bind_special(cls, "mro")()))
    return class_hooks(cls, keywords)


def class_hooks(cls, keywords):
    items = _class_items(cls)
    for index in range(0, len(items), 2):
        hook = _find_special(items[index + 1], "__set_name__")
        if hook is not None:
            try:
                hook(cls, items[index])
            except BaseException as error:
                error.add_note(
                    f"Error calling __set_name__ on '{type(items[index + 1]).__name__}' instance "
                    f"{items[index]!r} in '{cls.__name__}'"
                )
                raise
    if keywords is None:
        super(cls, cls).__init_subclass__()
    else:
        super(cls, cls).__init_subclass__(**keywords)
    return cls


def ask_mapping(mapping, method, arguments):
    return getattr(mapping, method)(*arguments)


def class_getitem(cls, key):
    return cls.__class_getitem__(key)


def dir_guest(object):
    names = list(_bind_special(object, "__dir__")())
    names.sort()
    return names


def isinstance_guest(object, classes):
    if type(object) is classes:
        return True
    if type(classes) is _Union:
        classes = classes.__args__
    if _subtype(type(classes), tuple):
        for cls in tuple.__iter__(classes):
            if isinstance(object, cls):
                return True
        return False
    check = _find_special(classes, "__instancecheck__")
    if check is not None:
        return True if check(object) else False
    return isinstance_by_class(object, classes)


def abc_instance_check(cls, instance):
    return cls._abc_instance_check(instance)


def abc_subclass_check(cls, subclass):
    return cls._abc_subclass_check(subclass)


def enum_hash(self):
    return hash(self._name_)


def enum_member(cls, name):
    return cls._member_map_[name]


def enum_property_get(self, instance, ownerclass):
    return _import("_enum.core", ["property_in_python"]).property_in_python["__get__"](self, instance, ownerclass)


def enum_body_set(self, name, value):
    return _import("_enum.body", ["body_in_python"]).body_in_python["__setitem__"](self, name, value)


def isinstance_by_class(object, cls):
    return _subtype(type(object), cls) or _subtype(getattr(object, "__class__", None), cls)


def issubclass_guest(cls, classes):
    if type(classes) is _Union:
        classes = classes.__args__
    if _subtype(type(classes), tuple):
        for ancestor in tuple.__iter__(classes):
            if issubclass(cls, ancestor):
                return True
        return False
    check = _find_special(classes, "__subclasscheck__")
    if check is not None:
        return True if check(cls) else False
    if not isinstance(cls, type):
        raise TypeError("issubclass() arg 1 must be a class")
    return _subtype(cls, classes)


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
            cls = cause
            cause = cls()
            if not isinstance(cause, BaseException):
                raise TypeError(f"calling {cls!r} should have returned an instance of BaseException, not {type(cause)!r}")
        raise exception from cause
    raise exception


def match_class(subject, cls, positional, names):
    if not isinstance(subject, cls):
        return None
    values = []
    if positional:
        match_args = getattr(cls, "__match_args__", None)
        itself = match_args is None and _matches_itself(cls)
        match_args = () if match_args is None else match_args
        if type(match_args) is not tuple:
            raise TypeError(f"{cls.__name__}.__match_args__ must be a tuple (got {type(match_args).__name__})")
        allowed = 1 if itself else len(match_args)
        if positional > allowed:
            plural = "" if allowed == 1 else "s"
            raise TypeError(f"{_type_name(cls)}() accepts {allowed} positional sub-pattern{plural} ({positional} given)")
        if itself:
            values.append(subject)
        else:
            names = match_args[:positional] + names
    seen = []
    for name in names:
        if type(name) is not str:
            raise TypeError(f"__match_args__ elements must be strings (got {type(name).__name__})")
        if name in seen:
            raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute {name!r}")
        seen.append(name)
        try:
            value = _load_attribute(subject, name)
        except AttributeError:
            return None
        values.append(value)
    return tuple(values)


def match_keys(subject, keys):
    get = subject.get
    seen = set()
    values = []
    for key in keys:
        if key in seen:
            raise ValueError(f"mapping pattern checks duplicate key ({key!r})")
        seen.add(key)
        value = get(key, _ABSENT)
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
    for item in as_walked(items):
        result.add(item)
    return []


def callee_text(callee):
    if type(callee) is str:
        return "__build_class__()"
    name = getattr(callee, "__qualname__", None)
    if name is None:
        return type(callee).__name__ + " object"
    module = getattr(callee, "__module__", "builtins")
    return name + "()" if module == "builtins" or module is None else f"{module}.{name}()"


def dict_merge_mapping(target, mapping, callee):
    # As in CPython, an AttributeError from anywhere says that it is no mapping, a KeyError that the key was given twice.
    try:
        return merge_mapping(target, mapping, callee)
    except AttributeError:
        text = f"{callee_text(callee)} argument after ** must be a mapping, not {_type_name(type(mapping))}"
    except KeyError as error:
        if len(error.args) != 1:
            raise
        text = f"{callee_text(callee)} got multiple values for keyword argument '{error.args[0]}'"
    raise TypeError(text)


def merge_mapping(target, mapping, callee):
    keys = mapping.keys()
    try:
        iterator = iter(keys)
    except TypeError:
        iterator = None
    if iterator is None:
        kind = f"{_type_name(type(mapping))}.keys() returned a non-iterable (type {_type_name(type(keys))})"
        raise TypeError(kind)
    for key in _iterated(iterator):
        if key in target:
            raise TypeError(f"{callee_text(callee)} got multiple values for keyword argument '{key}'")
        target[key] = mapping[key]


def format_value(value, conversion, spec):
    if conversion == 115:
        value = str(value)
    elif conversion == 114:
        value = repr(value)
    elif conversion == 97:
        value = ascii(value)
    return format(value, spec)
