# NamedTuple and TypedDict: classes whose annotations say what they hold.

from annotationlib import ForwardRef, Format, annotations_to_string, call_annotate_function, get_annotate_from_class_namespace
from collections import namedtuple
from typing import Generic, NotRequired, ReadOnly, Required, _AnnotatedAlias, _check_type

_ABSENT = object()


def _annotate_by(values):
    """What __annotate__ is where `values(format)` gives the annotations."""

    def __annotate__(format, /):
        if format in (Format.VALUE, Format.FORWARDREF):
            return values(format)
        if format == Format.STRING:
            return annotations_to_string(values(Format.FORWARDREF))
        raise NotImplementedError(format)

    return __annotate__


def _own_annotations(namespace, check):
    """The annotations of a class that is being made, checked, and a function that gives them anew. Takes them out."""
    eager = namespace.pop("__annotations__", None)
    annotate = None if eager is not None else get_annotate_from_class_namespace(namespace)
    namespace.pop("__annotate__", None)
    namespace.pop("__annotate_func__", None)
    if annotate is None:
        found = {name: check(value) for name, value in (eager or {}).items()}
        return found, lambda format: dict(found)

    def evaluate(format):
        return {name: check(value) for name, value in call_annotate_function(annotate, format).items()}

    return evaluate(Format.FORWARDREF), evaluate


# ---- NamedTuple

_PROHIBITED = frozenset(
    ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make", "_replace",
     "_asdict", "_source")
)
_SPECIAL = frozenset(("__module__", "__name__", "__qualname__", "__classcell__", "__annotations__", "__annotate__", "__annotate_func__"))


def _make_record(name, fields, values, defaults, module):
    made = namedtuple(name, fields, defaults=defaults, module=module)
    made.__annotate__ = made.__new__.__annotate__ = _annotate_by(values)
    return made


# What Generic does with arguments; that of tuple comes before it.
@classmethod
def _generic_item(cls, params):
    return super(tuple, cls).__class_getitem__(params)


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if "__classcell__" in ns:
            raise TypeError("uses of super() and __class__ are unsupported in methods of NamedTuple subclasses")
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        types, values = _own_annotations(ns, lambda value: _check_type(value, "field annotation must be a type"))
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field"
                    f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}"
                )
        made = _make_record(typename, list(types), values, [ns[name] for name in defaults], ns["__module__"])
        own = {}
        for name, value in ns.items():
            if name in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
            if name not in _SPECIAL and name not in made._fields:
                own[name] = value
        if Generic not in bases:
            for name, value in own.items():
                setattr(made, name, value)
                set_name = getattr(type(value), "__set_name__", None)
                if set_name is not None:
                    set_name(value, made, name)
            return made
        parts = {name: value for name, value in vars(made).items() if name not in ("__dict__", "__weakref__", "__annotations_cache__")}
        annotate = made.__annotate__
        parts["__class_getitem__"] = _generic_item
        made = type(typename, tuple([tuple if base is _NamedTuple else base for base in bases]), {**parts, **own})
        made.__annotate__ = annotate
        return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {"__module__": "typing"})


def NamedTuple(typename, fields=_ABSENT, /, **kwargs):
    """Typed version of namedtuple.

    A class statement with NamedTuple as its base, or a call with a list of names and types, makes a subclass of tuple whose
    items have names."""
    if fields is None and kwargs:
        raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
    if fields is not None and fields is not _ABSENT and kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    if fields is None or fields is _ABSENT:
        fields = kwargs.items()
    types = {name: _check_type(value, f"field {name} annotation must be a type") for name, value in fields}
    names = [name for name, _ in fields]
    made = _make_record(typename, names, lambda format: dict(types), (), _caller_module())
    made.__orig_bases__ = (NamedTuple,)
    return made


NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


# ---- TypedDict


def _qualifiers(annotation):
    """What stands around the type: Required, NotRequired, ReadOnly."""
    while True:
        if isinstance(annotation, _AnnotatedAlias):
            annotation = annotation.__origin__
            continue
        origin = getattr(annotation, "__origin__", None)
        if origin is not Required and origin is not NotRequired and origin is not ReadOnly:
            return
        yield origin
        annotation = annotation.__args__[0]


class _Keys:
    """The keys of a TypedDict, by what may be done with them."""

    def __init__(self):
        self.required = set()
        self.optional = set()
        self.read_only = set()
        self.mutable = set()

    def inherit(self, base):
        required = base.get("__required_keys__", ())
        optional = base.get("__optional_keys__", ())
        self.required.update(required)
        self.optional.difference_update(required)
        self.required.difference_update(optional)
        self.optional.update(optional)
        self.read_only.update(base.get("__readonly_keys__", ()))
        self.mutable.update(base.get("__mutable_keys__", ()))

    def add(self, name, annotation, total):
        qualifiers = set(_qualifiers(annotation))
        is_required = Required in qualifiers or (total and NotRequired not in qualifiers)
        (self.required if is_required else self.optional).add(name)
        (self.optional if is_required else self.required).discard(name)
        if ReadOnly not in qualifiers:
            self.mutable.add(name)
            self.read_only.discard(name)
        elif name in self.mutable:
            raise TypeError(f"Cannot override mutable key {name!r} with read-only key")
        else:
            self.read_only.add(name)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any([base is Generic or Generic in base.__mro__ for base in bases]) else ()
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        module = ns.get("__module__")

        def check(value):
            return ForwardRef(value, module=module) if isinstance(value, str) else _check_type(value, message)

        types, values = _own_annotations(ns, check)
        ns.setdefault("__orig_bases__", bases)
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        keys = _Keys()
        for base in bases:
            keys.inherit(vars(base))
        for key, value in types.items():
            keys.add(key, value, total)

        def all_values(format):
            found = {}
            for base in bases:
                annotate = None if base is Generic or base is _TypedDict else base.__annotate__
                if annotate is not None:
                    found.update(call_annotate_function(annotate, format, owner=base))
            found.update(values(format))
            return found

        made.__annotate__ = _annotate_by(all_values)
        made.__required_keys__ = frozenset(keys.required)
        made.__optional_keys__ = frozenset(keys.optional)
        made.__readonly_keys__ = frozenset(keys.read_only)
        made.__mutable_keys__ = frozenset(keys.mutable)
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


for _function in (NamedTupleMeta, _TypedDictMeta, NamedTuple):
    _function.__module__ = "typing"
_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {"__module__": "typing"})


def TypedDict(typename, fields=_ABSENT, /, *, total=True):
    """A simple typed namespace: at run time a plain dict.

    A class statement with TypedDict as its base, or a call with a dict of names and types, says which keys a dict has."""
    namespace = {"__annotations__": {} if fields is None or fields is _ABSENT else dict(fields)}
    module = _caller_module()
    if module is not None:
        namespace["__module__"] = module
    made = _TypedDictMeta(typename, (), namespace, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


TypedDict.__module__ = "typing"
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Whether a class was made by TypedDict."""
    return isinstance(tp, type) and type(tp) is _TypedDictMeta and tp is not _TypedDict


is_typeddict.__module__ = "typing"
