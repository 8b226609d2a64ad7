"""What a coroutine is to asyncio."""

__all__ = ("iscoroutine", "iscoroutinefunction")


async def _example():
    pass


_coroutine = _example()
_CoroutineType = type(_coroutine)
_coroutine.close()
del _coroutine, _example


def iscoroutine(obj):
    """Whether an object can be awaited as a coroutine, as a call of an async def gives one."""
    cls = type(obj)
    if cls is _CoroutineType:
        return True
    # As collections.abc.Coroutine: what has its methods is one.
    for name in ("__await__", "send", "throw", "close"):
        if getattr(cls, name, None) is None:
            return False
    return True


def iscoroutinefunction(func):
    """Return True if func is a function defined with async def."""
    func = getattr(func, "__func__", func)
    while type(func).__name__ == "partial" and hasattr(func, "func"):
        func = func.func
    return _is_coroutine_function(func) or getattr(func, "_is_coroutine_mark", None) is not None


def _place(obj):
    # " at FILE:LINE" of a function of the program, or "".
    place = _code_place(obj)
    return "" if place is None or place[1].startswith("<asyncio") else f" at {place[1]}:{place[2]}"


def _format_callback(func, suffix=""):
    while type(func).__name__ == "partial" and hasattr(func, "func"):
        func = func.func
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return f"{name}(){suffix}{_place(getattr(func, '__func__', func))}"


def _format_coroutine(coro):
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None)
    if name is None:
        name = f"<{type(coro).__name__} without __name__>"
    place = _code_place(coro)
    if place is None:
        return f"{name}()" + (" running" if getattr(coro, "cr_running", False) else "")
    state, file_name, line = place
    if state == "done":
        return f"{name}() done, defined at {file_name}:{line}"
    return f"{name}() running at {file_name}:{line}"
