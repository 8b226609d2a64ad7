"""Exceptions of asyncio."""

__all__ = (
    "BrokenBarrierError",
    "CancelledError",
    "IncompleteReadError",
    "InvalidStateError",
    "LimitOverrunError",
    "SendfileNotAvailableError",
    "TimeoutError",
)

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """Raised where a cancelled task waits, and by whoever asks for its result."""


class InvalidStateError(Exception):
    """A future was asked for what its state does not allow, such as a second result."""


# Few programs meet the others.
def __getattr__(name):
    if name in _rare:
        value = globals()[name] = getattr(_import("asyncio._rare_exceptions", (name,)), name)
        return value
    raise AttributeError(f"module 'asyncio.exceptions' has no attribute {name!r}")


_rare = ("SendfileNotAvailableError", "IncompleteReadError", "LimitOverrunError", "BrokenBarrierError", "DeadlockError")


def __dir__():
    return sorted({*globals(), *_rare} - {"__getattr__", "__dir__", "_rare"})
