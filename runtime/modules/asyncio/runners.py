"""asyncio.run() and Runner."""

from _on_demand import on_demand as _on_demand
from asyncio import coroutines, events

__getattr__, __dir__ = _on_demand(globals(), {"asyncio": "tasks"})

__all__ = ("Runner", "run")


class Runner:
    """A context manager that runs several coroutines in one loop."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = "created"
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None
        self._set_event_loop = False

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _start(self):
        if self._state == "closed":
            raise RuntimeError("Runner is closed")
        if self._state == "initialized":
            return
        if self._loop_factory is None:
            self._loop = events.new_event_loop()
            if not self._set_event_loop:
                # Once only, so that a loop that guest code has set meanwhile stays.
                events.set_event_loop(self._loop)
                self._set_event_loop = True
        else:
            self._loop = self._loop_factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._state = "initialized"

    def close(self):
        """Cancel what is left, close asynchronous generators and the loop."""
        if self._state != "initialized":
            return
        loop = self._loop
        try:
            _cancel_all_tasks(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            if self._set_event_loop:
                events.set_event_loop(None)
            loop._report_failed()
            loop.close()
            self._loop = None
            self._state = "closed"

    def get_loop(self):
        self._start()
        return self._loop

    def run(self, coro, *, context=None):
        """Run a coroutine; return its result."""
        if _event_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._start()
        if not coroutines.iscoroutine(coro):
            if not hasattr(type(coro), "__await__"):
                raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
            from asyncio import tasks

            coro = tasks._wrap_awaitable(coro)
        if context is None:
            task = self._loop.create_task(coro)
        else:
            task = self._loop.create_task(coro, context=context)
        return self._loop.run_until_complete(task)


def run(main, *, debug=None, loop_factory=None):
    """Run a coroutine in a loop of its own; return its result."""
    if _event_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all_tasks(loop):
    from asyncio import tasks

    cancelled = tasks.all_tasks(loop)
    if not cancelled:
        return
    from asyncio import waiting

    for task in cancelled:
        task.cancel()
    loop.run_until_complete(waiting.gather(*cancelled, return_exceptions=True))
    for task in cancelled:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler(
                {
                    "message": "unhandled exception during asyncio.run() shutdown",
                    "exception": task.exception(),
                    "task": task,
                }
            )
