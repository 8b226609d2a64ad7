"""Test cases and what marks them."""

import sys

from _on_demand import on_demand as _on_demand
from unittest._asserts import DIFF_OMITTED, _Asserts
from unittest.util import safe_repr, strclass

__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "unittest._expecting": "_AssertNotWarnsContext _AssertRaisesContext _AssertWarnsContext _is_subtype",
        "unittest._kinds_of_cases": "FunctionTestCase _SubTest",
        "contextlib": "contextmanager",
    },
    modules="time",
)

_NO_MESSAGE = object()


# What @contextmanager would make of it: contextlib is for programs that run tests, not for those that only have some.
def _managed(function, *args):
    from contextlib import _GeneratorContextManager

    return _GeneratorContextManager(function, args, {})


class SkipTest(Exception):
    """Ends a test, which counts as skipped."""


class _ShouldStop(Exception):
    """The test should stop."""


class _Outcome:
    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.result_supports_subtests = hasattr(result, "addSubTest")
        self.success = True
        self.expectedFailure = None

    # Runs one part of a test, and tells the result what goes wrong in it.
    def testPartExecutor(self, test_case, subTest=False):
        return _managed(_execute_part, self, test_case, subTest)


def _execute_part(outcome, test_case, subTest):
    before = outcome.success
    outcome.success = True
    try:
        yield
    except KeyboardInterrupt:
        raise
    except SkipTest as skipped:
        outcome.success = False
        _addSkip(outcome.result, test_case, str(skipped))
    except _ShouldStop:
        pass
    except BaseException:
        exc_info = sys.exc_info()
        if outcome.expecting_failure:
            outcome.expectedFailure = exc_info
        else:
            outcome.success = False
            if subTest:
                outcome.result.addSubTest(test_case.test_case, test_case, exc_info)
            else:
                _addError(outcome.result, test_case, exc_info)
        exc_info = None
    else:
        if subTest and outcome.success:
            outcome.result.addSubTest(test_case.test_case, test_case, None)
    finally:
        outcome.success = outcome.success and before


def _addSkip(result, test_case, reason):
    add = getattr(result, "addSkip", None)
    if add is not None:
        add(test_case, reason)
        return
    import warnings

    warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
    result.addSuccess(test_case)


def _addError(result, test, exc_info):
    if result is not None and exc_info is not None:
        if issubclass(exc_info[0], test.failureException):
            result.addFailure(test, exc_info)
        else:
            result.addError(test, exc_info)


def _enter_context(cm, addcleanup):
    kind = type(cm)
    if not (hasattr(kind, "__enter__") and hasattr(kind, "__exit__")):
        raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager protocol") from None
    leave = kind.__exit__
    entered = kind.__enter__(cm)
    addcleanup(leave, cm, None, None, None)
    return entered


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Something to be called when all tests of the module are over."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enters a context that is left when all tests of the module are over."""
    return _enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    """Calls what was left for the end of the module, the last first."""
    exceptions = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            exceptions.append(error)
    if exceptions:
        raise exceptions[0]


def skip(reason):
    """Unconditionally skip a test."""
    from types import FunctionType

    def decorator(test_item):
        if not isinstance(test_item, type):
            from functools import wraps

            @wraps(test_item)
            def skip_wrapper(*args, **kwargs):
                raise SkipTest(reason)

            test_item = skip_wrapper
        test_item.__unittest_skip__ = True
        test_item.__unittest_skip_why__ = reason
        return test_item

    if isinstance(reason, FunctionType):
        test_item = reason
        reason = ""
        return decorator(test_item)
    return decorator


def _id(obj):
    return obj


def skipIf(condition, reason):
    """Skips what follows if the condition holds."""
    return skip(reason) if condition else _id


def skipUnless(condition, reason):
    """Skips what follows unless the condition holds."""
    return _id if condition else skip(reason)


