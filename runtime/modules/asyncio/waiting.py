"""Waiting for several awaitables, or for a while: gather, wait, as_completed, shield, sleep."""

from _on_demand import on_demand as _on_demand
from asyncio import coroutines, events
from asyncio.exceptions import CancelledError

__getattr__, __dir__ = _on_demand(globals(), {"asyncio": "futures queues tasks timeouts", "asyncio._gathering": "_GatheringFuture"})

__all__ = (
    "ALL_COMPLETED",
    "FIRST_COMPLETED",
    "FIRST_EXCEPTION",
    "as_completed",
    "gather",
    "shield",
    "sleep",
    "wait",
    "wait_for",
)

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class _Turn:
    # Awaited: lets everything run that is ready.
    def __await__(self):
        yield


_turn = _Turn()


def _finish(future, result):
    if not future.cancelled():
        future.set_result(result)


def _release(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def sleep(delay, result=None):
    """Complete after `delay` seconds, with `result`."""
    if delay <= 0:
        await _turn
        return result
    return await _sleep(delay, result)


async def _sleep(delay, result):
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = events.get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _finish, future, result)
    try:
        return await future
    finally:
        handle.cancel()


# ---- gather


def _outcome(future):
    if future.cancelled():
        message = future._cancel_message
        return CancelledError("" if message is None else message)
    error = future.exception()
    return future.result() if error is None else error


def gather(*coros_or_futures, return_exceptions=False):
    """Return a future of the list of the results of all awaitables, in their order."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer
    from asyncio import futures, tasks
    from asyncio._gathering import _GatheringFuture

    children = []
    by_argument = {}
    loop = None
    outer = None
    unfinished = 0
    done = []

    def child_done(child):
        nonlocal unfinished
        unfinished -= 1
        if outer is None or outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            error = child.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if unfinished == 0:
            results = [_outcome(child) for child in children]
            if outer._cancel_requested:
                # Of the last argument, whether that was cancelled or not: so does CPython.
                outer.set_exception(children[-1]._make_cancelled_error())
            else:
                outer.set_result(results)

    for argument in coros_or_futures:
        child = by_argument.get(argument)
        if child is None:
            child = tasks.ensure_future(argument, loop=loop)
            if loop is None:
                loop = futures._loop_of(child)
            unfinished += 1
            by_argument[argument] = child
            if child.done():
                done.append(child)
            else:
                child.add_done_callback(child_done)
        children.append(child)
    outer = _GatheringFuture(children, loop=loop)
    for child in done:
        child_done(child)
    return outer


# ---- wait, wait_for, shield


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures and tasks; return two sets: those that are done, and the others."""
    from asyncio import futures

    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(coroutines.iscoroutine(future) for future in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = events.get_running_loop()
    waiter = loop.create_future()
    handle = None if timeout is None else loop.call_later(timeout, _release, waiter)
    missing = len(fs)

    def completed(future):
        nonlocal missing
        missing -= 1
        if missing > 0 and return_when != FIRST_COMPLETED:
            if return_when != FIRST_EXCEPTION or future.cancelled() or future.exception() is None:
                return
        if handle is not None:
            handle.cancel()
        _release(waiter)

    for future in fs:
        future.add_done_callback(completed)
    try:
        await waiter
    finally:
        if handle is not None:
            handle.cancel()
        for future in fs:
            future.remove_done_callback(completed)
    done = set()
    pending = set()
    for future in fs:
        (done if future.done() else pending).add(future)
    return done, pending


async def wait_for(fut, timeout):
    """Wait for an awaitable; cancel it and raise TimeoutError after `timeout` seconds (None: never)."""
    if timeout is not None and timeout <= 0:
        from asyncio import tasks

        fut = tasks.ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    from asyncio import timeouts

    async with timeouts.timeout(timeout):
        return await fut


async def _cancel_and_wait(future):
    waiter = events.get_running_loop().create_future()

    def completed(_):
        _release(waiter)

    future.add_done_callback(completed)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(completed)


def shield(arg):
    """Return a future of an awaitable that can be cancelled without cancelling the awaitable."""
    from asyncio import futures, tasks

    inner = tasks.ensure_future(arg)
    if inner.done():
        return inner
    outer = futures._loop_of(inner).create_future()

    def _inner_done_callback(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
            return
        error = inner.exception()
        if error is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


# ---- as_completed


class _AsCompletedIterator:
    # Plain iteration gives coroutines, asynchronous iteration the futures themselves.

    __module__ = "asyncio.tasks"

    def __init__(self, awaitables, timeout):
        from asyncio import queues, tasks

        loop = events.get_event_loop()
        self._done = queues.Queue()
        self._waiting = {tasks.ensure_future(awaitable, loop=loop): None for awaitable in set(awaitables)}
        self._left = len(self._waiting)
        self._handle = None
        if self._waiting and timeout is not None:
            self._handle = loop.call_later(timeout, self._time_out)
        for future in self._waiting:
            future.add_done_callback(self._completed)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next_future()

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._next_result()

    def _time_out(self):
        for future in self._waiting:
            future.remove_done_callback(self._completed)
            self._done.put_nowait(None)
        self._waiting.clear()

    def _completed(self, future):
        if future not in self._waiting:
            return
        del self._waiting[future]
        self._done.put_nowait(future)
        if not self._waiting and self._handle is not None:
            self._handle.cancel()

    async def _next_future(self):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future

    async def _next_result(self):
        return (await self._next_future()).result()


def as_completed(fs, *, timeout=None):
    """Return an iterator over awaitables in the order in which they complete."""
    from asyncio import futures

    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expects an iterable of awaitables, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


for _function in (as_completed, gather, shield, sleep, wait, wait_for):
    _function.__module__ = "asyncio.tasks"
del _function
