"""call_annotate_function(), call_evaluate_function() and get_annotate_from_class_namespace() in every format."""
import annotationlib
import typing
from annotationlib import ForwardRef, Format, call_annotate_function, call_evaluate_function


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def function(a: int, b: unknown, c: list[unknown] | None = None) -> "text": pass


class Owner:
    x: int
    y: unknown
    z: Owner


attempt(lambda: call_annotate_function(function.__annotate__, Format.VALUE))
found = call_annotate_function(Owner.__annotate__, Format.FORWARDREF, owner=Owner)
print(found["x"], found["z"], found["y"].__forward_arg__, found["y"].__forward_is_class__, found["y"].__owner__ is Owner)
found = call_annotate_function(function.__annotate__, Format.FORWARDREF)
print(found["a"], found["return"], type(found["b"]).__name__, found["b"].__forward_arg__, found["b"].__forward_is_class__)
type Alias = list[unknown2]
type Pair[T] = tuple[T, unknown2]
type Known = int | str
attempt(lambda: call_evaluate_function(Known.evaluate_value, Format.VALUE))
attempt(lambda: call_evaluate_function(Known.evaluate_value, Format.FORWARDREF))
attempt(lambda: call_evaluate_function(Alias.evaluate_value, Format.VALUE))
attempt(lambda: Alias.__value__)
def bounded[T: unknown3, U: (int, str), V = bytes](x: T): pass
T, U, V = bounded.__type_params__
attempt(lambda: call_evaluate_function(U.evaluate_constraints, Format.VALUE))
attempt(lambda: T.__bound__)
print(T.evaluate_constraints, U.evaluate_bound, T.evaluate_default)
def old(format):
    if format != 1:
        raise NotImplementedError("only values")
    return {"k": int, "l": "text"}
for format in (Format.VALUE, Format.FORWARDREF):
    attempt(lambda: call_annotate_function(old, format))
def failing(format):
    raise KeyError("inside")
for format in (1, 3, 5, "1"):
    attempt(lambda: call_annotate_function(failing, format))
attempt(lambda: call_annotate_function(None, Format.VALUE))
attempt(lambda: call_annotate_function(old))
