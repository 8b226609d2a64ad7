# What locks and queues derive from.

from asyncio import events


class _BoundToLoop:
    __module__ = "asyncio.locks"

    # Belongs to the loop in which it first has to wait.
    _loop = None

    def _get_loop(self):
        loop = events.get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return loop
