"""Runs inside the oracle's CPython (scripts/oracle loads it): executes one program and returns what it printed, as JSON."""
import asyncio
import builtins
import io
import json
import linecache
import sys
import traceback
import types


def frame_depth():
    depth, frame = 0, sys._getframe(1)
    while frame is not None:
        depth, frame = depth + 1, frame.f_back
    return depth


original_make_group = asyncio.TaskGroup.__init__


def use_virtual_loop():
    """Event loops whose clock starts at 0 and jumps to the next timer: no program waits, and all print the same each time."""
    from asyncio import base_events, events, taskgroups

    class TimerHandle(events.TimerHandle):
        def __init__(self, when, callback, args, loop, context=None):
            super().__init__(when, callback, args, loop, context)
            loop.timer_count += 1
            self.key = round(when, 9), loop.timer_count

        # heapq does not keep the order of equals. A real clock never gives two timers the same deadline.
        def __lt__(self, other):
            return self.key < other.key

    class Loop(base_events.BaseEventLoop):
        now = 0.0
        task_count = 0

        def __init__(self):
            super().__init__()
            self.timer_count, self._clock_resolution, self._selector = 0, 1e-9, self

        def time(self):
            return Loop.now

        def select(self, timeout):
            if timeout is None:
                raise RuntimeError("deadlock")
            if timeout > 0:
                Loop.now = float(self._scheduled[0].when())
            return ()

        def _process_events(self, events):
            pass

        def call_at(self, when, callback, *args, context=None):
            self._check_closed()
            timer = TimerHandle(when, callback, args, self, context)
            __import__("heapq").heappush(self._scheduled, timer)
            timer._scheduled = True
            return timer

        # The count of the module goes on from program to program.
        def create_task(self, coro, **options):
            if options.get("name") is None and self.get_task_factory() is None:
                Loop.task_count += 1
                options["name"] = f"Task-{Loop.task_count}"
            return super().create_task(coro, **options)

    # Groups cancel their tasks in the order of a set, which differs from run to run: here in that in which they were made.
    class Ordered(dict):
        def add(self, item):
            self[item] = None

        def discard(self, item):
            self.pop(item, None)

    def make_group(self, make=original_make_group):
        make(self)
        self._tasks = Ordered()

    taskgroups.TaskGroup.__init__ = make_group

    class Policy(events._BaseDefaultEventLoopPolicy):
        _loop_factory = Loop

    events._set_running_loop(None)
    events._set_event_loop_policy(Policy())


def drop_library_frames(report):
    report.stack[:] = [entry for entry in report.stack if not entry.filename.startswith("/lib/python")]
    for other in (report.__cause__, report.__context__, *(report.exceptions or ())):
        if other is not None:
            drop_library_frames(other)


def run_program(name, source):
    source = bytes(source)
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    main.__file__ = name
    stdout, previous_main, previous_stdout = io.StringIO(), sys.modules["__main__"], sys.stdout
    previous_limit = sys.getrecursionlimit()
    error = None
    sys.modules["__main__"], sys.stdout = main, stdout
    if b"asyncio" in source:
        use_virtual_loop()
    try:
        text = source.decode("utf-8", "surrogateescape")
        linecache.cache[name] = (len(source), None, text.splitlines(True), name)
        # A program run as a script starts with an empty stack; ours starts below the frames of this driver.
        sys.setrecursionlimit(1000 + frame_depth())
        exec(compile(source, name, "exec"), main.__dict__)
    except BaseException as exception:
        sys.setrecursionlimit(previous_limit + 500)
        own = exception.__traceback__.tb_next  # the first entry is this function
        report = traceback.TracebackException(type(exception), exception, own)
        drop_library_frames(report)
        error = "".join(report.format())
    finally:
        sys.setrecursionlimit(previous_limit)
        sys.modules["__main__"], sys.stdout = previous_main, previous_stdout
        linecache.cache.pop(name, None)
    return json.dumps({"out": stdout.getvalue(), "err": error})
