"""What tasks wait for each other by. Waiters are futures, woken in the order in which they came."""

from asyncio._bound_to_loop import _BoundToLoop
from asyncio.exceptions import CancelledError

__all__ = ("Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "Semaphore")


def _with_state(obj, state, waiters):
    if waiters:
        state += f", waiters:{len(waiters)}"
    return f"<{object.__repr__(obj)[1:-1]} [{state}]>"


class _AsyncContext(_BoundToLoop):
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        self.release()


class Lock(_AsyncContext):
    """Held by one task at a time."""

    def __init__(self):
        self._waiters = {}
        self._locked = False

    def __repr__(self):
        return _with_state(self, "locked" if self._locked else "unlocked", self._waiters)

    def locked(self):
        return self._locked

    async def acquire(self):
        """Wait until the lock is free, and take it."""
        if not self._locked and (not self._waiters or all(waiter.cancelled() for waiter in self._waiters)):
            self._locked = True
            return True
        waiter = self._get_loop().create_future()
        self._waiters[waiter] = None
        try:
            try:
                await waiter
            finally:
                del self._waiters[waiter]
        except CancelledError:
            # It may have been woken and cancelled in the same turn: then the next one gets the lock.
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        return True

    def release(self):
        """Give the lock to the task that has waited longest."""
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        for waiter in self._waiters:
            # Done already: it was woken, and has not run since.
            if not waiter.done():
                waiter.set_result(True)
            return


class Event(_BoundToLoop):
    """Tasks wait until it is set."""

    def __init__(self):
        self._waiters = {}
        self._value = False

    def __repr__(self):
        return _with_state(self, "set" if self._value else "unset", self._waiters)

    def is_set(self):
        return self._value

    def set(self):
        """Wake all that wait."""
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        """Wait until the event is set."""
        if self._value:
            return True
        waiter = self._get_loop().create_future()
        self._waiters[waiter] = None
        try:
            await waiter
            return True
        finally:
            del self._waiters[waiter]


class Condition(_AsyncContext):
    """Tasks that hold a lock wait until another one notifies them."""

    def __init__(self, lock=None):
        if lock is None:
            lock = Lock()
        self._lock = lock
        self.locked = lock.locked
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = {}

    def __repr__(self):
        return _with_state(self, "locked" if self.locked() else "unlocked", self._waiters)

    async def wait(self):
        """Release the lock, wait until notified, acquire the lock again."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = self._get_loop().create_future()
        self.release()
        try:
            try:
                self._waiters[waiter] = None
                try:
                    await waiter
                    return True
                finally:
                    del self._waiters[waiter]
            finally:
                await self._acquire_again()
        except BaseException:
            # It may have been notified and cancelled in the same turn: the notification goes to another one.
            self._notify(1)
            raise

    # Whatever happens: the caller holds the lock. A request to cancel is kept until then.
    async def _acquire_again(self):
        cancelled = None
        while True:
            try:
                await self.acquire()
                break
            except CancelledError as error:
                cancelled = error
        if cancelled is not None:
            try:
                raise cancelled
            finally:
                cancelled = None

    async def wait_for(self, predicate):
        """Wait until predicate() is true; return what it gave."""
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake up to n tasks. They go on once they have the lock."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def _notify(self, n):
        count = 0
        for waiter in self._waiters:
            if count >= n:
                break
            if not waiter.done():
                count += 1
                waiter.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_AsyncContext):
    """Held by a number of tasks at a time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters = {}
        self._value = value

    def __repr__(self):
        return _with_state(self, "locked" if self.locked() else f"unlocked, value:{self._value}", self._waiters)

    def locked(self):
        """Whether acquire() would wait."""
        return self._value == 0 or any(not waiter.cancelled() for waiter in self._waiters)

    async def acquire(self):
        """Wait until the value is not zero, and take one off."""
        if not self.locked():
            self._value -= 1
            return True
        waiter = self._get_loop().create_future()
        self._waiters[waiter] = None
        try:
            try:
                await waiter
            finally:
                del self._waiters[waiter]
        except CancelledError:
            # It may have been woken and cancelled in the same turn.
            if waiter.done() and not waiter.cancelled():
                self._value += 1
            raise
        finally:
            # Others came meanwhile, and had to wait behind this one.
            while self._value > 0 and self._wake_next():
                pass
        return True

    def release(self):
        """Add one to the value."""
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        for waiter in self._waiters:
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    """A Semaphore whose value cannot get larger than it was first."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Barrier(_BoundToLoop):
    """Tasks wait until a number of them has come."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._condition = Condition()
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def __repr__(self):
        state = self._state
        if not self.broken:
            state += f", waiters:{self.n_waiting}/{self.parties}"
        return f"<{object.__repr__(self)[1:-1]} [{state}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        """Wait for the others; return a number that each task gets another of."""
        async with self._condition:
            await self._block()
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._state = "draining"
                    self._condition.notify_all()
                else:
                    await self._wait()
                return index
            finally:
                self._count -= 1
                self._exit()

    # Those of the last round must have left.
    async def _block(self):
        await self._condition.wait_for(lambda: self._state not in ("draining", "resetting"))
        if self._state == "broken":
            from asyncio.exceptions import BrokenBarrierError

            raise BrokenBarrierError("Barrier aborted")

    async def _wait(self):
        await self._condition.wait_for(lambda: self._state != "filling")
        if self._state in ("broken", "resetting"):
            from asyncio.exceptions import BrokenBarrierError

            raise BrokenBarrierError("Abort or reset of barrier")

    def _exit(self):
        if self._count == 0:
            if self._state in ("resetting", "draining"):
                self._state = "filling"
            self._condition.notify_all()

    async def reset(self):
        """Empty the barrier; those that wait get a BrokenBarrierError."""
        async with self._condition:
            if self._count > 0:
                if self._state != "resetting":
                    self._state = "resetting"
            else:
                self._state = "filling"
            self._condition.notify_all()

    async def abort(self):
        """Break the barrier; those that wait and those that come get a BrokenBarrierError."""
        async with self._condition:
            self._state = "broken"
            self._condition.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"
