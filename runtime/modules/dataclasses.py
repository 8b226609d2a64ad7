"""Classes that are made of annotated fields."""

from _dataclass_values import _is_dataclass_instance, asdict, astuple
from _recursive_repr import recursive_repr as _recursive_repr

__all__ = [
    "dataclass",
    "field",
    "Field",
    "FrozenInstanceError",
    "InitVar",
    "KW_ONLY",
    "MISSING",
    "fields",
    "asdict",
    "astuple",
    "make_dataclass",
    "replace",
    "is_dataclass",
]

_alias = type(list[int])
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class FrozenInstanceError(AttributeError):
    """An assignment to a field of a frozen dataclass."""


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")


class InitVar:
    """The annotation of what __init__ takes and hands to __post_init__, and no field."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and not isinstance(self.type, _alias):
            name = self.type.__name__
        else:
            name = repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """A field of a dataclass, as fields() gives it."""

    __slots__ = (
        "name",
        "type",
        "default",
        "default_factory",
        "repr",
        "hash",
        "init",
        "compare",
        "metadata",
        "kw_only",
        "doc",
        "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _mapping_proxy({} if metadata is None else metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    @_recursive_repr()
    def __repr__(self):
        names = "name type default default_factory init repr hash compare metadata kw_only doc _field_type"
        shown = ",".join([f"{name}={getattr(self, name)!r}" for name in names.split()])
        return f"Field({shown})"

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(_alias)


_mapping_proxy = type(type.__dict__)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, *values):
        for name, value in zip(_DataclassParams.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        shown = ",".join([f"{name}={getattr(self, name)!r}" for name in self.__slots__])
        return f"_DataclassParams({shown})"


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
    doc=None,
):
    """What a field is like, in place of its default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


# ---- from annotations to fields


def _is_of_typing(annotation, name):
    import sys

    typing = sys.modules.get("typing")
    if typing is None:
        return False
    form = getattr(typing, name)
    return annotation is form or getattr(annotation, "__origin__", None) is form


# Annotations that are texts are looked at only for the names that matter here: ClassVar, InitVar, KW_ONLY.
def _means(cls, annotation, name, module_name, found):
    if not isinstance(annotation, str):
        return found(annotation)
    import sys

    prefix, last = _leading_names(annotation)
    namespace = getattr(sys.modules.get(cls.__module__), "__dict__", {})
    if prefix:
        module = namespace.get(prefix)
        if module is None or module is not sys.modules.get(module_name):
            return False
        value = getattr(module, last, None)
    else:
        value = namespace.get(last)
    return value is not None and found(value)


# What a text begins with: (module, name), or ("", name). There may be spaces around the dot.
def _leading_names(text):
    first, rest = _leading_word(text)
    rest = rest.lstrip()
    second = _leading_word(rest[1:])[0] if first and rest.startswith(".") else ""
    return (first, second) if second else ("", first)


def _leading_word(text):
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end], text[end:]


def _is_classvar(annotation):
    return _is_of_typing(annotation, "ClassVar")


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _make_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING  # a slot of the class before
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _FIELD
    if _means(cls, annotation, "ClassVar", "typing", _is_classvar):
        made._field_type = _FIELD_CLASSVAR
    elif _means(cls, annotation, "InitVar", "dataclasses", _is_initvar):
        made._field_type = _FIELD_INITVAR
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif made.kw_only is MISSING:
        made.kw_only = default_kw_only
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
    return made


# ---- methods made of source text, for only that can say what the parameters are called


class _Methods:
    def __init__(self, cls, module):
        self.cls = cls
        self.values = {}
        self.sources = []
        self.module = module
        self.annotated = {}
        self.refused = {}

    def add(self, name, parameters, body, annotations=None, overwrite_error=False):
        self.sources.append(f"def {name}({', '.join(parameters)}):\n" + "".join([f"  {line}\n" for line in body]))
        self.annotated[name] = annotations
        self.refused[name] = overwrite_error

    def finish(self):
        if not self.sources:
            return
        namespace = {"__name__": self.module, **self.values}
        exec("".join(self.sources), namespace)
        for name, annotations in self.annotated.items():
            function = namespace[name]
            function.__qualname__ = f"{self.cls.__qualname__}.{name}"
            if annotations is not None:
                function.__annotate__ = _annotate_of(annotations)
            if name in self.cls.__dict__:
                wanted = self.refused[name]
                if wanted:
                    raise TypeError(
                        f"Cannot overwrite attribute {name} in class {self.cls.__name__}{'' if wanted is True else wanted}"
                    )
            else:
                setattr(self.cls, name, function)


