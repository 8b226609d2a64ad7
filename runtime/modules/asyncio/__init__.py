"""Coroutines that wait for each other, for time and for the host. Its parts are imported when they are first used."""

_names = {
    "base_events": ("BaseEventLoop", "EventLoop"),
    "coroutines": ("iscoroutine", "iscoroutinefunction"),
    "events": (
        "AbstractEventLoop", "Handle", "TimerHandle", "get_event_loop", "get_running_loop", "new_event_loop",
        "set_event_loop", "_get_running_loop", "_set_running_loop",
    ),
    "exceptions": (
        "BrokenBarrierError", "CancelledError", "IncompleteReadError", "InvalidStateError", "LimitOverrunError",
        "SendfileNotAvailableError", "TimeoutError",
    ),
    "futures": ("Future", "isfuture", "wrap_future"),
    "locks": ("Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "Semaphore"),
    "policies": ("get_event_loop_policy", "set_event_loop_policy"),
    "queues": ("LifoQueue", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull", "QueueShutDown"),
    "runners": ("Runner", "run"),
    "taskgroups": ("TaskGroup",),
    "tasks": (
        "Task", "all_tasks", "create_eager_task_factory", "create_task", "current_task", "eager_task_factory",
        "ensure_future", "_enter_task", "_leave_task", "_register_task", "_unregister_task",
    ),
    "timeouts": ("Timeout", "timeout", "timeout_at"),
    "waiting": (
        "ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION", "as_completed", "gather", "shield", "sleep", "wait",
        "wait_for",
    ),
}
__all__ = tuple([name for names in _names.values() for name in names])

_absent = {
    "a session has no threads": ("to_thread", "run_coroutine_threadsafe"),
    "a session has no files, sockets, processes or signals": (
        "AbstractServer", "BaseProtocol", "BaseTransport", "BufferedProtocol", "DatagramProtocol", "DatagramTransport", "Protocol",
        "ReadTransport", "Server", "StreamReader", "StreamReaderProtocol", "StreamWriter", "SubprocessProtocol", "SubprocessTransport",
        "Transport", "WriteTransport", "create_subprocess_exec", "create_subprocess_shell", "open_connection", "open_unix_connection",
        "start_server", "start_unix_server",
    ),
    "there is one kind of event loop": ("SelectorEventLoop",),
    "frames are not there": (
        "capture_call_graph", "format_call_graph", "print_call_graph", "FrameCallGraphEntry", "FutureCallGraph",
        "future_add_to_awaited_by", "future_discard_from_awaited_by",
    ),
}


def __getattr__(name):
    if name in _names:
        return _import(f"asyncio.{name}", ("*",))
    for part, names in _names.items():
        if name in names:
            value = globals()[name] = getattr(_import(f"asyncio.{part}", ("*",)), name)
            return value
    if name in ("AbstractEventLoopPolicy", "DefaultEventLoopPolicy"):
        policies = _import("asyncio.policies", ("*",))
        policies.deprecated(name, 3)
        return policies.CLASSES[name]
    for reason, names in _absent.items():
        if name in names:
            raise AttributeError(f"asyncio.{name} is not supported: {reason}")
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__, *_names})
