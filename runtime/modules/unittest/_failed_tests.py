# Tests in the place of those that could not be loaded.

from unittest.case import TestCase


class _FailedTest(TestCase):
    __module__ = "unittest.loader"
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def test_failure():
            raise self._exception

        return test_failure
