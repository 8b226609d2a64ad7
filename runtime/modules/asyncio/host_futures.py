"""Futures that host functions return: the host supplies their results later, in any order (docs/asyncio.md)."""

from asyncio import events
from asyncio.futures import Future

__all__ = ("HostFuture",)

_infinite = float("inf")
_pending = {}  # those that the host has not answered, by number
_cancelled = []  # numbers of those that were cancelled, and that the host has not heard of


class HostFuture(Future):
    """The result of a host function that is not there yet.

    Belongs to whatever loop is running, but to the loop of the feeds while one of its tasks awaits it.
    """

    __module__ = "asyncio.host_futures"

    _feed_loop = None

    def __init__(self, number):
        self._callbacks = []
        self._number = number
        _pending[number] = self

    @property
    def _loop(self):
        loop = self._feed_loop
        return loop if loop is not None and self._callbacks else events.get_running_loop()

    def add_done_callback(self, fn, /, *, context=None):
        if not self._callbacks:
            loop = events.get_running_loop()
            self._feed_loop = loop if loop._outlives_feeds else None
        super().add_done_callback(fn, context=context)

    def _note_failure(self):
        if _event_loop() is not None:
            super()._note_failure()

    def _schedule_callbacks(self):
        if _pending.pop(self._number, None) is not None and self.cancelled():
            _cancelled.append(self._number)
        callbacks = self._callbacks
        if callbacks:
            loop = self._loop
            self._callbacks = []
            if not loop._closed:
                for callback, context in callbacks:
                    loop.call_soon(callback, self, context=context)


# The loop has nothing to do before its next timer (None: there is none). False: nothing will ever wake it.
def _wait(loop, deadline):
    awaited = [number for number, future in _pending.items() if future._callbacks and future._loop is loop]
    if deadline is None or deadline >= _infinite:
        if not awaited:
            return False
        deadline = None
    cancelled = []
    if awaited:
        cancelled[:] = _cancelled
        _cancelled.clear()
    answers = _loop_wait(deadline, awaited, cancelled)
    if answers is not None:
        for number, is_error, value in answers:
            future = _pending.get(number)
            if future is None:
                continue
            if is_error:
                future.set_exception(value)
            else:
                future.set_result(value)
    return True
