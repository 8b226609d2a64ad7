# ExitStack and AsyncExitStack.

from collections import deque

from _contextlib.managers import AbstractAsyncContextManager, AbstractContextManager



# An exception raised while another is on its way has that one at the end of its contexts, as if the blocks were nested.
def _fix_context(new_error, old_error, frame_error):
    while True:
        context = new_error.__context__
        if context is None or context is old_error:
            return
        if context is frame_error:
            break
        new_error = context
    new_error.__context__ = old_error


def _raise_last(error):
    fixed_context = error.__context__
    try:
        raise error
    except BaseException:
        error.__context__ = fixed_context
        raise


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = deque()

    def pop_all(self):
        """Moves all callbacks to a new stack."""
        new_stack = type(self)()
        new_stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = deque()
        return new_stack

    def _push(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))

    def push(self, exit):
        """Adds something with an __exit__(), or a function like it."""
        method = _find_method(exit, "__exit__")
        self._push(exit if method is None else method)
        return exit

    def enter_context(self, cm):
        """Enters a context manager that the stack leaves."""
        enter, leave = _methods(cm, "__enter__", "__exit__", "context manager")
        result = enter()
        self._push(leave)
        return result

    def callback(self, callback, /, *args, **kwds):
        """Adds a function that is called with these arguments."""

        def leave(exc_type, exc, tb):
            callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._push(leave)
        return callback


def _find_method(obj, name):
    function = getattr(type(obj), name, None)
    return None if function is None else function.__get__(obj, type(obj)) if hasattr(function, "__get__") else function


def _methods(cm, enter, leave, kind):
    cls = type(cm)
    try:
        getattr(cls, enter)
        getattr(cls, leave)
    except AttributeError:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol"
        ) from None
    return _find_method(cm, enter), _find_method(cm, leave)


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Leaves context managers and calls functions in reverse order at the end of the block."""

    __module__ = "contextlib"

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        import sys

        error = exc_details[1]
        received = error is not None
        frame_error = sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if error is None else (type(error), error, error.__traceback__)
                if callback(*details):
                    suppressed = True
                    pending = False
                    error = None
            except BaseException as new_error:
                _fix_context(new_error, error, frame_error)
                pending = True
                error = new_error
        if pending:
            _raise_last(error)
        return received and suppressed

    def close(self):
        """Leaves everything at once."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """Leaves context managers of both kinds and calls functions in reverse order at the end of the block."""

    __module__ = "contextlib"

    async def enter_async_context(self, cm):
        """Enters an asynchronous context manager that the stack leaves."""
        enter, leave = _methods(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter()
        self._push(leave, False)
        return result

    def push_async_exit(self, exit):
        """Adds something with an __aexit__(), or a coroutine function like it."""
        method = _find_method(exit, "__aexit__")
        self._push(exit if method is None else method, False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Adds a coroutine function that is called with these arguments."""

        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._push(leave, False)
        return callback

    async def aclose(self):
        """Leaves everything at once."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        import sys

        error = exc_details[1]
        received = error is not None
        frame_error = sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if error is None else (type(error), error, error.__traceback__)
                answer = callback(*details)
                if not is_sync:
                    answer = await answer
                if answer:
                    suppressed = True
                    pending = False
                    error = None
            except BaseException as new_error:
                _fix_context(new_error, error, frame_error)
                pending = True
                error = new_error
        if pending:
            _raise_last(error)
        return received and suppressed