def _annotate_of(annotations):
    def __annotate__(format, /):
        if format == 1:
            return dict(annotations)
        from annotationlib import Format, annotations_to_string

        if format == Format.STRING:
            return annotations_to_string(annotations)
        return dict(annotations)

    return __annotate__


def _init_parameter(made):
    if made.default is MISSING and made.default_factory is MISSING:
        return made.name
    if made.default is not MISSING:
        return f"{made.name}=__dataclass_dflt_{made.name}__"
    return f"{made.name}=__dataclass_HAS_DEFAULT_FACTORY__"


def _init_value(made, values):
    name = made.name
    if made.default_factory is not MISSING:
        values[f"__dataclass_dflt_{name}__"] = made.default_factory
        if made.init:
            return f"__dataclass_dflt_{name}__() if {name} is __dataclass_HAS_DEFAULT_FACTORY__ else {name}"
        return f"__dataclass_dflt_{name}__()"
    if made.default is not MISSING:
        values[f"__dataclass_dflt_{name}__"] = made.default
    if made.init:
        return name
    return None


def _add_init(methods, fields, positional, keyword_only, frozen, has_post_init, self_name, slots):
    seen_default = None
    for made in positional:
        if made.init:
            if made.default is not MISSING or made.default_factory is not MISSING:
                seen_default = made
            elif seen_default:
                raise TypeError(f"non-default argument {made.name!r} follows default argument {seen_default.name!r}")
    values = methods.values
    values["__dataclass_HAS_DEFAULT_FACTORY__"] = _HAS_DEFAULT_FACTORY
    values["__dataclass_builtins_object__"] = object
    body = []
    for made in fields:
        value = _init_value(made, values)
        if made._field_type is _FIELD_INITVAR:
            continue
        if value is None:
            if not (slots and made.default is not MISSING):
                continue
            value = f"__dataclass_dflt_{made.name}__"
        if frozen:
            body.append(f"__dataclass_builtins_object__.__setattr__({self_name}, {made.name!r}, {value})")
        else:
            body.append(f"{self_name}.{made.name}={value}")
    if has_post_init:
        names = ",".join([made.name for made in fields if made._field_type is _FIELD_INITVAR])
        body.append(f"{self_name}.__post_init__({names})")
    parameters = [self_name] + [_init_parameter(made) for made in positional if made.init]
    if keyword_only:
        parameters += ["*"] + [_init_parameter(made) for made in keyword_only if made.init]
    annotations = {made.name: made.type for made in (*positional, *keyword_only) if made.init}
    annotations["return"] = None
    methods.add("__init__", parameters, body or ["pass"], annotations)


def _tuple_text(object_name, fields):
    return "(" + "".join([f"{object_name}.{made.name}," for made in fields]) + ")"


