"""This module provides access to the garbage collector of the session: when it runs is the engine's business, but for collect()."""

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38

garbage = []
callbacks = []
_is_enabled = True
_threshold = (2000, 10, 0)
_debug = 0


def collect(generation=2):
    """Run the garbage collector. How many objects it has found is not known: the answer is 0."""
    if not isinstance(generation, int):
        raise TypeError(f"'{type(generation).__name__}' object cannot be interpreted as an integer")
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    _collect_garbage()
    return 0


def enable():
    """Enable automatic garbage collection, which is always on: only isenabled() tells the difference."""
    global _is_enabled
    _is_enabled = True


def disable():
    """Disable automatic garbage collection: only isenabled() tells the difference."""
    global _is_enabled
    _is_enabled = False


def isenabled():
    """Whether collections start by themselves."""
    return _is_enabled


def set_threshold(threshold0, threshold1=10, threshold2=0, /):
    """Set the collection thresholds, which nothing looks at."""
    global _threshold
    _threshold = (threshold0, threshold1, threshold2)


def get_threshold():
    """The three numbers that set_threshold() sets."""
    return _threshold


def get_count():
    """Return a three-tuple of the current collection counts, which nobody keeps."""
    return (0, 0, 0)


def get_stats():
    """Return a list of dictionaries containing per-generation statistics, which nobody keeps."""
    return [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]


def set_debug(flags, /):
    """Set the garbage collection debugging flags, which nothing looks at."""
    global _debug
    if not hasattr(flags, "__index__"):
        raise TypeError(f"'{type(flags).__name__}' object cannot be interpreted as an integer")
    _debug = flags


def get_debug():
    """The flags that set_debug() sets."""
    return _debug


def freeze():
    """There is nothing to keep from a collection."""


def unfreeze():
    """There is nothing to give back to a collection."""


def get_freeze_count():
    """How many objects freeze() has set aside."""
    return 0


def is_tracked(obj, /):
    """Returns true if the object is tracked by the garbage collector, as in CPython all that may refer to others is."""
    return not isinstance(obj, (int, float, complex, str, bytes, bytearray, type(None), type(...), type(NotImplemented), range))


def is_finalized(obj, /):
    """Finalizers are not told of."""
    return False


def get_objects(generation=None):
    """A session's objects are not to be listed."""
    raise NotImplementedError("gc: the objects of the heap are not to be listed")


def get_referrers(*objs):
    """What refers to an object is not known."""
    raise NotImplementedError("gc: what refers to an object is not known")


def get_referents(*objs):
    """What an object refers to is not told."""
    raise NotImplementedError("gc: what an object refers to is not told")
