# What except* raises has no entry of its own in the function that it leaves.
def handle():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        raise OSError("new")
    except* TypeError as e:
        raise LookupError("from") from e


def outer():
    try:
        handle()
    except* OSError:
        raise


outer()
