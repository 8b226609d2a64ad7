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
_part_of = {name: part for part, names in _names.items() for name in names}

__all__ = tuple(_part_of)

_no_threads = "a session has no threads"
_no_system = "a session has no files, sockets, processes or signals"
_no_policy = "there is one kind of event loop"
_no_frames = "frames are not there"
_absent = {
    "to_thread": _no_threads,
    "run_coroutine_threadsafe": _no_threads,
    "SelectorEventLoop": _no_policy,
    "AbstractServer": _no_system,
    "BaseProtocol": _no_system,
    "BaseTransport": _no_system,
    "BufferedProtocol": _no_system,
    "DatagramProtocol": _no_system,
    "DatagramTransport": _no_system,
    "Protocol": _no_system,
    "ReadTransport": _no_system,
    "Server": _no_system,
    "StreamReader": _no_system,
    "StreamReaderProtocol": _no_system,
    "StreamWriter": _no_system,
    "SubprocessProtocol": _no_system,
    "SubprocessTransport": _no_system,
    "Transport": _no_system,
    "WriteTransport": _no_system,
    "create_subprocess_exec": _no_system,
    "create_subprocess_shell": _no_system,
    "open_connection": _no_system,
    "open_unix_connection": _no_system,
    "start_server": _no_system,
    "start_unix_server": _no_system,
    "capture_call_graph": _no_frames,
    "format_call_graph": _no_frames,
    "print_call_graph": _no_frames,
    "FrameCallGraphEntry": _no_frames,
    "FutureCallGraph": _no_frames,
    "future_add_to_awaited_by": _no_frames,
    "future_discard_from_awaited_by": _no_frames,
}


def __getattr__(name):
    part = _part_of.get(name)
    if part is not None:
        module = _import(f"asyncio.{part}", ("*",))
        value = globals()[name] = getattr(module, name)
        return value
    if name in ("AbstractEventLoopPolicy", "DefaultEventLoopPolicy"):
        policies = _import("asyncio.policies", ("*",))
        policies.deprecated(name, 3)
        return policies.CLASSES[name]
    if name in _names:
        return _import(f"asyncio.{name}", ("*",))
    reason = _absent.get(name)
    if reason is not None:
        raise AttributeError(f"asyncio.{name} is not supported: {reason}")
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__, *_names})
