# Raised at module level: the new group has no traceback at all.
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError:
    raise OSError("new")
except* TypeError:
    raise OSError("newer") from None
