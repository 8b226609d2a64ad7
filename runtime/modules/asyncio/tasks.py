"""Tasks: coroutines that the loop runs side by side."""

import _contexts
from asyncio import coroutines, events, futures
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.futures import Future

__all__ = (
    "Task",
    "all_tasks",
    "create_eager_task_factory",
    "create_task",
    "current_task",
    "eager_task_factory",
    "ensure_future",
    "_enter_task",
    "_leave_task",
    "_register_task",
    "_unregister_task",
)

_set_result = Future.set_result
_set_exception = Future.set_exception
_cancel = Future.cancel
_generator_type = type(_ for _ in ())
_task_count = 0


def _next_name():
    global _task_count
    _task_count += 1
    return f"Task-{_task_count}"


class Task(Future):
    """A coroutine that runs in an event loop; its result, as a future."""

    __module__ = "_asyncio"

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []
        if not coroutines.iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._name = _next_name() if name is None else str(name)
        self._coro = coro
        self._context = _contexts.own(context)
        self._cancel_requests = 0
        self._must_cancel = False
        self._fut_waiter = None
        if eager_start and self._loop.is_running():
            self._start_eagerly()
        else:
            self._loop._tasks[self] = None
            self._loop._check_closed()
            self._loop._ready.append(self)

    def _describe(self):
        parts = futures._describe(self)
        if self._cancel_requests and self._state == "PENDING":
            parts[0] = "cancelling"
        details = [parts[0], f"name={self._name!r}"]
        if self._coro is not None:
            details.append(f"coro=<{coroutines._format_coroutine(self._coro)}>")
        if self._fut_waiter is not None:
            details.append(f"wait_for={self._fut_waiter!r}")
        return details + parts[1:]

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._describe())}>"

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value, /):
        self._name = str(value)

    def set_result(self, result, /):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        raise NotImplementedError("not supported yet: frames of a task")

    print_stack = get_stack

    def cancel(self, msg=None):
        """Have CancelledError raised in the task where it waits. False if it is done."""
        if self._state != "PENDING":
            return False
        self._cancel_requests += 1
        waiter = self._fut_waiter
        if waiter is not None and waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """How often cancel() was called, less the calls of uncancel()."""
        return self._cancel_requests

    def uncancel(self):
        """Take one request to cancel back; return how many are left."""
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
            if self._cancel_requests == 0:
                self._must_cancel = False
        return self._cancel_requests

    def _start_eagerly(self):
        loop = self._loop
        previous = loop._current_task
        loop._current_task = self
        loop._tasks[self] = None
        context = self._context
        try:
            if context is None:
                self._advance(None)
            else:
                context.run(self._advance, None)
        finally:
            loop._current_task = previous

    # ---- its steps. A call charges for all of a function's code: what is rare is in functions of its own.

    # A task stands for itself among the loop's handles when it is to go on without an error.
    _cancelled = False

    def _run(self):
        loop = self._loop
        if loop._current_task is not None or self._state != "PENDING":
            loop.call_soon(self._run_checked, None)  # which fails there as any callback
            return
        if self._context is not None:
            self._run_checked(None)
            return
        loop._current_task = self
        try:
            self._advance(None)
        finally:
            loop._current_task = None

    def _run_checked(self, error):
        if self._state != "PENDING":
            raise InvalidStateError(f"__step(): already done: {self!r}, {error!r}")
        loop = self._loop
        _enter_task(loop, self)
        try:
            if self._context is None:
                self._advance(error)
            else:
                self._context.run(self._advance, error)
        finally:
            loop._current_task = None

    # The coroutine up to its next await. It must not run inside an except clause: what it raises would get that exception
    # as its context.
    def _advance(self, error):
        if self._must_cancel:
            error = self._cancellation(error)
        self._fut_waiter = None
        try:
            awaited = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            self._returned(stop.value)
        except BaseException as failure:
            if self._raised(failure):
                raise
        else:
            if awaited is None:
                self._loop._ready.append(self)
            elif type(awaited) in _plain_futures and awaited._asyncio_future_blocking and not self._must_cancel:
                if awaited._loop is self._loop and awaited is not self:
                    awaited._asyncio_future_blocking = False
                    awaited.add_done_callback(self._wake_up)
                    self._fut_waiter = awaited
                else:
                    self._wait_for(awaited)
            else:
                self._wait_for(awaited)

    def _cancellation(self, error):
        self._must_cancel = False
        return error if isinstance(error, CancelledError) else self._make_cancelled_error()

    def _returned(self, value):
        if self._must_cancel:
            self._must_cancel = False
            _cancel(self, self._cancel_message)
        else:
            _set_result(self, value)
        self._loop._tasks.pop(self, None)

    # True: the error ends the loop as well.
    def _raised(self, failure):
        self._loop._tasks.pop(self, None)
        if isinstance(failure, CancelledError):
            self._cancelled_error = failure
            _cancel(self)
            return False
        _set_exception(self, failure)
        return isinstance(failure, (KeyboardInterrupt, SystemExit))

    def _wait_for(self, awaited):
        blocking = getattr(awaited, "_asyncio_future_blocking", None)
        if blocking is None:
            if isinstance(awaited, _generator_type):
                self._refuse(f"yield was used instead of yield from for generator in task {self!r} with {awaited!r}")
            else:
                self._refuse(f"Task got bad yield: {awaited!r}")
        elif futures._loop_of(awaited) is not self._loop:
            self._refuse(f"Task {self!r} got Future {awaited!r} attached to a different loop")
        elif not blocking:
            self._refuse(f"yield was used instead of yield from in task {self!r} with {awaited!r}")
        elif awaited is self:
            self._refuse(f"Task cannot await on itself: {self!r}")
        else:
            awaited._asyncio_future_blocking = False
            awaited.add_done_callback(self._wake_up)
            self._fut_waiter = awaited
            if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _refuse(self, text):
        self._loop.call_soon(self._run_checked, RuntimeError(text))

    def _wake_up(self, future):
        if type(future) in _plain_futures and future._state == "FINISHED" and future._exception is None:
            self._run()
        else:
            self._wake_up_by(future)

    def _wake_up_by(self, future):
        error = None
        try:
            future.result()
        except BaseException as failure:
            error = failure
        self._run_checked(error)

    _wake_up.__qualname__ = "Task.task_wakeup"


