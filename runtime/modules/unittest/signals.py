"""Results that are to stop when the program is interrupted. Nothing interrupts a program in a sandbox but its limits, which cannot be
caught: results can be noted and forgotten, but there is no handler to install."""

from weakref import WeakKeyDictionary

_results = WeakKeyDictionary()


def registerResult(result):
    """Note a result that is to stop at an interrupt."""
    _results[result] = 1


def removeResult(result):
    """Forget a result; tells whether it was noted."""
    return bool(_results.pop(result, None))


def installHandler():
    """There are no signals in a sandbox."""
    raise NotImplementedError("unittest: there are no signals in a sandbox")


def removeHandler(method=None):
    """There is no handler to remove; a test method is answered as it is."""
    return method
