"""Type parameters in annotations: functions, classes and aliases with brackets, in every format and by ForwardRef."""
import typing
from annotationlib import ForwardRef, Format, get_annotations, type_repr


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def first[T](items: list[T], default: T | None = None) -> T: pass
def text[T](items: "list[T]", default: "T") -> "T": pass


class Box[T, *Ts, **P]:
    value: T
    rest: tuple[*Ts]
    call: "typing.Callable[P, T]"

    def get[U](self, other: U, mine: T) -> dict[T, U]: pass


class Chain(Box[int, str, [int]]):
    link: Chain
    box: Box[str, bool, []]


for subject in (first, text, Box, Box.get, Chain):
    attempt(lambda: get_annotations(subject))
    attempt(lambda: get_annotations(subject, format=Format.FORWARDREF))
attempt(lambda: get_annotations(text, eval_str=True))
attempt(lambda: typing.get_type_hints(text))
attempt(lambda: typing.get_type_hints(Box.get))
attempt(lambda: typing.get_type_hints(Chain)["link"].__name__)
T, = first.__type_params__
attempt(lambda: ForwardRef("T").evaluate(type_params=(T,)) is T)
attempt(lambda: ForwardRef("list[T]").evaluate(type_params=first.__type_params__))
attempt(lambda: ForwardRef("U").evaluate(type_params=(T,)))
attempt(lambda: ForwardRef("T").evaluate(owner=first))
attempt(lambda: ForwardRef("dict[T, P]").evaluate(owner=Box))
attempt(lambda: ForwardRef("T").evaluate(owner=Box, globals={"T": int}))
attempt(lambda: ForwardRef("T").evaluate(owner=Box, locals={"T": str}))
for value in (T, list[T], Box, Box[int, str, []], Chain, typing.Callable[[int], str], typing.Literal["a", 1], typing.Annotated[int, "meta"], typing.ClassVar[int], typing.Union[int, str, None], typing.TypeVar("V"), tuple[()], type(None)):
    attempt(lambda: type_repr(value))