def _add_methods(cls, methods, fields, params, has_post_init, kw_only):
    init_fields = [made for made in fields.values() if made._field_type in (_FIELD, _FIELD_INITVAR)]
    positional = tuple([made for made in init_fields if made.init and not made.kw_only])
    keyword_only = tuple([made for made in init_fields if made.init and made.kw_only])
    if params.init:
        self_name = "__dataclass_self__" if "self" in fields else "self"
        _add_init(methods, init_fields, positional, keyword_only, params.frozen, has_post_init, self_name, params.slots)
    own = [made for made in fields.values() if made._field_type is _FIELD]
    if params.repr:
        shown = ", ".join([f"{made.name}={{self.{made.name}!r}}" for made in own if made.repr])
        methods.values["__dataclass_recursive_repr__"] = _recursive_repr
        methods.add("__repr__", ["self"], [f'return f"{{self.__class__.__qualname__}}({shown})"'])
    if params.eq:
        compared = [made for made in own if made.compare]
        terms = " and ".join([f"self.{made.name}==other.{made.name}" for made in compared]) or "True"
        methods.add(
            "__eq__",
            ["self", "other"],
            ["if self is other:", " return True", "if other.__class__ is self.__class__:", f" return {terms}",
             "return NotImplemented"],
        )
    if params.order:
        compared = [made for made in own if made.compare]
        for name, symbol in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            methods.add(
                name,
                ["self", "other"],
                ["if other.__class__ is self.__class__:",
                 f" return {_tuple_text('self', compared)}{symbol}{_tuple_text('other', compared)}",
                 "return NotImplemented"],
                overwrite_error=" Consider using functools.total_ordering",
            )
    if params.frozen:
        values = methods.values
        values["__dataclass_type__"] = cls
        values["__dataclass_FrozenInstanceError__"] = FrozenInstanceError
        values["__dataclass_names__"] = frozenset([made.name for made in own])
        condition = "if type(self) is __dataclass_type__ or name in __dataclass_names__:"
        methods.add(
            "__setattr__",
            ["self", "name", "value"],
            [condition, ' raise __dataclass_FrozenInstanceError__(f"cannot assign to field {name!r}")',
             "super(__dataclass_type__, self).__setattr__(name, value)"],
            overwrite_error=True,
        )
        methods.add(
            "__delattr__",
            ["self", "name"],
            [condition, ' raise __dataclass_FrozenInstanceError__(f"cannot delete field {name!r}")',
             "super(__dataclass_type__, self).__delattr__(name)"],
            overwrite_error=True,
        )
    return own, positional


# What becomes of __hash__, by unsafe_hash, eq, frozen and whether the class has one of its own.
def _settle_hash(cls, methods, own, params, has_explicit_hash):
    if params.unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        adds = True
    elif params.eq and params.frozen:
        adds = not has_explicit_hash
    elif params.eq:
        if not has_explicit_hash:
            cls.__hash__ = None
        return
    else:
        return
    if adds:
        hashed = [made for made in own if (made.compare if made.hash is None else made.hash)]
        if "__hash__" in cls.__dict__:
            del cls.__hash__
        methods.add("__hash__", ["self"], [f"return hash({_tuple_text('self', hashed)})"])


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    module = cls.__module__
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    setattr(cls, _PARAMS, params)
    fields = {}
    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            fields.update(base_fields)
            if all_frozen_bases is None:
                all_frozen_bases = True
            is_frozen = getattr(base, _PARAMS).frozen
            all_frozen_bases = all_frozen_bases and is_frozen
            any_frozen_base = any_frozen_base or is_frozen
    annotations = _own_annotations(cls)
    cls_fields = []
    seen_kw_only = False
    default_kw_only = kw_only
    for name, annotation in annotations.items():
        if _means(cls, annotation, "KW_ONLY", "dataclasses", _is_kw_only):
            if seen_kw_only:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_kw_only = default_kw_only = True
        else:
            cls_fields.append(_make_field(cls, name, annotation, default_kw_only))
    for made in cls_fields:
        fields[made.name] = made
        if isinstance(getattr(cls, made.name, None), Field):
            if made.default is MISSING:
                delattr(cls, made.name)
            else:
                setattr(cls, made.name, made.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen_bases is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and "__eq__" in cls.__dict__)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    methods = _Methods(cls, module)
    own, positional = _add_methods(cls, methods, fields, params, hasattr(cls, "__post_init__"), kw_only)
    _settle_hash(cls, methods, own, params, has_explicit_hash)
    wraps_repr = repr and "__repr__" not in cls.__dict__
    methods.finish()
    if wraps_repr:
        shown = _recursive_repr()(cls.__dict__["__repr__"])
        del shown.__wrapped__
        cls.__repr__ = shown
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls, fields, init)
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([made.name for made in positional])
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _with_slots(cls, frozen, weakref_slot, own)
    if "__replace__" not in cls.__dict__:
        cls.__replace__ = _replace
    _update_abstract(cls)
    return cls


def _own_annotations(cls):
    from annotationlib import Format, get_annotations

    return get_annotations(cls, format=Format.FORWARDREF)


def _update_abstract(cls):
    if hasattr(cls, "__abstractmethods__"):
        from abc import update_abstractmethods

        update_abstractmethods(cls)


def _annotation_text(annotation):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, type) and not isinstance(annotation, _alias):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


