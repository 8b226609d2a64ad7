"""Locks and the like for one thread: a session has no other, so what would wait for one raises RuntimeError, and none can be started."""

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock", "RLock",
    "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError", "local", "get_native_id",
]

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError
_IDENT = 1


# A wait with a timeout passes that time on the session's clock, and nothing has happened then.
def _wait(timeout, what):
    if timeout is None or timeout < 0:
        raise RuntimeError(f"{what} would block for ever: a session has no other threads")
    from time import sleep

    sleep(timeout)
    return False


def _shown(self, state):
    cls = type(self)
    return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>"


def _deprecated(name, advice):
    from warnings import warn

    warn(f"{name}() is deprecated, {advice}", DeprecationWarning, stacklevel=3)


def _check_timeout(blocking, timeout):
    if not isinstance(timeout, (int, float)) and not hasattr(timeout, "__index__"):
        raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer or float")
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError("timeout value must be a non-negative number")
    if timeout > TIMEOUT_MAX:
        raise OverflowError("timestamp too large to convert to C PyTime_t")


class lock:
    """A lock that is held or not."""

    __module__ = "_thread"
    __slots__ = ("_held", "__weakref__")

    def __init__(self):
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        """Take the lock; whether it was free."""
        _check_timeout(blocking, timeout)
        if not self._held:
            self._held = True
            return True
        return blocking and _wait(timeout, "Lock.acquire()")

    def release(self):
        """Give the lock back."""
        if not self._held:
            raise RuntimeError("release unlocked lock")
        self._held = False

    def locked(self):
        """Whether the lock is held."""
        return self._held

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self._held else 'unlocked'} _thread.lock object at {id(self):#x}>"

    def __reduce__(self):
        raise TypeError(f"cannot pickle '{type(self).__module__}.{type(self).__name__}' object")


Lock = lock


class RLock:
    """A lock that whoever holds it may take again."""

    __module__ = "_thread"
    __slots__ = ("_count", "__weakref__")

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        """Take the lock once more."""
        _check_timeout(blocking, timeout)
        self._count += 1
        return True

    def release(self):
        """Give the lock back once."""
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1

    def locked(self):
        """Whether the lock is held."""
        return self._count > 0

    def _is_owned(self):
        return self._count > 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def __repr__(self):
        state = f"locked _thread.RLock object owner={_IDENT}" if self._count else "unlocked _thread.RLock object owner=0"
        return f"<{state} count={self._count} at {id(self):#x}>"

    __reduce__ = Lock.__reduce__


class Condition:
    """A lock, and a wait for what somebody else tells."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __repr__(self):
        return f"<Condition({self._lock}, 0)>"

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)

    def _is_owned(self):
        return self._lock.locked()

    def _check_held(self, what):
        if not self._is_owned():
            raise RuntimeError(f"cannot {what} on un-acquired lock")

    def wait(self, timeout=None):
        """Wait until notified: nobody is there to do it."""
        self._check_held("wait")
        return _wait(None if timeout is None else max(timeout, 0), "Condition.wait()")

    def wait_for(self, predicate, timeout=None):
        """Wait until the predicate is true."""
        result = predicate()
        if not result:
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake up those that wait."""
        self._check_held("notify")

    def notify_all(self):
        """Wake up all that wait."""
        self.notify()

    def notifyAll(self):
        """The old name of notify_all()."""
        _deprecated("notifyAll", "use notify_all() instead")
        self.notify_all()


class Semaphore:
    """A counter that acquire() lowers and release() raises."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def __repr__(self):
        return _shown(self, f"value={self._value}")

    def acquire(self, blocking=True, timeout=None):
        """Lower the counter; whether it was above zero."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value > 0:
            self._value -= 1
            return True
        return blocking and _wait(None if timeout is None else max(timeout, 0), "Semaphore.acquire()")

    __enter__ = acquire

    def release(self, n=1):
        """Raise the counter."""
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, *exc_info):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that is never released more often than it was acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return _shown(self, f"value={self._value}/{self._initial_value}")

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        self._value += n