def expectedFailure(test_item):
    """Mark a test that is expected to fail."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


class TestCase(_Asserts):
    """Tests that belong together, one instance for each: the test code itself is in a method, runTest() by default, and setUp() and
    tearDown() are run before and after it."""

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        try:
            method = getattr(self, methodName)
        except AttributeError:
            # runTest may be missing: a case is also made for its assert methods alone.
            if methodName != "runTest":
                raise ValueError(f"no such test method in {self.__class__}: {methodName}")
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {
            dict: "assertDictEqual",
            list: "assertListEqual",
            tuple: "assertTupleEqual",
            set: "assertSetEqual",
            frozenset: "assertSetEqual",
            str: "assertMultiLineEqual",
        }

    def addCleanup(self, function, /, *args, **kwargs):
        """Add a function, with arguments, to be called when the test is completed, last in first out."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context manager; its exit is a cleanup function."""
        return _enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Something to be called when all tests of the class are over."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enters a context that is left when all tests of the class are over."""
        return _enter_context(cm, cls.addClassCleanup)

    def setUp(self):
        """Called before each test."""

    def tearDown(self):
        """Called after each test whose setUp() came through."""

    @classmethod
    def setUpClass(cls):
        """Called before the first test of the class."""

    @classmethod
    def tearDownClass(cls):
        """Called after the last test of the class."""

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        from unittest.result import TestResult

        return TestResult()

    def shortDescription(self):
        """Returns a one-line description of the test, or None: the first line of the test method's docstring."""
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return f"{strclass(self.__class__)}.{self._testMethodName}"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f"{self._testMethodName} ({strclass(self.__class__)}.{self._testMethodName})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} testMethod={self._testMethodName}>"

    def subTest(self, msg=_NO_MESSAGE, **params):
        """Return a context manager that runs the enclosed code block as a subtest, identified by message and parameters."""
        return _managed(_execute_subtest, self, msg, params)

    def _addExpectedFailure(self, result, exc_info):
        try:
            add = result.addExpectedFailure
        except AttributeError:
            import warnings

            warnings.warn("TestResult has no addExpectedFailure method, reporting as passes", RuntimeWarning)
            result.addSuccess(self)
        else:
            add(self, exc_info)

    def _addUnexpectedSuccess(self, result):
        try:
            add = result.addUnexpectedSuccess
        except AttributeError:
            import warnings

            warnings.warn("TestResult has no addUnexpectedSuccess method, reporting as failure", RuntimeWarning)
            try:
                raise self.failureException(None)
            except self.failureException:
                result.addFailure(self, sys.exc_info())
        else:
            add(self)

    def _addDuration(self, result, elapsed):
        try:
            add = result.addDuration
        except AttributeError:
            import warnings

            warnings.warn("TestResult has no addDuration method", RuntimeWarning)
        else:
            add(self, elapsed)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        result = method()
        if result is not None:
            _warn_of_result(method, result)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        stop = None
        if result is None:
            result = self.defaultTestResult()
            start = getattr(result, "startTestRun", None)
            stop = getattr(result, "stopTestRun", None)
            if start is not None:
                start()
        try:
            result.startTest(self)
            try:
                self._run_in(result, getattr(self, self._testMethodName))
            finally:
                result.stopTest(self)
            return result
        finally:
            if stop is not None:
                stop()

    def _run_in(self, result, method):
        from time import perf_counter

        if getattr(self.__class__, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
            why = getattr(self.__class__, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")
            _addSkip(result, self, why)
            return
        expecting = getattr(self, "__unittest_expecting_failure__", False) or getattr(
            method, "__unittest_expecting_failure__", False
        )
        outcome = _Outcome(result)
        began = perf_counter()
        try:
            self._outcome = outcome
            with outcome.testPartExecutor(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting_failure = expecting
                with outcome.testPartExecutor(self):
                    self._callTestMethod(method)
                outcome.expecting_failure = False
                with outcome.testPartExecutor(self):
                    self._callTearDown()
            self.doCleanups()
            self._addDuration(result, perf_counter() - began)
            if outcome.success:
                if not expecting:
                    result.addSuccess(self)
                elif outcome.expectedFailure:
                    self._addExpectedFailure(result, outcome.expectedFailure)
                else:
                    self._addUnexpectedSuccess(result)
        finally:
            outcome.expectedFailure = None
            self._outcome = None

    def doCleanups(self):
        """Calls what was left for the end of the test, the last first."""
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.testPartExecutor(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Calls what was left for the end of the class, the last first."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Runs the test; exceptions come out as they are."""
        method = getattr(self, self._testMethodName)
        if getattr(self.__class__, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
            why = getattr(self.__class__, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")
            raise SkipTest(why)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        """Skip this test."""
        raise SkipTest(reason)


def _execute_subtest(test_case, msg, params):
    outcome = test_case._outcome
    if outcome is None or not outcome.result_supports_subtests:
        yield
        return
    from unittest._kinds_of_cases import _SubTest

    parent = test_case._subtest
    # What is inherited stands behind what is new, and under a new value of the same name nowhere.
    inherited = {} if parent is None else parent.params
    params = {**params, **{name: value for name, value in inherited.items() if name not in params}}
    subtest = test_case._subtest = _SubTest(test_case, msg, params)
    try:
        with outcome.testPartExecutor(subtest, subTest=True):
            yield
        if not outcome.success:
            result = outcome.result
            if result is not None and result.failfast:
                raise _ShouldStop
        elif outcome.expectedFailure:
            # Once it has failed as expected, nothing more is to be learnt.
            raise _ShouldStop
    finally:
        test_case._subtest = parent


def _warn_of_result(method, result):
    import warnings
    from inspect import isasyncgenfunction, iscoroutinefunction

    text = f"It is deprecated to return a value that is not None from a test case ({method} returned {type(result).__name__!r})"
    if iscoroutinefunction(method) or isasyncgenfunction(method):
        text += (
            ". Maybe you forgot to use IsolatedAsyncioTestCase as the base class?"
        )
    warnings.warn(text, DeprecationWarning, stacklevel=4)
