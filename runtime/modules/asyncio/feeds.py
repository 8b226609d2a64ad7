"""Feeds that await: their code is a coroutine, run as a task of a loop that lives as long as the session (docs/asyncio.md)."""

from _on_demand import on_demand as _on_demand
from asyncio import base_events

__getattr__, __dir__ = _on_demand(globals(), {"asyncio": "futures tasks"})

_loop = None  # made for the first feed that awaits
_main = None  # the task of the latest one


class _FeedLoop(base_events.EventLoop):
    __qualname__ = "EventLoop"
    _outlives_feeds = True


_FeedLoop.__name__ = "EventLoop"
_FeedLoop.__module__ = "asyncio.base_events"


def run(feed):
    """Run the coroutine of a feed until it ends, with all other tasks there are; return its result."""
    global _loop, _main, futures, tasks
    from asyncio import futures, tasks

    loop = _loop
    if loop is not None and _feed_loop_broken():
        _close(loop)
        loop = _loop = None
    _feed_loop_broken(False)
    if loop is None or loop._closed:
        loop = _loop = _FeedLoop()
    else:
        _settle(loop)
    main = _main = tasks.Task(feed, loop=loop)
    try:
        return loop.run_until_complete(main)
    finally:
        # Something else has ended the loop: a deadlock, SystemExit in another task, stop().
        if not main.done():
            _cancel(loop, main)
        if loop._failed:
            loop._release_failed()
            main = None
            _collect(None, None, None, None, None, None, None, None)


# What is due comes where a loop begins anew. The arguments take the place of what calls have left in the caller's registers,
# which would keep what it refers to.
def _collect(_1, _2, _3, _4, _5, _6, _7, _8):
    for _ in (0, 1):
        pass


# Its clean-up runs, as that of all tasks does at the end of asyncio.run().
def _cancel(loop, main):
    main.cancel()
    try:
        loop.run_until_complete(main)
    except BaseException:
        if not main.done():
            _drop(main)


# A limit may have been hit anywhere in the loop's own code, so that some tasks would never be woken: none goes on.
def _close(loop):
    for task in [*loop._tasks]:
        task._callbacks = []
        if not task.done():
            task._fut_waiter = None
            futures.Future.cancel(task, "a limit has ended the event loop")
    loop._tasks.clear()
    loop.close()


# After the host has dropped the run, no code of the feed may go on, nor that of the task which was running.
def _settle(loop):
    for task in (loop._current_task, _main):
        if task is not None and not task.done():
            _drop(task)


def _drop(task):
    loop = task._loop
    waiter = task._fut_waiter
    if waiter is not None:
        task._fut_waiter = None
        waiter.remove_done_callback(task._wake_up)
    task.remove_done_callback(base_events._run_until_complete_cb)
    if loop._batch is not None:
        loop._ready[:0] = loop._batch
    loop._ready[:] = [handle for handle in loop._ready if not _belongs_to(handle, task)]
    loop._tasks.pop(task, None)
    # Those who wait for it get CancelledError; its coroutine never knows.
    futures.Future.cancel(task, "the feed that ran this task was ended")


def _belongs_to(handle, task):
    return handle is task or getattr(getattr(handle, "_callback", None), "__self__", None) is task
