"""Futures: results that come later."""

import _contexts
from asyncio import coroutines, events
from asyncio.exceptions import CancelledError, InvalidStateError

__all__ = ("Future", "isfuture", "wrap_future")

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"

_GenericAlias = type(list[int])


def isfuture(obj):
    """Return True if obj is a Future, or something that says that it is like one."""
    return hasattr(type(obj), "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def _loop_of(future):
    get_loop = getattr(future, "get_loop", None)
    return future._loop if get_loop is None else get_loop()


def wrap_future(future, *, loop=None):
    """Return the future itself: those of threads do not exist."""
    if isfuture(future):
        return future
    raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")


class Future:
    """A result that is not there yet, or an exception."""

    __module__ = "_asyncio"

    _state = _PENDING
    _result = None
    _exception = None
    _exception_traceback = None
    _loop = None
    _cancel_message = None
    _cancelled_error = None  # what the task's coroutine has ended with
    _source_traceback = None
    _log_traceback = False
    # Set while __await__ hands the future to the task; None says that a class is no future after all.
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []

    __class_getitem__ = classmethod(_GenericAlias)

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(_describe(self))}>"

    def get_loop(self):
        return self._loop

    def cancelled(self):
        return self._state == "CANCELLED"

    def done(self):
        return self._state != "PENDING"

    def cancel(self, msg=None):
        """Cancel the future and have its callbacks called. False if it is done."""
        if self._state != "PENDING":
            return False
        self._state = "CANCELLED"
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _make_cancelled_error(self):
        error = self._cancelled_error
        if error is not None:
            self._cancelled_error = None
            return error
        message = self._cancel_message
        return CancelledError() if message is None else CancelledError(message)

    def result(self):
        if self._state == "FINISHED" and self._exception is None:
            return self._result
        return self._result_or_error()

    def _result_or_error(self):
        if self._state == "FINISHED":
            self._log_traceback = False
            # Shown once: who asks again gets the exception without its past, as from CPython.
            traceback = self._exception_traceback
            self._exception_traceback = None
            raise self._exception.with_traceback(traceback)
        if self._state == "CANCELLED":
            raise self._make_cancelled_error()
        raise InvalidStateError("Result is not set.")

    def exception(self):
        if self._state == "FINISHED":
            self._log_traceback = False
            return self._exception
        if self._state == "CANCELLED":
            raise self._make_cancelled_error()
        raise InvalidStateError("Exception is not set.")

    def add_done_callback(self, fn, /, *, context=None):
        """Have fn(future) called once the future is done; soon if it is done already."""
        if self._state == "PENDING":
            self._callbacks.append((fn, _contexts.own(context)))
        else:
            self._loop.call_soon(fn, self, context=context)

    def remove_done_callback(self, fn, /):
        """Remove all instances of a callback; return how many there were."""
        kept = [entry for entry in self._callbacks if not entry[0] == fn]
        count = len(self._callbacks) - len(kept)
        if count:
            self._callbacks[:] = kept
        return count

    def set_result(self, result, /):
        if self._state != "PENDING":
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = "FINISHED"
        self._schedule_callbacks()

    def set_exception(self, exception, /):
        if self._state != "PENDING":
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            replacement = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            replacement.__cause__ = replacement.__context__ = exception
            exception = replacement
        self._exception = exception
        self._exception_traceback = exception.__traceback__
        self._state = "FINISHED"
        self._log_traceback = True
        self._note_failure()
        self._schedule_callbacks()

    def _report_dropped(self):
        if self._log_traceback:
            self._log_traceback = False
            loop = getattr(self, "_feed_loop", None) or self._loop
            report = getattr(loop, "_report_unretrieved", None)
            if report is not None:
                report(self)

    def _note_failure(self):
        note = getattr(self._loop, "_note_failed", None)
        if note is not None:
            note(self)

    def _schedule_callbacks(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            call_soon = self._loop.call_soon
            for callback, context in callbacks:
                call_soon(callback, self, context=context)

    def __await__(self):
        if self._state == "PENDING":
            self._asyncio_future_blocking = True
            yield self
            if self._state == "PENDING":
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def _describe(future):
    # The parts of a future's repr behind its class.
    parts = [future._state.lower()]
    if future._state == "FINISHED":
        if future._exception is not None:
            parts.append(f"exception={future._exception!r}")
        else:
            parts.append(f"result={_short_repr(future._result)}")
    if future._callbacks:
        parts.append(_describe_callbacks(future._callbacks))
    return parts


def _describe_callbacks(callbacks):
    texts = [coroutines._format_callback(entry[0]) for entry in callbacks]
    if len(texts) > 2:
        texts = [texts[0], f"<{len(texts) - 2} more>", texts[-1]]
    return f"cb=[{', '.join(texts)}]"


# Reprs of results are cut short, as reprlib does.
def _short_repr(value, level=6):
    cls = type(value)
    if cls is str or cls is bytes:
        text = repr(value[:30])
        if len(text) > 30:
            text = repr(value[:13] + value[-14:])
            text = f"{text[:13]}...{text[-14:]}"
        return text
    if cls is list or cls is tuple or cls is set or cls is frozenset:
        return _short_items(value, cls, level)
    if cls is dict:
        if not value:
            return "{}"
        if level <= 0:
            return "{...}"
        parts = []
        for key in list(value)[:4]:
            parts.append(f"{_short_repr(key, level - 1)}: {_short_repr(value[key], level - 1)}")
        return f"{{{', '.join(parts)}{', ...' if len(value) > 4 else ''}}}"
    text = repr(value)
    if cls is int:
        return text if len(text) <= 40 else f"{text[:18]}...{text[-19:]}"
    return text if len(text) <= 30 else f"{text[:13]}...{text[-14:]}"


def _short_items(value, cls, level):
    left, right = {list: "[]", tuple: "()", set: "{}", frozenset: ("frozenset({", "})")}[cls]
    if not value:
        return repr(value)
    if level <= 0:
        return f"{left}...{right}"
    parts = [_short_repr(item, level - 1) for item in list(value)[:6]]
    if len(value) > 6:
        parts.append("...")
    if cls is tuple and len(value) == 1:
        right = ",)"
    return f"{left}{', '.join(parts)}{right}"
