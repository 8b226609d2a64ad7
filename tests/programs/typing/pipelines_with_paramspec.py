"""Decorators, middlewares and pipelines typed with ParamSpec, Concatenate and TypeVarTuple; hints survive wraps."""
import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar, TypeVarTuple, Unpack, get_type_hints, overload

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")


def traced(log: list[str]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            bound = inspect.signature(function).bind(*args, **kwargs)
            log.append(f"{function.__name__}{tuple(bound.arguments.items())}")
            return function(*args, **kwargs)

        return wrapper

    return decorate


def with_session(function: Callable[Concatenate[str, P], R]) -> Callable[P, R]:
    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return function("session-1", *args, **kwargs)

    return wrapper


def retry(times: int, *errors: type[Exception]):
    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except errors:
                    if attempt == times:
                        raise
            raise AssertionError

        wrapper.times = times
        return wrapper

    return decorate


log: list[str] = []
failures = iter([KeyError("first"), ValueError("second"), None, TypeError("other")])


@traced(log)
@retry(3, KeyError, ValueError)
def fetch(key: str, *, deep: bool = False) -> int:
    error = next(failures)
    if error:
        raise error
    return len(key)


@with_session
def save(session: str, name: str, value: int = 0) -> str:
    return f"{session}:{name}={value}"


print(fetch("abc", deep=True), save("x"), save("y", value=3), log)
try:
    fetch("z")
except TypeError as error:
    print("gave up", error)
print(get_type_hints(fetch), inspect.signature(fetch), fetch.times, fetch.__wrapped__.__wrapped__.__name__, get_type_hints(save), inspect.signature(save))


class Step(Protocol[P, R]):
    name: str

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R: ...


class Task(Generic[P, R]):
    def __init__(self, function: Callable[P, R]) -> None:
        self.function, self.name = function, function.__name__

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)

    def bind(self: "Task[Concatenate[T, P], R]", first: T) -> "Task[P, R]":
        return Task(functools.wraps(self.function)(functools.partial(self.function, first)))

    def __rshift__(self, other: "Callable[[R], T]") -> "Task[P, T]":
        def joined(*args: P.args, **kwargs: P.kwargs) -> T:
            return other(self(*args, **kwargs))

        joined.__name__ = f"{self.name}>>{other.__name__}"
        return Task(joined)


@Task
def add(a: int, b: int) -> int:
    return a + b


chain = add.bind(10) >> float >> str
print(chain(5), chain.name, Task[[int, int], str], Task[P, T][[int], str], Task.__parameters__, Step[[int], str])


def zip_all(*columns: Unpack[Ts]) -> tuple[Unpack[Ts]]:
    return columns


async def gather(*jobs: Awaitable[T]) -> list[T]:
    return [await job for job in jobs]


def asynchronous(function: Callable[P, R]) -> Callable[P, Coroutine[Any, Any, R]]:
    @functools.wraps(function)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        await asyncio.sleep(0)
        return function(*args, **kwargs)

    return wrapper


print(zip_all(1, "a"), get_type_hints(zip_all), asyncio.run(gather(asynchronous(pow)(2, 3), asynchronous(len)("four"))), inspect.iscoroutinefunction(asynchronous(len)))


def stages(items: Iterable[T], *functions: Callable[[Iterator[T]], Iterator[T]]) -> list[T]:
    return list(functools.reduce(lambda items, function: function(items), functions, iter(items)))


print(stages(range(10), lambda items: filter(lambda item: item % 2, items), lambda items: map(lambda item: item * item, items)), get_type_hints(stages))
