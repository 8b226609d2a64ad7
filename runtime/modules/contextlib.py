"""Things for the with statement."""

__all__ = [
    "asynccontextmanager",
    "contextmanager",
    "closing",
    "nullcontext",
    "AbstractContextManager",
    "AbstractAsyncContextManager",
    "AsyncExitStack",
    "ContextDecorator",
    "ExitStack",
    "redirect_stdout",
    "redirect_stderr",
    "suppress",
    "aclosing",
    "chdir",
]

_PARTS = {
    "managers": "AbstractContextManager AbstractAsyncContextManager ContextDecorator AsyncContextDecorator contextmanager "
    "asynccontextmanager closing aclosing redirect_stdout redirect_stderr suppress nullcontext chdir "
    "_GeneratorContextManager _AsyncGeneratorContextManager",
    "stacks": "ExitStack AsyncExitStack",
}


def __getattr__(name):
    for part, names in _PARTS.items():
        if name in names.split():
            value = globals()[name] = getattr(__import__(f"_contextlib.{part}", None, None, (name,)), name)
            return value
    raise AttributeError(f"module 'contextlib' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
