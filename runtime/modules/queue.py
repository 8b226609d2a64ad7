"""Queues of one thread: what would wait for another thread to do something raises RuntimeError instead, since there is none."""

__all__ = ["Empty", "Full", "ShutDown", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    """There is nothing to get, and the caller would not wait or has waited long enough."""


Empty.__module__ = "_queue"


class Full(Exception):
    """There is no room to put anything, and the caller would not wait or has waited long enough."""


class ShutDown(Exception):
    """The queue takes nothing more, or has nothing more to give, since shutdown()."""


def _check_timeout(block, timeout):
    if block and timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")


# A wait with a timeout passes that time on the session's clock.
def _wait(timeout, failure, what):
    if timeout is None:
        raise RuntimeError(f"{what} would block for ever: a session has no other threads")
    from time import sleep

    sleep(timeout)
    raise failure


class Queue:
    """First in, first out; with a maxsize above 0 it holds no more items than that."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    def task_done(self):
        """Says that the work on an item got from here is over."""
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1

    def join(self):
        """Waits until task_done() has been called for every item ever put."""
        if self.unfinished_tasks:
            _wait(None, None, "Queue.join()")

    def qsize(self):
        """How many items are waiting."""
        return self._qsize()

    def empty(self):
        """Whether nothing is waiting."""
        return not self._qsize()

    def full(self):
        """Whether it holds as many items as it may."""
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Put an item into the queue."""
        if self.is_shutdown:
            raise ShutDown
        if self.maxsize > 0:
            _check_timeout(block, timeout)
        if 0 < self.maxsize <= self._qsize():
            if not block:
                raise Full
            _wait(timeout, Full, "Queue.put()")
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Takes out the next item; with none there, waits or raises Empty."""
        if self.is_shutdown and not self._qsize():
            raise ShutDown
        _check_timeout(block, timeout)
        if not self._qsize():
            if not block:
                raise Empty
            _wait(timeout, Empty, "Queue.get()")
        return self._get()

    def put_nowait(self, item):
        """Adds an item if there is room, else raises Full."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Takes out the next item if there is one, else raises Empty."""
        return self.get(block=False)

    def shutdown(self, immediate=False):
        """Lets nothing more be put; what is there may still be got, unless it is to be dropped."""
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1

    def _init(self, maxsize):
        from collections import deque

        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class PriorityQueue(Queue):
    """A queue that gives the smallest of its items first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        from heapq import heappush

        heappush(self.queue, item)

    def _get(self):
        from heapq import heappop

        return heappop(self.queue)


class LifoQueue(Queue):
    """A queue that gives the newest of its items first: a stack."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """A queue without a limit, first in, first out."""

    def __init__(self):
        from collections import deque

        self._queue = deque()

    def put(self, item, block=True, timeout=None):
        """Adds an item: there is always room."""
        self._queue.append(item)

    def put_nowait(self, item):
        """Adds an item: there is always room."""
        self._queue.append(item)

    def get(self, block=True, timeout=None):
        """Takes out the oldest item; with none there, waits or raises Empty."""
        _check_timeout(block, timeout)
        if not self._queue:
            if not block:
                raise Empty
            _wait(timeout, Empty, "SimpleQueue.get()")
        return self._queue.popleft()

    def get_nowait(self):
        """Takes out the oldest item if there is one, else raises Empty."""
        return self.get(block=False)

    def empty(self):
        """Whether nothing is waiting."""
        return not self._queue

    def qsize(self):
        """How many items are waiting."""
        return len(self._queue)

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


SimpleQueue.__module__ = "_queue"
