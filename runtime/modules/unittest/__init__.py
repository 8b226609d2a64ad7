"""Unit tests in the manner of JUnit and SUnit: cases with assert methods, suites, loaders and runners. The parts are imported when a
name of theirs is first asked for."""

__all__ = [
    "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase", "main",
    "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult", "installHandler",
    "registerResult", "removeResult", "removeHandler", "addModuleCleanup", "doModuleCleanups", "enterModuleContext",
]

_PARTS = {
    "result": "TestResult",
    "case": "addModuleCleanup TestCase FunctionTestCase SkipTest skip skipIf skipUnless expectedFailure doModuleCleanups "
    "enterModuleContext",
    "suite": "BaseTestSuite TestSuite",
    "loader": "TestLoader defaultTestLoader",
    "main": "TestProgram main",
    "runner": "TextTestRunner TextTestResult",
    "signals": "installHandler registerResult removeResult removeHandler",
    "async_case": "IsolatedAsyncioTestCase",
}
_MODULES = ("case", "loader", "result", "runner", "signals", "suite", "util")


def __getattr__(name):
    for part, names in _PARTS.items():
        if name in names.split():
            value = globals()[name] = getattr(__import__(f"unittest.{part}", None, None, (name,)), name)
            return value
    if name in _MODULES:
        return __import__(f"unittest.{name}", None, None, ("*",))
    raise AttributeError(f"module 'unittest' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__, *_MODULES, "BaseTestSuite", "TestProgram"})
