# Contexts cost asyncio nothing until a program imports contextvars, which puts its copy_context() here.

copy_current = None


def own(context):
    """The context that a task or a callback runs in: the one that it was given, or a copy of the current one."""
    return copy_current() if context is None and copy_current is not None else context
