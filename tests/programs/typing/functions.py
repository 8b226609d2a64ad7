"""cast, overload, final, override, reveal_type, assert_type, assert_never and other decorators."""
import typing
from typing import *


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(cast(int, "x"), cast("anything", 3), assert_type(5, str), typing.reveal_type.__name__)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


@overload
def only(x): ...


print(f(3), len(get_overloads(f)), [function.__annotations__ for function in get_overloads(f)], get_overloads(len), get_overloads(only))
attempt(lambda: only(1))
clear_overloads()
print(get_overloads(f))


@final
class Last:
    @final
    def method(self): ...

    @override
    def other(self): ...

    @final
    @property
    def computed(self):
        return 1


print(Last.__final__, Last.method.__final__, Last.other.__override__, Last().computed, hasattr(len, "__final__"), final(3), override(None))
attempt(lambda: assert_never("unexpected"))
attempt(lambda: assert_never("x" * 200))
attempt(lambda: assert_never())


@dataclass_transform(kw_only_default=True, field_specifiers=(int,), extra=1)
def decorator(cls):
    return cls


print(decorator.__dataclass_transform__)
print(is_typeddict(TypedDict("D", {})), is_typeddict(dict), is_typeddict(TypedDict), is_typeddict(3), TYPE_CHECKING, get_origin(3), get_args(3), get_origin(Generic), get_origin(Generic[TypeVar("T")]), get_origin(Annotated[int, 1]), get_origin(ParamSpec("P").args), get_args(Callable[[int], str]), get_args(Callable[..., str]), get_args(Callable[[], str]), get_args(int | str), get_origin(int | str), get_origin(list[int]), get_args(dict[str, int]), get_args(Literal[1, 2]), get_args(Optional[int]), get_origin(Final[int]), get_args(Annotated[int, 1, 2]))
UserId = NewType("UserId", int)
print(UserId, UserId(5), type(UserId(5)), UserId.__name__, UserId.__supertype__, UserId.__module__, UserId | None, Optional[UserId], NewType("Outer", UserId).__supertype__)
attempt(lambda: type("Sub", (UserId,), {}))
attempt(lambda: isinstance(5, UserId))
attempt(lambda: NewType("x"))


@no_type_check
def unchecked(a: 3): ...


print(unchecked.__no_type_check__, evaluate_forward_ref(ForwardRef("int")) if "evaluate_forward_ref" in globals() else "-", ForwardRef("int"), ForwardRef("int") == ForwardRef("int"), ForwardRef("a.b").__forward_arg__)
attempt(lambda: ForwardRef("1 +"))
attempt(lambda: ForwardRef(3))
