"""Decorators typed with ParamSpec and Concatenate, generic functions, callable protocols; what is left at run time."""
import functools
import inspect
from typing import *

P, R, T = ParamSpec("P"), TypeVar("R"), TypeVar("T", bound="Shape")


def logged(function: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        calls.append((function.__name__, args, kwargs))
        return function(*args, **kwargs)

    return wrapper


def with_context(function: Callable[Concatenate[str, P], R]) -> Callable[P, R]:
    return functools.partial(function, "context")


calls = []


@logged
def add(a: int, b: int = 2) -> int:
    return a + b


@with_context
def greet(context: str, name: str) -> str:
    return f"{context} {name}"


print(add(1), add(a=3, b=4), calls, greet("x"), get_type_hints(add), inspect.signature(add))
print(logged.__annotations__, with_context.__annotations__, get_args(with_context.__annotations__["function"]), get_args(logged.__annotations__["function"]))
for alias in (Callable[P, R], Callable[Concatenate[str, P], R], Callable[Concatenate[int, str, ...], R]):
    print(alias, alias.__parameters__, alias.__args__)
print(Callable[P, R][[int, str], bool], Callable[P, R][..., bool], Callable[P, R][[], None], Callable[P, int][[str]], Concatenate[int, P].__parameters__, get_origin(Concatenate[int, P]), get_args(Concatenate[int, P]))


class Shape:
    def grow(self: T, by: int) -> T:
        return self

    def clone(self) -> Self:
        return type(self)()

    @classmethod
    def make(cls: Type[T]) -> T:
        return cls()


print(get_type_hints(Shape.grow), get_type_hints(Shape.clone), get_type_hints(Shape.make), Shape().grow(1).clone().__class__.__name__)


class Handler(Protocol[P]):
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> None: ...


print(Handler.__parameters__, Handler[[int, str]], Handler[int, str], Handler[...], Handler[[]].__args__)


class Registry(Generic[P, R]):
    def __init__(self):
        self.functions: dict[str, Callable[P, R]] = {}

    def register(self, function: Callable[P, R]) -> Callable[P, R]:
        self.functions[function.__name__] = function
        return function


registry = Registry[[int], str]()


@registry.register
def show(x: int) -> str:
    return str(x)


print(registry.functions["show"](5), registry.__orig_class__, Registry[..., Any], Registry[[int, str], bytes].__args__)
