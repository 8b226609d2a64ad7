# The compiler's __annotate__ knows the formats up to 2, and raises NotImplementedError beyond.
from annotationlib import Format


def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, repr(str(error)))


def scale(x: int, *, by: 2 * 3 = 6) -> None:
    return x * by


class Model:
    size: int
    name: str = "n"


for kind, annotate in (("function", scale.__annotate__), ("class", Model.__annotate__)):
    for format in (1, 2, 3, 4, 100, 0, -1, True, 2.0, 2.5, "1", None, [1]):
        attempt(f"{kind} {format!r}:", lambda: annotate(format))
    attempt("nothing:", lambda: annotate())
    attempt("two:", lambda: annotate(1, 2))
    attempt("keyword:", lambda: annotate(format=1))
    attempt("other keyword:", lambda: annotate(1, other=2))
for member in Format:
    attempt(f"{member!r}", lambda: scale.__annotate__(member))
print(Format.VALUE == 1, Format.STRING.value, Format(3), Format["VALUE"], int(Format.FORWARDREF))
attempt("no such format:", lambda: Format(9))
print(scale.__annotate__.__name__, scale.__annotate__.__annotations__, scale.__annotate__.__annotate__, scale.__annotate__.__defaults__)
print(scale.__annotate__ is scale.__annotate__, Model.__annotate__ is Model.__annotate__, callable(Model.__annotate__))
print(Model.__annotate__.__qualname__, type(Model.__annotate__) is type(attempt))
