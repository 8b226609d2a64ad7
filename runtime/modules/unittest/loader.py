"""Makes suites of the tests that classes, modules, names and folders hold."""

import sys

from _on_demand import on_demand as _on_demand
from unittest import suite, util

__getattr__, __dir__ = _on_demand(globals(), {"unittest": "case", "unittest._failed_tests": "_FailedTest"})


def _is_module_file(name):
    import re

    return re.match(r"(?i)[_a-z]\w*\.py$", name)


# As the module types has them.
_FunctionType, _ModuleType = type(lambda: None), type(sys)


def _traceback_text():
    from traceback import format_exc

    return format_exc()


def _make_failed_import_test(name, suiteClass):
    message = f"Failed to import test module: {name}\n{_traceback_text()}"
    return _make_failed_test(name, ImportError(message), suiteClass, message)


def _make_failed_load_tests(name, exception, suiteClass):
    message = f"Failed to call load_tests:\n{_traceback_text()}"
    return _make_failed_test(name, exception, suiteClass, message)


def _make_failed_test(methodname, exception, suiteClass, message):
    from unittest._failed_tests import _FailedTest

    return suiteClass((_FailedTest(methodname, exception),)), message


def _make_skipped_test(methodname, exception, suiteClass):
    from unittest.case import TestCase, skip

    @skip(str(exception))
    def testSkipped(self):
        pass

    kind = type("ModuleSkipped", (TestCase,), {methodname: testSkipped})
    return suiteClass((kind(methodname),))


def _is_case(obj):
    from unittest.case import TestCase

    return isinstance(obj, type) and issubclass(obj, TestCase)


# The classes that have no tests of their own.
def _is_basic_case(cls):
    from unittest.case import FunctionTestCase, TestCase

    return cls in (TestCase, FunctionTestCase)


# What a dotted name that cannot be imported tells of the module that can.
def _without_end(name):
    return name.removesuffix(".py")


