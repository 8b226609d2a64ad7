"""get_annotations() in every format: values, forward references, strings given as strings."""
import annotationlib
from annotationlib import Format, get_annotations


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Known:
    x: int
    y: "str"
    z: list[int] | None


def function(a: int, *b: "Text", c: dict[str, int] = {}) -> None:
    pass


def unknown(a: Missing, b: int) -> list[Missing]:
    pass


for subject in (Known, function, lambda: 0):
    attempt(lambda: get_annotations(subject))
    attempt(lambda: get_annotations(subject, format=Format.FORWARDREF))
attempt(lambda: get_annotations(unknown))
attempt(lambda: get_annotations(unknown, format=Format.FORWARDREF)["b"])
attempt(lambda: get_annotations(unknown, format=Format.FORWARDREF)["a"].__forward_arg__)
attempt(lambda: get_annotations(Known, eval_str=True))
attempt(lambda: get_annotations(function, eval_str=True))
attempt(lambda: get_annotations(function, globals={"Text": bytes}, eval_str=True))
attempt(lambda: get_annotations(Known, format=Format.STRING, eval_str=True))
attempt(lambda: get_annotations(Known, format=2))
attempt(lambda: get_annotations(Known, format=9))
attempt(lambda: get_annotations(3))
attempt(lambda: get_annotations(len))
attempt(lambda: get_annotations(annotationlib))
print([(member.name, member.value, repr(member), str(member)) for member in Format], Format(1), Format["STRING"], Format.VALUE == 1, len(Format))
attempt(lambda: Format(7))
Missing = float
attempt(lambda: get_annotations(unknown))