_plain_futures = {Future, Task}


def current_task(loop=None):
    """Return the task that is running, or None."""
    if loop is None:
        loop = events.get_running_loop()
    return loop._current_task


def all_tasks(loop=None):
    """Return the tasks of a loop that are not done."""
    if loop is None:
        loop = events.get_running_loop()
    return {task for task in loop._tasks if not task.done()}


def create_task(coro, **options):
    """Have the running loop run a coroutine; return its Task."""
    return events.get_running_loop().create_task(coro, **options)


def create_eager_task_factory(custom_task_constructor):
    """Return a task factory whose tasks run at once, up to their first await that waits."""

    def factory(loop, coro, *, eager_start=True, **options):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **options)

    return factory


eager_task_factory = create_eager_task_factory(Task)


async def _wrap_awaitable(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    """Return a future as it is, or the Task of a coroutine or another awaitable."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not futures._loop_of(coro_or_future):
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    if not coroutines.iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _wrap_awaitable(coro_or_future)
        should_close = True
    else:
        should_close = False
    if loop is None:
        try:
            loop = events.get_event_loop()
        except RuntimeError:
            if should_close:
                coro_or_future.close()
            raise
    return loop.create_task(coro_or_future)


def _register_task(task):
    futures._loop_of(task)._tasks[task] = None


def _unregister_task(task):
    futures._loop_of(task)._tasks.pop(task, None)


def _enter_task(loop, task):
    if loop._current_task is not None:
        raise RuntimeError(
            f"Cannot enter into task {task!r} while another task {loop._current_task!r} is being executed."
        )
    loop._current_task = task


def _leave_task(loop, task):
    if loop._current_task is not task:
        raise RuntimeError(
            f"Leaving task {task!r} does not match the current task {loop._current_task!r}."
        )
    loop._current_task = None
