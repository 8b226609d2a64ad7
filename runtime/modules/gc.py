"""The garbage collector, without a view into it."""


def collect(generation=2):
    """Collects now, and runs the finalisers of what it finds. Answers 0."""
    _collect_garbage()
    _safepoint()
    return 0


# Finalisers run before a function that is called.
def _safepoint():
    pass


def enable():
    """Kept for compatibility: collections happen when memory asks for them."""


def disable():
    """Kept for compatibility: collections happen when memory asks for them."""


def isenabled():
    """True."""
    return True
