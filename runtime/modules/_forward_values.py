# ForwardRef.evaluate() and typing.evaluate_forward_ref(): what the text of a forward reference means.

import builtins
import sys

from annotationlib import Format, ForwardRef, _globals_of
from keyword import iskeyword


def evaluate(reference, globals, locals, type_params, owner, format):
    if format == Format.STRING:
        return reference.__forward_arg__
    if format not in (Format.VALUE, Format.FORWARDREF):
        raise NotImplementedError(format)
    owner = reference.__owner__ if owner is None else owner
    globals = _namespace(reference, owner) if globals is None else globals
    if type_params is None:
        type_params = getattr(owner, "__type_params__", None)
    if locals is None:
        locals = _own_names(owner, type_params)
    elif type_params:
        locals = {**{parameter.__name__: parameter for parameter in type_params}, **locals}
    text = reference.__forward_arg__
    if text.isidentifier() and not iskeyword(text):
        for names in (locals, globals, vars(builtins)):
            if text in names:
                return names[text]
        if format == Format.FORWARDREF:
            return reference
        raise NameError(f"name {text!r} is not defined", name=text)
    code = compiled(text)
    if format == Format.VALUE:
        return eval(code, globals, locals)
    from _forward_names import evaluate_with_placeholders

    try:
        return evaluate_with_placeholders(lambda _: eval(code, globals, locals), globals, owner)
    except Exception:
        return reference


def compiled(text):
    """The text of a reference as code."""
    try:
        # *tuple[int, ...] is what *args may be annotated with, but no expression.
        return compile(f"({text},)[0]" if text.startswith("*") else text, "<string>", "eval")
    except SyntaxError:
        raise SyntaxError(f"Forward reference must be an expression -- got {text!r}") from None


def _namespace(reference, owner):
    module = reference.__forward_module__
    if module is not None:
        found = sys.modules.get(module) if isinstance(module, str) else module
        return {} if found is None else vars(found)
    return {} if owner is None else _globals_of(owner)


def _own_names(owner, type_params):
    names = vars(owner) if isinstance(owner, type) else {}
    parameters = getattr(owner, "__type_params__", ()) if type_params is None else type_params
    return {**{parameter.__name__: parameter for parameter in parameters}, **names}


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    """What a forward reference stands for, and the references within it."""
    if format == Format.STRING:
        return forward_ref.__forward_arg__
    format = Format.VALUE if format is None else format
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner, format=format)
    if isinstance(value, ForwardRef) and format == Format.FORWARDREF:
        return value
    from _typing_hints import _evaluate

    owner = forward_ref.__owner__ if owner is None else owner
    if value is None:
        return None
    if globals is None:
        globals = _namespace(forward_ref, owner)
    return _evaluate(value, globals, _own_names(owner, type_params) if locals is None else locals)
