"""Event loop policies, which are deprecated: who makes event loops, and which is the current one while none is running."""

from asyncio import events as _events


class _AbstractEventLoopPolicy:
    """What makes event loops and knows the current one."""

    __module__ = "asyncio.events"

    def get_event_loop(self):
        """The current event loop."""
        raise NotImplementedError

    def set_event_loop(self, loop):
        """Set the current event loop."""
        raise NotImplementedError

    def new_event_loop(self):
        """Make and return a new event loop."""
        raise NotImplementedError


class _DefaultEventLoopPolicy(_AbstractEventLoopPolicy):
    """The policy that there is unless another is set."""

    __module__ = "asyncio.unix_events"

    def get_event_loop(self):
        """The event loop that was set."""
        return _events.current_loop()

    def set_event_loop(self, loop):
        """Set the event loop."""
        _events.set_current_loop(loop)

    def new_event_loop(self):
        """Make and return a new event loop."""
        return _events.make_loop()


_DefaultEventLoopPolicy.__name__ = _DefaultEventLoopPolicy.__qualname__ = "_UnixDefaultEventLoopPolicy"
_default = _DefaultEventLoopPolicy()
CLASSES = {"AbstractEventLoopPolicy": _AbstractEventLoopPolicy, "DefaultEventLoopPolicy": _DefaultEventLoopPolicy}


def deprecated(name, level):
    from warnings import warn

    warn(f"'asyncio.{name}' is deprecated and slated for removal in Python 3.16", DeprecationWarning, level)


def get_event_loop_policy():
    deprecated("get_event_loop_policy", 3)
    return _default if _events._policy is None else _events._policy


def set_event_loop_policy(policy):
    deprecated("set_event_loop_policy", 3)
    if policy is not None and not isinstance(policy, _AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _events._policy = policy
