"""Limits on the time that a block may wait."""

from _on_demand import on_demand as _on_demand
from asyncio import events
from asyncio.exceptions import CancelledError

__getattr__, __dir__ = _on_demand(globals(), {"asyncio": "tasks"})

__all__ = ("Timeout", "timeout", "timeout_at")


class Timeout:
    """Cancels the task inside the block at a moment, and makes TimeoutError of that."""

    def __init__(self, when):
        self._state = "created"
        self._handle = None
        self._task = None
        self._when = when

    def when(self):
        """The deadline in the loop's time, or None."""
        return self._when

    def reschedule(self, when):
        """Set another deadline."""
        if self._state != "active":
            if self._state == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
        if when is None:
            self._handle = None
            return
        loop = events.get_running_loop()
        if when <= loop.time():
            self._handle = loop.call_soon(self._on_timeout)
        else:
            self._handle = loop.call_at(when, self._on_timeout)

    def expired(self):
        """Whether the deadline has passed inside the block."""
        return self._state in ("expiring", "expired")

    def __repr__(self):
        text = f"<Timeout [{self._state}]"
        if self._state == "active":
            text += f" when={None if self._when is None else round(self._when, 3)}"
        return text + ">"

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        from asyncio import tasks

        task = tasks.current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._requests_before = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._state == "expiring":
            self._state = "expired"
            # More requests than before: somebody else has cancelled the task, too, and that counts.
            if self._task.uncancel() <= self._requests_before and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                if exc_val is not None:
                    _insert_timeout_error(exc_val)
                    if isinstance(exc_val, ExceptionGroup):
                        for error in exc_val.exceptions:
                            _insert_timeout_error(error)
        elif self._state == "active":
            self._state = "finished"

    def _on_timeout(self):
        self._task.cancel()
        self._state = "expiring"
        self._handle = None


# Another exception has taken the place of the CancelledError: the timeout goes into its history.
def _insert_timeout_error(error):
    while error.__context__ is not None:
        if isinstance(error.__context__, CancelledError):
            timeout_error = TimeoutError()
            timeout_error.__context__ = timeout_error.__cause__ = error.__context__
            error.__context__ = timeout_error
            return
        error = error.__context__


def timeout(delay):
    """Limit a block to `delay` seconds; None: no limit."""
    return Timeout(None if delay is None else events.get_running_loop().time() + delay)


def timeout_at(when):
    """Limit a block to a moment in the loop's time; None: no limit."""
    return Timeout(when)
