"""Warnings in tests."""

import contextlib
import functools
import re
import unittest
import warnings


def ignore_warnings(*, category):
    def decorator(test):
        @functools.wraps(test)
        def wrapper(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)

        return wrapper

    return decorator


class WarningsRecorder:
    def __init__(self, shown):
        self.warnings = shown
        self._last = 0

    def __getattr__(self, name):
        if len(self.warnings) > self._last:
            return getattr(self.warnings[-1], name)
        if name in warnings.WarningMessage._WARNING_DETAILS:
            return None
        raise AttributeError(f"{self!r} has no attribute {name!r}")

    def reset(self):
        self._last = len(self.warnings)


@contextlib.contextmanager
def check_warnings(*filters, quiet=None):
    if not filters:
        filters = (("", Warning),)
        quiet = True if quiet is None else quiet
    with warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        yield WarningsRecorder(shown)
    left = [each.message for each in shown]
    missing = []
    for text, category in filters:
        fitting = [each for each in left if re.match(text, str(each), re.I) and issubclass(type(each), category)]
        left = [each for each in left if each not in fitting]
        if not fitting and not quiet:
            missing.append((text, category.__name__))
    if left:
        raise AssertionError(f"unhandled warning {left[0]}")
    if missing:
        raise AssertionError(f"filter ({missing[0][0]!r}, {missing[0][1]}) did not catch any warning")


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as shown:
        warnings.filterwarnings("always", message=message, category=category)
        yield
    testcase.assertEqual(shown, [])


def check_no_resource_warning(testcase):
    return check_no_warnings(testcase, category=ResourceWarning)


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    raise unittest.SkipTest("sandbox: the compiler gives no warnings")
