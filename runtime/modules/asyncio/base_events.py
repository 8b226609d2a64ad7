"""The event loop. It asks the session for the time and for waiting (_loop_time, _loop_wait), and for nothing else."""

from _on_demand import on_demand as _on_demand
from asyncio import coroutines, events, heaps

__getattr__, __dir__ = _on_demand(globals(), {"asyncio": "futures host_futures tasks", "asyncio.exceptions": "DeadlockError"})

__all__ = ("BaseEventLoop", "EventLoop")

# Timers this close to each other are due together; sums of floats differ by less.
_RESOLUTION = 1e-9
# Cancelled timers are dropped where they are when so many are left and more than half of all.
_MOST_CANCELLED = 100
_NAMES_SHOWN = 10


def _run_until_complete_cb(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        return
    futures._loop_of(future).stop()


class BaseEventLoop(events.AbstractEventLoop):
    """Runs callbacks in the order in which they became ready, one turn after the other."""

    _closed = False
    _stopping = False
    _debug = False
    _task_factory = None
    _exception_handler = None
    _current_task = None
    _batch = None  # the handles of the present turn
    _outlives_feeds = False

    def __init__(self):
        global futures, host_futures, tasks  # which only a loop needs
        from asyncio import futures, host_futures, tasks

        self._ready = []  # handles, in order
        self._timers = []  # a heap of (deadline, number, handle)
        self._timer_count = 0
        self._cancelled_timers = 0
        self._failed = []  # futures with an exception, retrieved or not
        self._most_failed = _MOST_CANCELLED
        self._tasks = {}  # those that are not done, in the order in which they were made

    def __repr__(self):
        return f"<{type(self).__name__} running={self.is_running()} closed={self._closed} debug={self._debug}>"

    # ---- running

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        running = _event_loop()
        if running is self:
            raise RuntimeError("This event loop is already running")
        if running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def run_forever(self):
        """Run until stop() is called."""
        self._check_closed()
        self._check_running()
        self._current_task = None
        if self._batch is not None:
            # What a limit or the host has kept from running in an earlier feed.
            self._ready[:0] = self._batch
        _set_event_loop(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _set_event_loop(None)

    def run_until_complete(self, future):
        """Run until a future, or the task of a coroutine, is done; return its result."""
        self._check_closed()
        self._check_running()
        is_new = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except BaseException:
            if is_new and future.done() and not future.cancelled():
                future.exception()  # retrieved: it is what ends the loop
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        """End run_forever() after the present turn."""
        self._stopping = True

    def is_running(self):
        return _event_loop() is self

    def is_closed(self):
        return self._closed

    def close(self):
        """Drop all callbacks; the loop cannot run again."""
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        self._closed = True
        self._ready = []
        self._timers = []
        self._cancelled_timers = 0

    # One turn: what is ready now, not what becomes ready meanwhile.
    def _run_once(self):
        if self._timers or not self._ready:
            self._wait()
        batch = self._batch = iter(self._ready)
        self._ready = []
        try:
            for handle in batch:
                if not handle._cancelled:
                    handle._run()
        except BaseException:
            self._ready = [*batch, *self._ready]
            raise

    # Until something is ready: moves timers that are due, and answers of the host.
    def _wait(self):
        timers = self._timers
        while True:
            while timers and timers[0][2]._cancelled:
                heaps.pop(timers)[2]._scheduled = False
                self._cancelled_timers -= 1
            if not self._ready and not self._stopping:
                deadline = timers[0][2]._when if timers else None
                if not host_futures._wait(self, deadline):
                    self._raise_deadlock()
            if timers:
                self._take_timers(timers)
            if self._ready or self._stopping:
                return

    def _take_timers(self, timers):
        end = _loop_time() + _RESOLUTION
        while timers and timers[0][2]._when <= end:  # equal where the resolution is too fine for the number
            handle = heaps.pop(timers)[2]
            handle._scheduled = False
            if handle._cancelled:
                self._cancelled_timers -= 1
            self._ready.append(handle)

    def _raise_deadlock(self):
        waiting = [task for task in self._tasks if not task.done()]
        shown = [f"{task.get_name()} in {coroutines._format_coroutine(task.get_coro())}" for task in waiting[:_NAMES_SHOWN]]
        if len(waiting) > _NAMES_SHOWN:
            shown.append(f"{len(waiting) - _NAMES_SHOWN} more")
        text = ", ".join(shown) if shown else "there is no task"
        from asyncio.exceptions import DeadlockError

        raise DeadlockError(f"deadlock: nothing is left that could wake the event loop; waiting: {text}")

    # ---- callbacks

    def time(self):
        """Return the loop's time in seconds."""
        return _loop_time()

    def call_soon(self, callback, *args, context=None):
        """Call back in the next turn."""
        if self._closed:
            self._check_closed()
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        """Call back `delay` seconds from now."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Call back at a moment in the loop's time."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if when != when:
            raise ValueError("when must be a number")
        handle = events.TimerHandle(when, callback, args, self, context)
        self._timer_count += 1
        # In whole nanoseconds: see _RESOLUTION.
        heaps.push(self._timers, ((when * 1e9 + 0.5) // 1, self._timer_count, handle))
        handle._scheduled = True
        return handle

    def _timer_cancelled(self):
        self._cancelled_timers += 1
        count = self._cancelled_timers
        if count > _MOST_CANCELLED and count * 2 > len(self._timers):
            kept = []
            for entry in self._timers:
                if entry[2]._cancelled or not entry[2]._scheduled:
                    entry[2]._scheduled = False
                else:
                    kept.append(entry)
            kept.sort()  # which makes a heap, too
            self._timers[:] = kept
            self._cancelled_timers = 0

    # ---- futures and tasks

    def create_future(self):
        return futures.Future(loop=self)

    def create_task(self, coro, **options):
        """Have a coroutine run; return its Task."""
        self._check_closed()
        factory = self._task_factory
        if factory is None:
            return tasks.Task(coro, loop=self, **options)
        return factory(self, coro, **options)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    # ---- shutting down

    async def shutdown_asyncgens(self):
        """Close the asynchronous generators that were begun in this loop and have not ended."""
        closing = _open_async_generators()
        if not closing:
            return
        from asyncio import waiting

        results = await waiting.gather(*[generator.aclose() for generator in closing], return_exceptions=True)
        for result, generator in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler(
                    {
                        "message": f"an error occurred during closing of asynchronous generator {generator!r}",
                        "exception": result,
                        "asyncgen": generator,
                    }
                )

    # The last reference to an open asynchronous generator is gone (run_finalizers() in the prelude).
    def _close_dropped(self, generator):
        self.call_soon(self.create_task, generator.aclose())

    async def shutdown_default_executor(self, timeout=None):
        """There is none."""

    # ---- errors that nobody is there to catch

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        """Set what is called with (loop, context); None: default_exception_handler()."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Write the message, what belongs to it and the traceback to sys.stderr."""
        message = context.get("message")
        lines = [message if message else "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        exception = context.get("exception")
        if isinstance(exception, BaseException):
            lines.append(_format_exception(exception).removesuffix("\n"))
        import sys

        if sys.stderr is not None:
            sys.stderr.write("\n".join(lines) + "\n")

    # CPython reports such a future when it is deallocated; here that is done when the loop comes to rest for good, or when
    # a collection finds it after a feed has ended.
    def _note_failed(self, future):
        failed = self._failed
        failed.append(future)
        if len(failed) > self._most_failed:
            self._failed = [future for future in failed if future._log_traceback]
            self._most_failed = _MOST_CANCELLED + 2 * len(self._failed)

    def _report_failed(self):
        failed = self._failed
        self._failed = []
        for future in failed:
            if future._log_traceback:
                future._log_traceback = False
                self._report_unretrieved(future)

    # What a later feed may still ask for is reported when nobody can any more.
    def _release_failed(self):
        failed = [future for future in self._failed if future._log_traceback]
        self._failed = []
        if failed:
            _report_when_dropped(failed)

    def _report_unretrieved(self, future):
        self.call_exception_handler(
            {
                "message": f"{type(future).__name__} exception was never retrieved",
                "exception": future._exception,
                "future": future,
            }
        )

    def call_exception_handler(self, context):
        """Report {"message": ..., "exception": ..., ...} to the handler."""
        handler = self._exception_handler
        if handler is None:
            self.default_exception_handler(context)
            return
        try:
            handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler(
                {"message": "Unhandled error in exception handler", "exception": error, "context": context}
            )

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled


class EventLoop(BaseEventLoop):
    """The one that new_event_loop() makes."""
