# get_type_hints().

from _forward_values import compiled
from typing import _AnnotatedAlias, _BuiltinAlias, _GenericAlias, ForwardRef, Literal, NotRequired, ReadOnly, Required, Union, Unpack


def _evaluate(value, globals, locals):
    if value is None:
        return type(None)
    if isinstance(value, str):
        value = ForwardRef(value)
    if isinstance(value, ForwardRef):
        found = eval(compiled(value.__forward_arg__), globals, locals)
        return _evaluate(found, globals, locals)
    if isinstance(value, _AnnotatedAlias):
        return _AnnotatedAlias(_evaluate(value.__origin__, globals, locals), value.__metadata__)
    if isinstance(value, (_GenericAlias, _BuiltinAlias, Union)):
        if isinstance(value, _GenericAlias) and value.__origin__ is Literal:
            return value
        args = tuple([_evaluate_argument(arg, globals, locals) for arg in value.__args__])
        if isinstance(value, _BuiltinAlias) and value.__unpacked__:
            return Unpack[_BuiltinAlias(value.__origin__, args)]
        if args == value.__args__:
            return value
        if isinstance(value, Union):
            return Union[args]
        if isinstance(value, _BuiltinAlias):
            return _BuiltinAlias(value.__origin__, args)
        return _GenericAlias(value.__origin__, args, name=value._name)
    return value


def _evaluate_argument(arg, globals, locals):
    if isinstance(arg, (str, ForwardRef, _GenericAlias, _BuiltinAlias, Union, _AnnotatedAlias)):
        return _evaluate(arg, globals, locals)
    if isinstance(arg, (list, tuple)):
        return type(arg)([_evaluate_argument(item, globals, locals) for item in arg])
    return arg


def _strip_annotations(tp):
    if isinstance(tp, _AnnotatedAlias):
        return _strip_annotations(tp.__origin__)
    if hasattr(tp, "__origin__") and (tp.__origin__ is Required or tp.__origin__ is NotRequired or tp.__origin__ is ReadOnly):
        return _strip_annotations(tp.__args__[0])
    if isinstance(tp, (_GenericAlias, _BuiltinAlias, Union)):
        args = tuple([_strip_annotations(arg) for arg in tp.__args__])
        if args == tp.__args__:
            return tp
        if isinstance(tp, Union):
            return Union[args]
        if isinstance(tp, _BuiltinAlias):
            return _BuiltinAlias(tp.__origin__, args)
        return _GenericAlias(tp.__origin__, args, name=tp._name)
    return tp


def _evaluate_as(format, value, globals, locals):
    try:
        return _evaluate(value, globals, locals)
    except NameError:
        if format == 1:
            raise
        return ForwardRef(value) if isinstance(value, str) else value


# Names that annotations see besides those of the namespaces.
def _with_parameters(obj, locals):
    parameters = getattr(obj, "__type_params__", ())
    if not parameters:
        return locals
    return {**{parameter.__name__: parameter for parameter in parameters}, **(locals or {})}


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=1):
    import annotationlib
    import sys

    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            annotations = annotationlib.get_annotations(base, format=format)
            module = sys.modules.get(base.__module__)
            globals = globalns if globalns is not None else {} if module is None else vars(module)
            locals = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                globals, locals = locals, globals
                globals = {**locals, **globals}
                locals = None
            locals = _with_parameters(base, locals)
            for name, value in annotations.items():
                hints[name] = _evaluate_as(format, value, globals, locals)
        return hints if include_extras else {name: _strip_annotations(value) for name, value in hints.items()}
    annotations = getattr(obj, "__annotations__", None) if format == 1 else annotationlib.get_annotations(obj, format=format)
    if annotations is None:
        if callable(obj) or type(obj).__name__ == "module":
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    if globalns is None:
        globalns = annotationlib._globals_of(obj)
    if localns is None:
        localns = globalns
    localns = _with_parameters(obj, localns)
    hints = {name: _evaluate_as(format, value, globalns, localns) for name, value in annotations.items()}
    return hints if include_extras else {name: _strip_annotations(value) for name, value in hints.items()}


get_type_hints.__module__ = "typing"