def _signature_text(cls, fields, init):
    if not init:
        from inspect import signature

        try:
            return str(signature(cls)).replace(" -> None", "")
        except (TypeError, ValueError):
            return ""
    texts = []
    starred = False
    shown = [made for made in fields.values() if made._field_type in (_FIELD, _FIELD_INITVAR) and made.init]
    for made in [made for made in shown if not made.kw_only] + [made for made in shown if made.kw_only]:
        if made.kw_only and not starred:
            starred = True
            texts.append("*")
        text = f"{made.name}: {_annotation_text(made.type)}"
        if made.default is not MISSING:
            text += f" = {made.default!r}"
        elif made.default_factory is not MISSING:
            text += " = <factory>"
        texts.append(text)
    return f"({', '.join(texts)})"


# ---- slots: a class has them from the start, so there must be another class


def _with_slots(cls, frozen, weakref_slot, own):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = tuple([made.name for made in own])
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    slots = {}
    for name in names:
        if name not in inherited:
            slots[name] = own[names.index(name)].doc
    if weakref_slot and "__weakref__" not in inherited:
        slots["__weakref__"] = None
    if not any(value is not None for value in slots.values()):
        slots = tuple(slots)
    namespace = dict(cls.__dict__)
    namespace["__slots__"] = slots
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if frozen:
        if "__getstate__" not in namespace:
            made.__getstate__ = _dataclass_getstate
        if "__setstate__" not in namespace:
            made.__setstate__ = _dataclass_setstate
    _renew_class_cells(cls, made)
    return made


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        return ("__weakref__",) if "__weakref__" in cls.__dict__ else ()
    if isinstance(slots, str):
        return (slots,)
    if hasattr(slots, "__next__"):  # which has been walked over
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return list(slots)


# Functions of the old class that use super() or __class__ mean the new one from now on.
def _renew_class_cells(old, new):
    for value in new.__dict__.values():
        if isinstance(value, property):
            functions = (value.fget, value.fset, value.fdel)
        else:
            functions = (getattr(value, "__func__", value),)
        for function in functions:
            while hasattr(function, "__wrapped__"):
                function = function.__wrapped__
            if type(function) is _function_type and _renew_class_cell(function, old, new):
                return


_function_type = type(_slots_of)


def _dataclass_getstate(self):
    return [getattr(self, made.name) for made in fields(self)]


def _dataclass_setstate(self, state):
    for made, value in zip(fields(self), state):
        object.__setattr__(self, made.name, value)


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    """Adds methods to a class that follow from its annotated fields."""

    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


# ---- functions on dataclasses


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([made for made in found.values() if made._field_type is _FIELD])


def is_dataclass(obj):
    """Whether something is a dataclass or an instance of one."""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def make_dataclass(
    cls_name,
    fields,
    *,
    bases=(),
    namespace=None,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
    module=None,
    decorator=dataclass,
):
    """A new dataclass with fields given as names, (name, type) or (name, type, field)."""
    from keyword import iskeyword
    from types import new_class

    namespace = {} if namespace is None else namespace
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, _any_type
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        annotations[name] = annotation

    def annotate(format, /):
        from typing import Any

        return {name: Any if value is _any_type else value for name, value in annotations.items()}

    def fill(body):
        body.update(namespace)
        body.update(defaults)

    cls = new_class(cls_name, bases, {}, fill)
    cls.__annotate__ = annotate
    cls.__module__ = _caller_module() if module is None else module
    return decorator(
        cls,
        init=init,
        repr=repr,
        eq=eq,
        order=order,
        unsafe_hash=unsafe_hash,
        frozen=frozen,
        match_args=match_args,
        kw_only=kw_only,
        slots=slots,
        weakref_slot=weakref_slot,
    )


_any_type = object()


def replace(obj, /, **changes):
    """A new instance of the same dataclass with some fields changed."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replaced(obj, changes)


def _replace(self, /, **changes):
    return _replaced(self, changes)


def _replaced(self, changes):
    for made in self.__dataclass_fields__.values():
        name = made.name
        if name in changes:
            if not made.init and made._field_type is not _FIELD_CLASSVAR:
                raise TypeError(f"field {name} is declared with init=False, it cannot be specified with replace()")
        elif made.init and (kind := made._field_type) is not _FIELD_CLASSVAR:
            if kind is _FIELD_INITVAR and made.default is MISSING:
                raise TypeError(f"InitVar {name!r} must be specified with replace()")
            changes[name] = getattr(self, name)
    return self.__class__(**changes)
