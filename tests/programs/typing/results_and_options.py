"""Result and Option types: generics, overloads, TypeIs, matching, Self, Never, chains, collecting."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Final, Generic, Iterable, Iterator, Literal, Never, NoReturn, Self, TypeAlias, TypeGuard, TypeIs, TypeVar, Union, assert_never, final, get_args, get_type_hints, overload, override


@final
@dataclass(frozen=True, slots=True)
class Ok[T]:
    value: T

    def map[U](self, function: Callable[[T], U]) -> Ok[U]:
        return Ok(function(self.value))

    def then[U, E](self, function: Callable[[T], Result[U, E]]) -> Result[U, E]:
        return function(self.value)

    def unwrap(self) -> T:
        return self.value

    def unwrap_or(self, default: Any) -> T:
        return self.value


@final
@dataclass(frozen=True, slots=True)
class Err[E]:
    error: E

    def map(self, function: Callable[[Any], Any]) -> Self:
        return self

    then = map

    def unwrap(self) -> NoReturn:
        raise ValueError(f"unwrapped {self!r}")

    def unwrap_or[T](self, default: T) -> T:
        return default


type Result[T, E] = Ok[T] | Err[E]


def is_ok[T](result: Result[T, Any]) -> TypeIs[Ok[T]]:
    return isinstance(result, Ok)


def attempt[**P, T](function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Result[T, Exception]:
    try:
        return Ok(function(*args, **kwargs))
    except Exception as error:
        return Err(error)


def collect[T, E](results: Iterable[Result[T, E]]) -> Result[list[T], E]:
    values: list[T] = []
    for result in results:
        match result:
            case Ok(value):
                values.append(value)
            case Err():
                return result
            case _:
                assert_never(result)
    return Ok(values)


def parse(text: str) -> Result[int, str]:
    return Ok(int(text)) if text.lstrip("-").isdigit() else Err(f"{text!r} is no number")


def inverse(number: int) -> Result[float, str]:
    return Ok(1 / number) if number else Err("division by zero")


for text in ("4", "0", "x", "-2"):
    result = parse(text).then(inverse).map(lambda value: value * 100)
    print(text, result, is_ok(result), result.unwrap_or(None), result == Ok(25.0))
print(collect(map(parse, "1 2 3".split())), collect(map(parse, "1 b c".split())), collect([]))
print(attempt(int, "7"), attempt(int, "z"), attempt(int, "ff", base=16), attempt(lambda: [][0]))
print(Result, Result[int, str], Result.__value__, Result[int, str].__args__, Ok[int], Ok[int](3), Ok.__type_params__, Ok.__match_args__, get_args(Result.__value__)[1], Ok.__final__, hash(Ok(1)) == hash(Ok(1)))
for wrong in (lambda: Err("e").unwrap(), lambda: collect([5]), lambda: setattr(Ok(1), "value", 2), lambda: Ok(), lambda: Ok[int, str]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(get_type_hints(parse), get_type_hints(is_ok), get_type_hints(Ok), get_type_hints(collect)["results"])
print(Ok.__annotations__, parse.__annotations__, get_type_hints(Err.unwrap), attempt.__type_params__)
