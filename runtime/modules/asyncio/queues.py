"""Queues between tasks."""

from _on_demand import on_demand as _on_demand
from asyncio._bound_to_loop import _BoundToLoop
from asyncio.exceptions import CancelledError

__getattr__, __dir__ = _on_demand(globals(), {"asyncio": "heaps locks"})

__all__ = ("LifoQueue", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull", "QueueShutDown")


class QueueEmpty(Exception):
    """get_nowait() of an empty queue."""


class QueueFull(Exception):
    """put_nowait() into a full queue."""


class QueueShutDown(Exception):
    """put() or get() of a queue that is shut down."""


class _Fifo:
    # A list that gives items from its front: they are removed half the list at a time.
    def __init__(self):
        self._items = []
        self._first = 0

    def __len__(self):
        return len(self._items) - self._first

    def __iter__(self):
        return iter(self._items[self._first :])

    def append(self, item):
        self._items.append(item)

    def popleft(self):
        items = self._items
        first = self._first
        if first >= len(items):
            raise IndexError("pop from an empty deque")
        item = items[first]
        items[first] = None
        first += 1
        if first > 16 and first * 2 >= len(items):
            del items[:first]
            first = 0
        self._first = first
        return item


class Queue(_BoundToLoop):
    """First in, first out."""

    def __init__(self, maxsize=0):
        from asyncio.locks import Event

        self._maxsize = maxsize
        self._getters = {}  # futures of tasks that wait, in order
        self._putters = {}
        self._unfinished_tasks = 0
        self._finished = Event()
        self._finished.set()
        self._is_shutdown = False
        self._init(maxsize)

    # ---- for derived classes

    def _init(self, maxsize):
        self._queue = _Fifo()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    # ----

    __class_getitem__ = classmethod(type(list[int]))

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    def _format(self):
        text = f"maxsize={self._maxsize!r}"
        if getattr(self, "_queue", None):
            text += f" _queue={list(self._queue)!r}"
        if self._getters:
            text += f" _getters[{len(self._getters)}]"
        if self._putters:
            text += f" _putters[{len(self._putters)}]"
        if self._unfinished_tasks:
            text += f" tasks={self._unfinished_tasks}"
        if self._is_shutdown:
            text += " shutdown"
        return text

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return False if self._maxsize <= 0 else self.qsize() >= self._maxsize

    def _wake_next(self, waiters):
        while waiters:
            waiter = next(iter(waiters))
            del waiters[waiter]
            if not waiter.done():
                waiter.set_result(None)
                return

    # Until a waiter is woken. `is_ready` says whether the next one could go on, if this one is cancelled after that.
    async def _wait(self, waiters, is_ready):
        waiter = self._get_loop().create_future()
        waiters[waiter] = None
        try:
            await waiter
        except BaseException:
            waiter.cancel()
            waiters.pop(waiter, None)
            if is_ready() and not waiter.cancelled():
                self._wake_next(waiters)
            raise

    async def put(self, item):
        """Put an item into the queue; wait while it is full."""
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            await self._wait(self._putters, lambda: not self.full())
        return self.put_nowait(item)

    def put_nowait(self, item):
        """Put an item into the queue, or raise QueueFull."""
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        self._wake_next(self._getters)

    async def get(self):
        """Take an item from the queue; wait while it is empty."""
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            await self._wait(self._getters, lambda: not self.empty())
        return self.get_nowait()

    def get_nowait(self):
        """Take an item from the queue, or raise QueueEmpty."""
        if self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        self._wake_next(self._putters)
        return item

    def task_done(self):
        """Say that an item that was taken is dealt with."""
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        """Wait until all items have been dealt with."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """Take no more items; give none of those that are left if `immediate`."""
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished_tasks > 0:
                    self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()
        for waiters in (self._getters, self._putters):
            while waiters:
                self._wake_next(waiters)


class PriorityQueue(Queue):
    """The least item first."""

    def _init(self, maxsize):
        global heaps  # which other queues do not need
        from asyncio import heaps

        self._queue = []

    def _put(self, item):
        heaps.push(self._queue, item)

    def _get(self):
        return heaps.pop(self._queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
