"""Things for the with statement."""

from _on_demand import on_demand as _on_demand

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

__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_contextlib.managers": "AbstractContextManager AbstractAsyncContextManager ContextDecorator AsyncContextDecorator contextmanager "
        "asynccontextmanager _GeneratorContextManager _AsyncGeneratorContextManager",
        "_contextlib.ready": "closing aclosing redirect_stdout redirect_stderr suppress nullcontext chdir",
        "_contextlib.stacks": "ExitStack AsyncExitStack",
    },
)
