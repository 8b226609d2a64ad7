"""Runs inside the oracle's CPython (scripts/oracle loads it): executes one program and returns what it printed, as JSON."""
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


def run_program(name, source):
    source = bytes(source)
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    main.__file__ = name
    stdout, previous_main, previous_stdout = io.StringIO(), sys.modules["__main__"], sys.stdout
    previous_limit = sys.getrecursionlimit()
    error = None
    sys.modules["__main__"], sys.stdout = main, stdout
    try:
        text = source.decode("utf-8", "surrogateescape")
        linecache.cache[name] = (len(source), None, text.splitlines(True), name)
        # A program run as a script starts with an empty stack; ours starts below the frames of this driver.
        sys.setrecursionlimit(1000 + frame_depth())
        exec(compile(source, name, "exec"), main.__dict__)
    except BaseException as exception:
        sys.setrecursionlimit(previous_limit + 500)
        own = exception.__traceback__.tb_next  # the first entry is this function
        error = "".join(traceback.format_exception(type(exception), exception, own))
    finally:
        sys.setrecursionlimit(previous_limit)
        sys.modules["__main__"], sys.stdout = previous_main, previous_stdout
        linecache.cache.pop(name, None)
    return json.dumps({"out": stdout.getvalue(), "err": error})
