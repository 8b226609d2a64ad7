"""A module with examples.

>>> 1 + 1
2
"""
import doctest


def f(x):
    """Adds one.

    >>> f(1)
    2
    >>> f(2)
    5
    >>> f('a')
    Traceback (most recent call last):
        ...
    TypeError: can only concatenate str (not "int") to str
    >>> f(None)
    1
    """
    return x + 1


class C:
    """
    >>> C().m()
    'm'
    """

    def m(self):
        """
        >>> print('a\\n\\nb')
        a
        <BLANKLINE>
        b
        """
        return "m"


__test__ = {"t": ">>> 7\n8\n"}
for options in ({}, {"verbose": True}, {"report": False, "optionflags": doctest.REPORT_NDIFF | doctest.FAIL_FAST}, {"name": "nm", "exclude_empty": True}):
    results = doctest.testmod(**options)
    print(results, results.failed, results.attempted, results.skipped)
try:
    doctest.testmod(raise_on_error=True)
except doctest.DocTestFailure as failure:
    print(failure.test.name, failure.got)
