"""Handles of callbacks, and which loop is running."""

import _contexts
from asyncio import coroutines

__all__ = (
    "AbstractEventLoop",
    "Handle",
    "TimerHandle",
    "get_event_loop",
    "get_running_loop",
    "new_event_loop",
    "set_event_loop",
    "_get_running_loop",
    "_set_running_loop",
)

_current_loop = None  # set_event_loop()
_policy = None  # set_event_loop_policy(); None: the one that there is


class Handle:
    """What call_soon() and its like return: a callback that can be cancelled."""

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = _contexts.own(context)
        self._cancelled = False

    def __repr__(self):
        return f"<{' '.join(self._describe())}>"

    def _describe(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append("cancelled")
        if self._callback is not None:
            parts.append(coroutines._format_callback(self._callback))
        return parts

    def get_context(self):
        return self._context

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        context = self._context
        try:
            if context is None:
                self._callback(*self._args)
            else:
                context.run(self._callback, *self._args)
        except BaseException as error:
            failure = error
        else:
            return
        self._failed(failure)

    def _failed(self, failure):
        if isinstance(failure, (SystemExit, KeyboardInterrupt)):
            raise failure
        self._loop.call_exception_handler(
            {
                "message": f"Exception in callback {coroutines._format_callback(self._callback)}",
                "exception": failure,
                "handle": self,
            }
        )


class TimerHandle(Handle):
    """What call_later() and call_at() return."""

    def __init__(self, when, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = context
        self._cancelled = False
        self._when = when
        self._scheduled = False

    def _describe(self):
        parts = super()._describe()
        parts.insert(2 if self._cancelled else 1, f"when={self._when}")
        return parts

    def cancel(self):
        if not self._cancelled:
            if self._scheduled:
                self._loop._timer_cancelled()
            super().cancel()

    def when(self):
        """When the callback is due, in the loop's time."""
        return self._when

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when or self.__eq__(other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when or self.__eq__(other)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, TimerHandle):
            return (
                self._when == other._when
                and self._callback == other._callback
                and self._args == other._args
                and self._cancelled == other._cancelled
            )
        return NotImplemented


_absent = {
    "a session has no threads": ("run_in_executor", "set_default_executor"),
    "a session has no files, sockets, processes or signals": (
        "getaddrinfo", "getnameinfo", "create_connection", "create_server", "create_unix_connection", "create_unix_server",
        "create_datagram_endpoint", "connect_accepted_socket", "connect_read_pipe", "connect_write_pipe", "start_tls", "sendfile",
        "subprocess_exec", "subprocess_shell", "add_reader", "remove_reader", "add_writer", "remove_writer", "sock_accept",
        "sock_connect", "sock_recv", "sock_recv_into", "sock_sendall", "sock_sendfile", "add_signal_handler", "remove_signal_handler",
    ),
}


class AbstractEventLoop:
    """What all event loops derive from."""

    def __getattr__(self, name):
        for reason, names in _absent.items():
            if name in names:
                break
        else:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

        def refuse(*args, **kwargs):
            raise NotImplementedError(f"{name}() is not supported: {reason}")

        return refuse


def get_running_loop():
    """The event loop that runs this code; RuntimeError if there is none."""
    loop = _event_loop()
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


# The session keeps it, and forgets it when a trap or the host ends a run.
def _get_running_loop():
    return _event_loop()


def _set_running_loop(loop):
    _set_event_loop(loop)


def get_event_loop():
    """Return the running event loop, or else the one given to set_event_loop()."""
    loop = _event_loop()
    if loop is not None:
        return loop
    return current_loop() if _policy is None else _policy.get_event_loop()


def current_loop():
    if _current_loop is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return _current_loop


def set_event_loop(loop):
    """Set what get_event_loop() returns while no loop is running."""
    if _policy is None:
        set_current_loop(loop)
    else:
        _policy.set_event_loop(loop)


def set_current_loop(loop):
    global _current_loop
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    _current_loop = loop


def new_event_loop():
    """Make and return a new event loop."""
    return make_loop() if _policy is None else _policy.new_event_loop()


def make_loop():
    from asyncio.base_events import EventLoop

    return EventLoop()
