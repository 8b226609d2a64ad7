"""Tasks that end together."""

from _on_demand import on_demand as _on_demand
from asyncio import events
from asyncio.exceptions import CancelledError

__getattr__, __dir__ = _on_demand(globals(), {"asyncio": "tasks"})

__all__ = ("TaskGroup",)


class TaskGroup:
    """Waits at its end for all tasks made with create_task(); when one fails, cancels the others and raises a group."""

    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._loop = None
        self._parent = None
        self._cancelled_parent = False
        self._tasks = {}  # in the order in which they were made
        self._errors = []
        self._base_error = None
        self._all_done = None

    def __repr__(self):
        parts = [""]
        if self._tasks:
            parts.append(f"tasks={len(self._tasks)}")
        if self._errors:
            parts.append(f"errors={len(self._errors)}")
        if self._aborting:
            parts.append("cancelling")
        elif self._entered:
            parts.append("entered")
        return f"<TaskGroup{' '.join(parts)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        if self._loop is None:
            self._loop = events.get_running_loop()
        from asyncio import tasks

        self._parent = tasks.current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        self._entered = True
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        self._exiting = True
        cancellation = exc_val if exc_type is not None and issubclass(exc_type, CancelledError) else None
        if exc_type is not None and not self._aborting:
            self._abort()
        try:
            while self._tasks:
                if self._all_done is None:
                    self._all_done = self._loop.create_future()
                try:
                    await self._all_done
                except CancelledError as error:
                    if not self._aborting:
                        # The parent was cancelled from outside while it waited here.
                        cancellation = error
                        self._abort()
                self._all_done = None
            if self._base_error is not None:
                raise self._base_error
            # The request to cancel the parent that the group has made itself is taken back.
            if self._cancelled_parent and self._parent.uncancel() == 0:
                cancellation = None
            if cancellation is not None and not self._errors:
                raise cancellation
            if exc_type is not None and not issubclass(exc_type, CancelledError):
                self._errors.append(exc_val)
            if self._errors:
                # A request from outside is still there: it must be noticed at the next await.
                if self._parent.cancelling():
                    self._parent.uncancel()
                    self._parent.cancel()
                raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors) from None
        finally:
            cancellation = exc_val = None
            self._parent = self._errors = self._base_error = None

    def create_task(self, coro, **options):
        """Have a coroutine run in the group; return its Task."""
        reason = None
        if not self._entered:
            reason = "has not been entered"
        elif self._exiting and not self._tasks:
            reason = "is finished"
        elif self._aborting:
            reason = "is shutting down"
        if reason is not None:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {reason}")
        task = self._loop.create_task(coro, **options)
        # An eager task may be done already, and its error is as good as one that comes later.
        if task.done():
            self._task_done(task)
        else:
            self._tasks[task] = None
            task.add_done_callback(self._task_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            if not task.done():
                task.cancel()

    def _task_done(self, task):
        self._tasks.pop(task, None)
        if self._all_done is not None and not self._tasks and not self._all_done.done():
            self._all_done.set_result(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        if self._parent.done():
            self._loop.call_exception_handler(
                {
                    "message": f"Task {task!r} has errored out but its parent task {self._parent} is already completed",
                    "exception": error,
                    "task": task,
                }
            )
            return
        if not self._aborting and not self._cancelled_parent:
            # The parent may be waiting anywhere inside the block.
            self._abort()
            self._cancelled_parent = True
            self._parent.cancel()
