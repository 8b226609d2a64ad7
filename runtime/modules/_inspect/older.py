"""The older forms of signatures: names and values without parameters."""

from _inspect.signatures import (
    _KEYWORD_ONLY,
    _POSITIONAL_ONLY,
    _POSITIONAL_OR_KEYWORD,
    _VAR_POSITIONAL,
    Signature,
    _empty,
    _method_type,
    _signature_of,
    _what_makes,
    formatannotation,
)


def formatannotationrelativeto(object):
    """formatannotation() for what stands in an object's module."""
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


def _full_arg_spec():
    from collections import namedtuple

    made = namedtuple(
        "FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations", module="inspect"
    )
    globals()["FullArgSpec"] = made
    return made


def __getattr__(name):
    if name == "FullArgSpec":
        return _full_arg_spec()
    raise AttributeError(name)


def getfullargspec(func):
    """Names and defaults of a function's parameters, as a named tuple."""
    try:
        found = _signature_of(func, Signature, False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    making = func.__func__ if isinstance(func, _method_type) else _what_makes(func) if isinstance(func, type) else None
    if making is not None:  # with self
        found = _signature_of(making, Signature, False)
    args, only, defaults, keyword_defaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if found.return_annotation is not _empty:
        annotations["return"] = found.return_annotation
    for parameter in found.parameters.values():
        name, kind = parameter.name, parameter.kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if parameter.default is not _empty:
                defaults.append(parameter.default)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            only.append(name)
            if parameter.default is not _empty:
                keyword_defaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    make = globals().get("FullArgSpec") or _full_arg_spec()
    return make(args, varargs, varkw, tuple(defaults) or None, only, keyword_defaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """What each parameter gets in a call with these arguments."""
    spec = getfullargspec(func)
    if isinstance(func, _method_type) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    result = dict(zip(spec.args, positional))
    if spec.varargs:
        result[spec.varargs] = positional[len(result) :]
    if spec.varkw:
        result[spec.varkw] = {}
    for name, value in named.items():
        if name not in spec.args and name not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError(f"{func.__name__}() got an unexpected keyword argument {name!r}")
            result[spec.varkw][name] = value
        elif name in result:
            raise TypeError(f"{func.__name__}() got multiple values for argument {name!r}")
        else:
            result[name] = value
    if len(positional) > len(spec.args) and not spec.varargs:
        raise TypeError(f"{func.__name__}() {_surplus(spec, len(positional), result)}")
    defaults = spec.defaults or ()
    first = len(spec.args) - len(defaults)
    _demand(func, spec.args[:first], "positional", result)
    for name, value in zip(spec.args[first:], defaults):
        result.setdefault(name, value)
    for name in spec.kwonlyargs:
        if name in (spec.kwonlydefaults or {}):
            result.setdefault(name, spec.kwonlydefaults[name])
    _demand(func, spec.kwonlyargs, "keyword-only", result)
    return result


def _demand(func, names, kind, result):
    missing = [repr(name) for name in names if name not in result]
    if not missing:
        return
    shown = " and ".join([text for text in (", ".join(missing[:-1]), missing[-1]) if text])
    plural = "s" if len(missing) > 1 else ""
    raise TypeError(f"{func.__name__}() missing {len(missing)} required {kind} argument{plural}: {shown}")


def _surplus(spec, given, result):
    count = len(spec.args)
    least = count - len(spec.defaults or ())
    takes = f"from {least} to {count}" if least != count else str(count)
    only = len([name for name in spec.kwonlyargs if name in result])
    only_text = f" positional argument{'s' if given != 1 else ''} (and {only} keyword-only argument{'s' if only != 1 else ''})"
    verb = "was" if given == 1 and not only else "were"
    plural = "s" if least != count or count != 1 else ""
    return f"takes {takes} positional argument{plural} but {given}{only_text if only else ''} {verb} given"
