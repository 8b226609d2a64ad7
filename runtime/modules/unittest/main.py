"""Unittest main program: what unittest.main() does."""

import sys

from _on_demand import on_demand as _on_demand
from unittest import loader

__getattr__, __dir__ = _on_demand(globals(), {"unittest": "runner"})

_NO_TESTS_RAN = 5

_MAIN_EXAMPLES = """\
Examples:
  %(prog)s test_module               - run tests from test_module
  %(prog)s module.TestClass          - run tests from module.TestClass
  %(prog)s module.Class.test_method  - run specified test method
  %(prog)s path/to/test_file.py      - run tests from test_file.py
"""

_MODULE_EXAMPLES = """\
Examples:
  %(prog)s                           - run default set of tests
  %(prog)s MyTestSuite               - run suite 'MyTestSuite'
  %(prog)s MyTestCase.testSomething  - run MyTestCase.testSomething
  %(prog)s MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
"""


# The module that a file of that name is, if it is one.
def _convert_name(name):
    if not name.lower().endswith(".py"):
        return name
    import os

    if os.path.isabs(name):
        name = os.path.relpath(name, os.getcwd())
    return os.path.normpath(name)[:-3].replace("\\", ".").replace("/", ".")


def _convert_select_pattern(pattern):
    return pattern if "*" in pattern else f"*{pattern}*"


class TestProgram:
    """Finds the tests of a module, runs them and ends with a status."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    _discovery_parser = None

    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=loader.defaultTestLoader,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
        *,
        tb_locals=False,
        durations=None,
    ):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        if argv is None:
            argv = sys.argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = "default" if warnings is None and not getattr(sys, "warnoptions", ()) else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = argv[0].rpartition("/")[2] if argv else ""
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        rest = argv[1:]
        if not rest and self.module is None:
            self._do_discovery([])
            return
        self.tests = []
        # Without arguments nothing needs argparse, which is large.
        if rest:
            if self.module is None and rest[0].lower() == "discover":
                self._do_discovery(argv[2:])
                return
            parser = self._parser(_MAIN_EXAMPLES if self.module is None else _MODULE_EXAMPLES)
            parser.add_argument("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
            parser.parse_args(rest, self)
        if self.tests:
            self.testNames = [_convert_name(name) for name in self.tests]
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _parser(self, epilog=None):
        import argparse

        parser = argparse.ArgumentParser(
            prog=self.progName or None, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        add = parser.add_argument
        add("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
        add("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        add("--locals", dest="tb_locals", action="store_true", help="Show local variables in tracebacks")
        add(
            "--durations", dest="durations", type=int, default=None, metavar="N",
            help="Show the N slowest test cases (N=0 for all)",
        )
        for short, name, text in (
            ("-f", "failfast", "Stop on first fail or error"),
            ("-c", "catchbreak", "Catch Ctrl-C and display results so far"),
            ("-b", "buffer", "Buffer stdout and stderr during tests"),
        ):
            if getattr(self, name) is None:
                add(short, f"--{name.replace('break', '')}", dest=name, action="store_true", help=text)
                setattr(self, name, False)
        if self.testNamePatterns is None:
            add(
                "-k", dest="testNamePatterns", action="append", type=_convert_select_pattern,
                help="Only run tests which match the given substring",
            )
            self.testNamePatterns = []
        return parser

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            found = self.testLoader if Loader is None else Loader()
            self.test = found.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def _do_discovery(self, argv, Loader=None):
        self.start = "."
        self.pattern = "test*.py"
        self.top = None
        if argv:
            parser = self._parser()
            parser.prog = f"{self.progName} discover"
            add = parser.add_argument
            add("-s", "--start-directory", dest="start", help="Directory to start discovery ('.' default)")
            add("-p", "--pattern", dest="pattern", help="Pattern to match tests ('test*.py' default)")
            add(
                "-t", "--top-level-directory", dest="top",
                help="Top level directory of project (defaults to start directory)",
            )
            for name in ("start", "pattern", "top"):
                import argparse

                add(name, nargs="?", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
            parser.parse_args(argv, self)
        self.createTests(from_discovery=True, Loader=Loader)

    def runTests(self):
        if self.catchbreak:
            from unittest.signals import installHandler

            installHandler()
        if self.testRunner is None:
            from unittest.runner import TextTestRunner

            self.testRunner = TextTestRunner
        if isinstance(self.testRunner, type):
            options = {
                "verbosity": self.verbosity, "failfast": self.failfast, "buffer": self.buffer, "warnings": self.warnings,
                "tb_locals": self.tb_locals, "durations": self.durations,
            }
            try:
                made = self.testRunner(**options)
            except TypeError:
                # A runner class of before there were all of these.
                for late in ("tb_locals", "durations"):
                    del options[late]
                try:
                    made = self.testRunner(**options)
                except TypeError:
                    made = self.testRunner()
        else:
            made = self.testRunner
        self.result = made.run(self.test)
        if not self.exit:
            return
        if not self.result.wasSuccessful():
            sys.exit(1)
        sys.exit(_NO_TESTS_RAN if self.result.testsRun == 0 and not self.result.skipped else 0)


main = TestProgram