class TestLoader:
    """Makes suites of tests, from modules, classes and names."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()

    def loadTestsFromTestCase(self, testCaseClass):
        """The tests of a class, one for each method whose name begins as set."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError(
                "Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?"
            )
        if _is_basic_case(testCaseClass):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """The tests of all classes of a module, or what its load_tests() gives."""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if _is_case(obj) and not _is_basic_case(obj):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as error:
            failed, message = _make_failed_load_tests(module.__name__, error, self.suiteClass)
            self.errors.append(message)
            return failed

    def loadTestsFromName(self, name, module=None):
        """The tests that a dotted name stands for: a module, a class, a method of one, or what makes tests."""
        parts = name.split(".")
        failed = message = None
        if module is None:
            prefix = parts[:]
            while prefix:
                try:
                    module = __import__(".".join(prefix))
                    break
                except ImportError:
                    last = prefix.pop()
                    # That this name cannot be imported is told if it is no attribute either.
                    failed, message = _make_failed_import_test(last, self.suiteClass)
                    if not prefix:
                        self.errors.append(message)
                        return failed
            parts = parts[1:]
        obj = module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as error:
                if getattr(obj, "__path__", None) is not None and failed is not None:
                    self.errors.append(message)
                    return failed
                failed, message = _make_failed_test(
                    part, error, self.suiteClass, f"Failed to access attribute:\n{_traceback_text()}"
                )
                self.errors.append(message)
                return failed
        return self._tests_of(obj, parts, parent if parts else None)

    def _tests_of(self, obj, parts, parent):
        if isinstance(obj, _ModuleType):
            return self.loadTestsFromModule(obj)
        if _is_case(obj) and not _is_basic_case(obj):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, _FunctionType) and _is_case(parent):
            name = parts[-1]
            instance = parent(name)
            # A static method is no test method, but may make tests.
            if not isinstance(getattr(instance, name), _FunctionType):
                return self.suiteClass([instance])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if not callable(obj):
            raise TypeError(f"don't know how to make test from: {obj}")
        test = obj()
        if isinstance(test, suite.TestSuite):
            return test
        from unittest.case import TestCase

        if isinstance(test, TestCase):
            return self.suiteClass([test])
        raise TypeError(f"calling {obj} returned {test}, not a test")

    def loadTestsFromNames(self, names, module=None):
        """What loadTestsFromName() finds for each of the names, in one suite."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """The names of the methods that are tests, sorted."""

        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            if self.testNamePatterns is None:
                return True
            from fnmatch import fnmatchcase

            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            return any([fnmatchcase(full, pattern) for pattern in self.testNamePatterns])

        names = [name for name in dir(testCaseClass) if wanted(name)]
        if self.sortTestMethodsUsing:
            from functools import cmp_to_key

            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """Find and return all test modules from the specified start directory, recursing into subdirectories. The files are looked
        for where the session may read; their modules must be there to be imported."""
        import os

        kept = self._top_level_dir
        if top_level_dir is None:
            top_level_dir = start_dir if kept is None else kept
        if not os.path.isdir(os.path.abspath(start_dir)):
            # A package by its name; of what the host grants nothing tells which files there are.
            try:
                package = __import__(start_dir, None, None, ("*",))
                places = [place for place in getattr(package, "__path__", ()) if os.path.isdir(place)]
            except (ImportError, OSError):
                places = []
            if not places:
                raise ImportError(f"Start directory is not importable: {start_dir!r}")
            start_dir = places[0]
            top_level_dir = os.path.dirname(start_dir)
        self._top_level_dir = os.path.abspath(top_level_dir)
        self._pattern = pattern
        try:
            return self.suiteClass(list(self._find_tests(os.path.abspath(start_dir))))
        finally:
            self._top_level_dir = kept

    def _get_name_from_path(self, path):
        import os

        if path == self._top_level_dir:
            return "."
        relative = os.path.relpath(os.path.normpath(path), self._top_level_dir)
        return os.path.splitext(relative)[0].replace("/", ".")

    def _match_path(self, path, full_path, pattern):
        from fnmatch import fnmatch

        return fnmatch(path, pattern)

    def _find_tests(self, start_dir):
        import os

        name = self._get_name_from_path(start_dir)
        if name != "." and name not in self._loading_packages:
            tests, recurse = self._find_test_path(start_dir)
            if tests is not None:
                yield tests
            if not recurse:
                return
        for entry in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, entry)
            tests, recurse = self._find_test_path(path)
            if tests is not None:
                yield tests
            if recurse:
                name = self._get_name_from_path(path)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(path)
                finally:
                    self._loading_packages.discard(name)

    # The tests of a file or of a package's own module, or None; and whether to look into it.
    def _find_test_path(self, path):
        import os

        from unittest.case import SkipTest

        entry = os.path.basename(path)
        if os.path.isfile(path):
            if not _is_module_file(entry) or not self._match_path(entry, path, self._pattern):
                return None, False
        elif not os.path.isdir(path) or not os.path.isfile(os.path.join(path, "__init__.py")):
            return None, False
        is_package = os.path.isdir(path)
        name = self._get_name_from_path(path)
        try:
            module = self._get_module_from_name(name)
        except SkipTest as skipped:
            return _make_skipped_test(name, skipped, self.suiteClass), False
        except BaseException as error:
            if not isinstance(error, Exception):
                raise
            failed, message = _make_failed_import_test(name, self.suiteClass)
            self.errors.append(message)
            return failed, False
        if not is_package:
            return self.loadTestsFromModule(module, pattern=self._pattern), False
        tests = None
        self._loading_packages.add(name)
        try:
            load_tests = getattr(module, "load_tests", None)
            if load_tests is not None or self._match_path(entry, path, self._pattern):
                tests = self.loadTestsFromModule(module, pattern=self._pattern)
            # A package that loads its own tests has said all.
            return tests, load_tests is None
        finally:
            self._loading_packages.discard(name)

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]


defaultTestLoader = TestLoader()
