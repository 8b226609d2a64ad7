"""type_repr(), annotations_to_string(), call_annotate_function(), annotate functions in class namespaces."""
import annotationlib
from annotationlib import Format, annotations_to_string, call_annotate_function, get_annotate_from_class_namespace, type_repr
import typing


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Box:
    class Inner:
        pass


for value in (int, str, Box, Box.Inner, list[int], int | None, typing.Any, typing.Optional[Box], ..., None, "text", 3, len, typing.List[int], [int], type_repr, 1.5):
    print(type_repr(value).split(" at 0x")[0])
print(annotations_to_string({"a": int, "b": "already text", "c": Box, "d": list["x"], "e": None, "f": ...}))


def annotate(format, /):
    if format > 2:
        raise NotImplementedError
    return {"x": int, "format": format}


print(call_annotate_function(annotate, Format.VALUE), call_annotate_function(annotate, 1))
attempt(lambda: call_annotate_function(annotate, 77))
attempt(lambda: call_annotate_function(annotate, Format.VALUE_WITH_FAKE_GLOBALS))


class Meta(type):
    def __new__(meta, name, bases, namespace):
        found = get_annotate_from_class_namespace(namespace)
        print(name, found is not None and found(1))
        return super().__new__(meta, name, bases, namespace)


class Annotated(metaclass=Meta):
    x: int
    y: "str" = "a"


class Without(metaclass=Meta):
    pass


print(Annotated.__annotations__, Without.__annotations__, Annotated.__annotate__(1))
attempt(lambda: Annotated.__annotate__(3))
attempt(lambda: Annotated.__annotate__(4))
attempt(lambda: Annotated.__annotate__("x"))
attempt(lambda: Annotated.__annotate__())
print(get_annotate_from_class_namespace({}), sorted(annotationlib.__all__))
