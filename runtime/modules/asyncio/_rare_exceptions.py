# Exceptions of asyncio that few programs meet; their classes name the module that has them.
__name__ = "asyncio.exceptions"


class SendfileNotAvailableError(RuntimeError):
    """There are no files and no sockets."""


class IncompleteReadError(EOFError):
    """The end came before all bytes had been read."""

    def __init__(self, partial, expected):
        wanted = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {wanted} expected bytes")
        self.partial = partial
        self.expected = expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    """The buffer was full before a separator was found."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)


class BrokenBarrierError(RuntimeError):
    """The barrier was broken by a call of abort() or reset()."""


# Not in CPython, whose loop waits for ever there.
class DeadlockError(RuntimeError):
    """The loop waits, and nothing is left that could wake it: no callback, no timer, no answer of the host."""
