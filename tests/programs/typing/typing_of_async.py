"""Awaitables, coroutines, async iterators and context managers: aliases, hints, generic async classes, decorators."""
import asyncio
import contextlib
import functools
import inspect
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine, Generator
from dataclasses import dataclass, field
from types import TracebackType
import typing
from typing import Any, AsyncContextManager, Generic, ParamSpec, Protocol, Self, TypeVar, get_args, get_origin, get_type_hints, runtime_checkable

T, R = TypeVar("T"), TypeVar("R")
P = ParamSpec("P")
print(typing.Awaitable[int], typing.Coroutine[Any, None, str], typing.AsyncIterator[T], typing.AsyncGenerator[int, None], typing.AsyncGenerator[int], AsyncContextManager[int], typing.AsyncIterable[T][str], Awaitable[int], Coroutine[Any, Any, T].__parameters__, AsyncGenerator[int, str].__args__, get_origin(typing.Awaitable[int]) is Awaitable)


@runtime_checkable
class Closable(Protocol):
    async def aclose(self) -> None: ...


class Channel(Generic[T]):
    def __init__(self, limit: int = 2) -> None:
        self.queue: asyncio.Queue[T | None] = asyncio.Queue(limit)
        self.log: list[str] = []

    async def __aenter__(self) -> Self:
        self.log.append("open")
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> bool:
        self.log.append(f"close {kind.__name__ if kind else None}")
        await self.queue.put(None)
        return kind is KeyError

    async def send(self, *items: T) -> int:
        for item in items:
            await self.queue.put(item)
        return len(items)

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        item = await self.queue.get()
        if item is None:
            raise StopAsyncIteration
        return item

    async def aclose(self) -> None:
        self.log.append("closed")


def retrying(times: int) -> Callable[[Callable[P, Awaitable[R]]], Callable[P, Coroutine[Any, Any, R]]]:
    def decorate(function: Callable[P, Awaitable[R]]) -> Callable[P, Coroutine[Any, Any, R]]:
        @functools.wraps(function)
        async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, **kwargs)
                except OSError:
                    if attempt == times:
                        raise
                    await asyncio.sleep(0)
            raise AssertionError

        return wrapper

    return decorate


class Eventually(Awaitable[T]):
    def __init__(self, value: T) -> None:
        self.value = value

    def __await__(self) -> Generator[Any, None, T]:
        yield from asyncio.sleep(0).__await__()
        return self.value


async def squares(limit: int) -> AsyncGenerator[int, None]:
    for number in range(limit):
        yield number**2


async def mapped(source: AsyncIterable[T], function: Callable[[T], R]) -> AsyncIterator[R]:
    async for item in source:
        yield function(item)


@contextlib.asynccontextmanager
async def timed(log: list[str]) -> AsyncIterator[str]:
    log.append("start")
    try:
        yield "inside"
    finally:
        log.append("stop")


async def gather_all(*jobs: Awaitable[T]) -> tuple[T, ...]:
    return tuple(await asyncio.gather(*jobs))


calls: list[int] = []


@retrying(3)
async def flaky(number: int, *, fail: int = 1) -> str:
    calls.append(number)
    if len(calls) <= fail:
        raise OSError("flaky")
    return f"got {number}"


async def main() -> None:
    channel = Channel[int]()

    async def produce() -> None:
        async with channel:
            await channel.send(1, 2, 3, 4)
            raise KeyError("swallowed")

    async def consume() -> list[int]:
        return [item async for item in channel]

    print(await gather_all(produce(), consume()), channel.log, channel.__orig_class__, isinstance(channel, AsyncIterator), isinstance(channel, Closable), isinstance(channel, contextlib.AbstractAsyncContextManager))
    print([item async for item in mapped(squares(4), str)], await Eventually("later"), await flaky(7), calls, await gather_all(Eventually(1), asyncio.sleep(0, "slept")))
    try:
        await flaky(8, fail=99)
    except OSError as error:
        print(error, calls)
    log: list[str] = []
    async with timed(log) as text:
        log.append(text)
    async with contextlib.AsyncExitStack() as stack:
        log.append(await stack.enter_async_context(timed(log)))
        stack.push_async_callback(channel.aclose)
    print(log, channel.log[-1])


asyncio.run(main())
print(inspect.iscoroutinefunction(flaky), inspect.isasyncgenfunction(squares), isinstance(Eventually(1), Awaitable), Eventually[int], Eventually.__orig_bases__, Channel.__parameters__)
for function in (Channel.__anext__, squares, mapped, retrying, gather_all, flaky, Eventually.__await__, Channel.__aexit__):
    print(function.__name__, get_type_hints(function))
