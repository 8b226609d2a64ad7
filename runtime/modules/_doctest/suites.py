# DocTests as tests of unittest.
import doctest
import unittest

from _doctest.files import as_module, load_file
from _doctest.finding import DocTestFinder
from _doctest.parsing import DocTestParser
from _doctest.running import DebugRunner, DocTestRunner

_report_flags = 0


def set_unittest_reportflags(flags):
    """The flags for reports of tests that have none of their own. Returns those before."""
    global _report_flags
    if flags & doctest.REPORTING_FLAGS != flags:
        raise ValueError("Only reporting flags allowed", flags)
    before, _report_flags = _report_flags, flags
    return before


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test, self._dt_optionflags, self._dt_checker = test, optionflags, checker
        self._dt_setUp, self._dt_tearDown = setUp, tearDown
        self._dt_globs = test.globs.copy()

    def setUp(self):
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        test = self._dt_test
        if self._dt_tearDown is not None:
            self._dt_tearDown(test)
        test.globs.clear()
        test.globs.update(self._dt_globs)

    def runTest(self):
        from io import StringIO

        flags = self._dt_optionflags
        if not flags & doctest.REPORTING_FLAGS:
            flags |= _report_flags
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = "-" * 70
        report = StringIO()
        results = runner.run(self._dt_test, out=report.write, clear_globs=False)
        if results.skipped == results.attempted:
            raise unittest.SkipTest("all examples were skipped")
        if results.failed:
            raise self.failureException(self.format_failure(report.getvalue().rstrip("\n")))

    def format_failure(self, err):
        test = self._dt_test
        line = "unknown line number" if test.lineno is None else test.lineno
        name = test.name.rpartition(".")[2]
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {name}\n\n{err}'

    def debug(self):
        """Runs the examples, and raises an exception for the first that fails."""
        self.setUp()
        DebugRunner(optionflags=self._dt_optionflags, checker=self._dt_checker, verbose=False).run(self._dt_test, clear_globs=False)
        self.tearDown()

    def id(self):
        return self._dt_test.name

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._key() == other._key()

    def _key(self):
        return self._dt_test, self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker

    def __hash__(self):
        return hash(self._key()[1:4])

    def __repr__(self):
        above, _, name = self._dt_test.name.rpartition(".")
        return f"{name} ({above})"

    __str__ = object.__str__

    def shortDescription(self):
        return "Doctest: " + self._dt_test.name


class _DocTestSuite(unittest.TestSuite):
    # Tests that have run are kept.
    def _removeTestAtIndex(self, index):
        pass


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The examples of a module, a test for each docstring that has any. Options are those of the tests: setUp, tearDown, optionflags,
    checker."""
    module = as_module(module, _caller_module())
    suite = _DocTestSuite()
    for test in (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            suite.addTest(DocTestCase(test, **options))
    return suite


class _FileCase(DocTestCase):
    def __repr__(self):
        return self._dt_test.filename

    def id(self):
        return "_".join(self._dt_test.name.split("."))

    def format_failure(self, err):
        test = self._dt_test
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    """The examples in files, a test for each."""
    caller = _caller_module()
    suite = _DocTestSuite()
    for path in paths:
        text, path = load_file(path, module_relative, package, encoding, caller)
        test = parser.get_doctest(text, {"__file__": path, **(globs or {})}, path.rpartition("/")[2], path, 0)
        suite.addTest(_FileCase(test, **options))
    return suite


for _thing in (DocTestCase, _DocTestSuite, DocTestSuite, DocFileSuite, set_unittest_reportflags):
    _thing.__module__ = "doctest"