class Event:
    """A flag to wait for."""

    def __init__(self):
        self._flag = False

    def __repr__(self):
        return _shown(self, "set" if self._flag else "unset")

    def is_set(self):
        """Whether the flag is set."""
        return self._flag

    def isSet(self):
        """The old name of is_set()."""
        _deprecated("isSet", "use is_set() instead")
        return self.is_set()

    def set(self):
        """Set the flag."""
        self._flag = True

    def clear(self):
        """Clear the flag."""
        self._flag = False

    def wait(self, timeout=None):
        """Wait until the flag is set."""
        return self._flag or _wait(None if timeout is None else max(timeout, 0), "Event.wait()")


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A place where a number of threads wait for one another; one thread is enough only for a barrier of one."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._broken = False

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: 0)
    broken = property(lambda self: self._broken)

    def __repr__(self):
        return _shown(self, "broken" if self._broken else f"waiters=0/{self._parties}")

    def wait(self, timeout=None):
        """Wait for the others."""
        if self._broken:
            raise BrokenBarrierError
        if self._parties > 1:
            timeout = self._timeout if timeout is None else timeout
            self._broken = timeout is not None
            _wait(timeout, "Barrier.wait()")
            raise BrokenBarrierError
        if self._action:
            self._action()
        return 0

    def reset(self):
        """Make the barrier as new."""
        self._broken = False

    def abort(self):
        """Break the barrier."""
        self._broken = True


class local:
    """Attributes of one thread."""

    __module__ = "_thread"

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        return super().__new__(cls)


class Thread:
    """What would run beside the program. start() is refused; run() works."""

    _count = 0
    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if not name:
            Thread._count += 1
            name = f"Thread-{Thread._count}"
            if target is not None and hasattr(target, "__name__"):
                name += f" ({target.__name__})"
        self._name = str(name)
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemon = False if daemon is None else daemon
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial" if self.ident is None else f"started {self.ident}"
        return f"<{type(self).__name__}({self._name}, {status}{' daemon' if self._daemon and self.ident is None else ''})>"

    def run(self):
        """Call the target, in this thread."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # As in CPython, so that a thread and what it works on do not keep each other: it runs once.
            del self._target, self._args, self._kwargs

    def start(self):
        """Refused: a session has one thread."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self.ident is not None:
            raise RuntimeError("threads can only be started once")
        raise RuntimeError("can't start new thread: a session has only one")

    def join(self, timeout=None):
        """Refused: it was never started."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self.ident is None:
            raise RuntimeError("cannot join thread before it is started")
        raise RuntimeError("cannot join current thread")

    def is_alive(self):
        """Whether the thread runs."""
        return self.ident is not None

    @property
    def name(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def daemon(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._daemon

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self.ident is not None:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemon = daemonic

    ident = native_id = None

    def isDaemon(self):
        """Whether it is a daemon."""
        _deprecated("isDaemon", "get the daemon attribute instead")
        return self.daemon

    def setDaemon(self, daemonic):
        """Make it a daemon or not."""
        _deprecated("setDaemon", "set the daemon attribute instead")
        self.daemon = daemonic

    def getName(self):
        """The name."""
        _deprecated("getName", "get the name attribute instead")
        return self.name

    def setName(self, name):
        """Give it a name."""
        _deprecated("setName", "set the name attribute instead")
        self.name = name


class Timer(Thread):
    """A call after a time: start() is refused."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Do not call any more."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    ident = native_id = _IDENT


_main = _MainThread(name="MainThread")


def get_ident():
    """The number of the one thread."""
    return _IDENT


get_native_id = get_ident


def current_thread():
    """The one thread."""
    return _main


def currentThread():
    """The old name of current_thread()."""
    _deprecated("currentThread", "use current_thread() instead")
    return current_thread()


def main_thread():
    """The one thread."""
    return _main


def active_count():
    """How many threads there are: one."""
    return 1


def activeCount():
    """The old name of active_count()."""
    _deprecated("activeCount", "use active_count() instead")
    return active_count()


def enumerate():
    """A list of all threads: the one."""
    return [_main]
