"""Callable in all its forms: arguments, results, nesting, ParamSpec, Concatenate, get_args, collections.abc."""
import collections.abc
from typing import Any, Awaitable, Callable, Concatenate, Generic, List, NoReturn, Optional, ParamSpec, Protocol, Tuple, TypeVar, Union, get_args, get_origin, get_type_hints

T, S = TypeVar("T"), TypeVar("S")
P = ParamSpec("P")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


forms = [Callable, Callable[[], Any], Callable[[int], str], Callable[[int, str], None], Callable[..., T], Callable[[T, List[S]], T], Callable[P, T], Callable[Concatenate[int, P], T], Callable[[Callable[[int], str]], Callable[..., None]], Callable[["Later"], "Other"], Callable[[None], None], Callable[[int], Optional[str]], Callable[[Tuple[int, ...]], Union[int, str]], Callable[[], Awaitable[T]], Callable[[int], NoReturn]]
for form in forms:
    print(form, get_origin(form) is collections.abc.Callable, get_args(form), getattr(form, "__parameters__", "-"))
print(Callable[[int], str] == Callable[[int], str], Callable[[int], str] == Callable[[str], int], Callable[..., int] == Callable[..., int], hash(Callable[[int], str]) == hash(Callable[[int], str]), Callable[[int], str].__args__, Callable[..., int].__args__, Callable[[], int].__args__)
print(Callable[[T, S], T][int, str], Callable[[T], Callable[[S], T]][int, str], Callable[[List[T]], T][bytes], Callable[..., T][int], Callable[[T], S][T, T], Callable[[T], int][Callable[..., str]])
for wrong in (lambda: Callable[int], lambda: Callable[[int]], lambda: Callable[int, str, bytes], lambda: Callable[[int], str, bytes], lambda: Callable[()], lambda: Callable[[T], S][int], lambda: Callable[[int], str][int], lambda: Callable[[int], (str, int)], lambda: Callable[[int], str](), lambda: isinstance(len, Callable[..., int]), lambda: Callable[5, int], lambda: Callable["x", int]):
    attempt(wrong)
print(isinstance(len, Callable), isinstance(5, Callable), isinstance(lambda: 0, collections.abc.Callable), issubclass(type(len), Callable), issubclass(int, Callable), callable(Callable))


class Handler:
    def __call__(self, event: str) -> bool:
        return bool(event)


class Events:
    def __init__(self) -> None:
        self.handlers: dict[str, list[Callable[[str], bool]]] = {}

    def on(self, name: str) -> Callable[[Callable[[str], bool]], Callable[[str], bool]]:
        def register(handler: Callable[[str], bool]) -> Callable[[str], bool]:
            self.handlers.setdefault(name, []).append(handler)
            return handler

        return register

    def fire(self, name: str, event: str) -> list[bool]:
        return [handler(event) for handler in self.handlers.get(name, [])]


events = Events()
events.on("x")(Handler())


@events.on("x")
def longer(event: str) -> bool:
    return len(event) > 3


print(events.fire("x", "abcd"), events.fire("x", ""), events.fire("y", "z"), get_type_hints(Events.on), get_type_hints(longer))


def compose(*functions: Callable[[T], T]) -> Callable[[T], T]:
    def composed(value: T) -> T:
        for function in functions:
            value = function(value)
        return value

    return composed


def curry(function: Callable[Concatenate[S, P], T], first: S) -> Callable[P, T]:
    def curried(*args: P.args, **kwargs: P.kwargs) -> T:
        return function(first, *args, **kwargs)

    return curried


print(compose(str.strip, str.title, lambda text: text + "!")("  hello world "), curry(pow, 2)(10), curry(print, "a")("b", sep="-"), get_type_hints(curry), get_type_hints(compose)["return"])
