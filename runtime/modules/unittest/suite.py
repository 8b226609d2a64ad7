"""Tests that run together."""

import sys

from _on_demand import on_demand as _on_demand
from unittest import util

__getattr__, __dir__ = _on_demand(globals(), {"unittest": "case", "unittest._no_tests": "_ErrorHolder _DebugResult"})


def _is_case_or_suite(cls):
    from unittest.case import TestCase

    return issubclass(cls, (TestCase, TestSuite))


def _call_if_exists(parent, name):
    getattr(parent, name, lambda: None)()


class BaseTestSuite:
    """Tests, one after the other, without what classes and modules set up."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{util.strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum([test.countTestCases() for test in self if test])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and _is_case_or_suite(test):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    # A test that has run is let go of: what it holds is not needed any more.
    def _removeTestAtIndex(self, index):
        try:
            test = self._tests[index]
        except TypeError:
            return
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Runs the tests; exceptions come out as they are."""
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """A composite of tests; runs what is set up for their classes and modules."""

    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if _isnotsuite(test):
                self._tearDownPreviousClass(test, result)
                self._handleModuleFixture(test, result)
                self._handleClassSetUp(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if outermost:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Runs the tests; exceptions come out as they are."""
        from unittest._no_tests import _DebugResult

        self.run(_DebugResult(), True)

    def _handleClassSetUp(self, test, result):
        current = test.__class__
        if current == getattr(result, "_previousTestClass", None) or getattr(result, "_moduleSetUpFailed", False):
            return
        if getattr(current, "__unittest_skip__", False):
            return
        failed = False
        try:
            current._classSetupFailed = False
        except TypeError:
            pass  # a builtin class, or one that lets nothing be set
        set_up = getattr(current, "setUpClass", None)
        clean = getattr(current, "doClassCleanups", None)
        if set_up is None:
            return
        _call_if_exists(result, "_setupStdout")
        try:
            try:
                set_up()
            except Exception as error:
                self._raise_in_debug(result, error)
                failed = True
                try:
                    current._classSetupFailed = True
                except TypeError:
                    pass
                self._createClassOrModuleLevelException(result, error, "setUpClass", util.strclass(current))
            if failed and clean is not None:
                self._clean_class(current, result, "setUpClass")
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _clean_class(self, cls, result, method):
        cls.doClassCleanups()
        for info in cls.tearDown_exceptions:
            self._raise_in_debug(result, info[1])
            self._createClassOrModuleLevelException(result, info[1], method, util.strclass(cls), info=info)

    def _raise_in_debug(self, result, error):
        from unittest._no_tests import _DebugResult

        if isinstance(result, _DebugResult):
            raise error

    def _get_previous_module(self, result):
        cls = getattr(result, "_previousTestClass", None)
        return None if cls is None else cls.__module__

    def _handleModuleFixture(self, test, result):
        name = test.__class__.__module__
        if name == self._get_previous_module(result):
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(name)
        set_up = getattr(module, "setUpModule", None)
        if set_up is None:
            return
        _call_if_exists(result, "_setupStdout")
        try:
            try:
                set_up()
            except Exception as error:
                self._raise_in_debug(result, error)
                result._moduleSetUpFailed = True
                self._createClassOrModuleLevelException(result, error, "setUpModule", name)
            if result._moduleSetUpFailed:
                self._clean_module(result, "setUpModule", name)
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _clean_module(self, result, method, name):
        from unittest.case import doModuleCleanups

        try:
            doModuleCleanups()
        except Exception as error:
            self._raise_in_debug(result, error)
            self._createClassOrModuleLevelException(result, error, method, name)

    def _createClassOrModuleLevelException(self, result, exc, method_name, parent, info=None):
        self._addClassOrModuleLevelException(result, exc, f"{method_name} ({parent})", info)

    def _addClassOrModuleLevelException(self, result, exc, errorName, info=None):
        from unittest._no_tests import _ErrorHolder
        from unittest.case import SkipTest

        error = _ErrorHolder(errorName)
        skip = getattr(result, "addSkip", None)
        if skip is not None and isinstance(exc, SkipTest):
            skip(error, str(exc))
        else:
            result.addError(error, info or (type(exc), exc, exc.__traceback__))

    def _handleModuleTearDown(self, result):
        name = self._get_previous_module(result)
        if name is None or getattr(result, "_moduleSetUpFailed", False):
            return
        module = sys.modules.get(name)
        if module is None:
            return
        _call_if_exists(result, "_setupStdout")
        try:
            tear_down = getattr(module, "tearDownModule", None)
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as error:
                    self._raise_in_debug(result, error)
                    self._createClassOrModuleLevelException(result, error, "tearDownModule", name)
            self._clean_module(result, "tearDownModule", name)
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _tearDownPreviousClass(self, test, result):
        previous = getattr(result, "_previousTestClass", None)
        if previous is None or test.__class__ == previous:
            return
        if (
            getattr(previous, "_classSetupFailed", False)
            or getattr(result, "_moduleSetUpFailed", False)
            or getattr(previous, "__unittest_skip__", False)
        ):
            return
        tear_down = getattr(previous, "tearDownClass", None)
        clean = getattr(previous, "doClassCleanups", None)
        if tear_down is None and clean is None:
            return
        _call_if_exists(result, "_setupStdout")
        try:
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as error:
                    self._raise_in_debug(result, error)
                    self._createClassOrModuleLevelException(result, error, "tearDownClass", util.strclass(previous))
            if clean is not None:
                self._clean_class(previous, result, "tearDownClass")
        finally:
            _call_if_exists(result, "_restoreStdout")


def _isnotsuite(test):
    """Whether something is a single test."""
    try:
        iter(test)
    except TypeError:
        return True
    return False
