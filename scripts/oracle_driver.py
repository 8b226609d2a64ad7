"""Runs inside the oracle's CPython (scripts/oracle loads it): executes one program and returns what it printed, as JSON."""
import asyncio
import base64
import builtins
import errno
import importlib
import io
import json
import linecache
import os
import re
import shutil
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


# Linux's numbers for the errors of files: WebAssembly has its own.
LINUX_ERRNO = {"ENOENT": 2, "EBADF": 9, "EACCES": 13, "EBUSY": 16, "EEXIST": 17, "EXDEV": 18, "ENOTDIR": 20, "EISDIR": 21,
               "EINVAL": 22, "EMFILE": 24, "ENOSPC": 28, "ENAMETOOLONG": 36, "ENOTEMPTY": 39}


def with_linux_errno(text):
    def replaced(match):
        number = int(match[1])
        return f"[Errno {LINUX_ERRNO.get(errno.errorcode.get(number), number)}]"

    return re.sub(r"\[Errno (\d+)\]", replaced, text)


# For programs with a line `# mounts: memory /tmp`.
def empty_temporary_folder():
    os.chdir("/")
    for name in os.listdir("/tmp"):
        path = os.path.join("/tmp", name)
        shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)


GRANTS = "/grants"


def put_on_path(grants):
    """For programs with lines `# grants: FOLDER`: what is in the folders, which tracebacks show under the names given there."""
    shutil.rmtree(GRANTS, ignore_errors=True)
    for number, files in enumerate(grants.values()):
        root = os.path.join(GRANTS, str(number))
        sys.path.insert(number, root)
        for name, content in files.items():
            path = os.path.join(root, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(base64.b64decode(content))
    importlib.invalidate_caches()


def take_from_path():
    sys.path[:] = [path for path in sys.path if not path.startswith(GRANTS)]
    granted = []
    for name, module in sys.modules.items():
        places = [getattr(module, "__file__", None) or "", *map(str, getattr(module, "__path__", None) or ())]
        if any(place.startswith(GRANTS) for place in places):
            granted.append(name)
    for name in granted:
        del sys.modules[name]


def as_granted(text, grants):
    for number, folder in enumerate(grants):
        text = text and text.replace(f"{GRANTS}/{number}", folder)
    return text


def drop_library_frames(report):
    report.stack[:] = [entry for entry in report.stack if not entry.filename.startswith(("/lib/python", "<frozen "))]
    for other in (report.__cause__, report.__context__, *(report.exceptions or ())):
        if other is not None:
            drop_library_frames(other)


def run_program(name, source, grants="{}"):
    source = bytes(source)
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    main.__file__ = name
    stdout, previous_main, previous_stdout = io.StringIO(), sys.modules["__main__"], sys.stdout
    previous_limit = sys.getrecursionlimit()
    error = None
    sys.modules["__main__"], sys.stdout = main, stdout
    has_mounts = re.search(rb"^# mounts: memory /tmp$", source, re.M) is not None
    if has_mounts:
        empty_temporary_folder()
    grants = json.loads(grants)
    if grants:
        put_on_path(grants)
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
    output = stdout.getvalue()
    if has_mounts:
        output, error = with_linux_errno(output), error and with_linux_errno(error)
    if grants:
        take_from_path()
        output, error = as_granted(output, grants), as_granted(error, grants)
    return json.dumps({"out": output, "err": error})
