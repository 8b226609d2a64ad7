"""Unit tests in the manner of JUnit and SUnit: cases with assert methods, suites, loaders and runners. The parts are imported when a
name of theirs is first asked for."""

from _on_demand import on_demand as _on_demand

__all__ = [
    "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase", "main",
    "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult", "installHandler",
    "registerResult", "removeResult", "removeHandler", "addModuleCleanup", "doModuleCleanups", "enterModuleContext",
]

__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "unittest.result": "TestResult",
        "unittest.case": "addModuleCleanup TestCase FunctionTestCase SkipTest skip skipIf skipUnless expectedFailure doModuleCleanups "
        "enterModuleContext",
        "unittest.suite": "BaseTestSuite TestSuite",
        "unittest.loader": "TestLoader defaultTestLoader",
        "unittest.main": "TestProgram main",
        "unittest.runner": "TextTestRunner TextTestResult",
        "unittest.signals": "installHandler registerResult removeResult removeHandler",
        "unittest.async_case": "IsolatedAsyncioTestCase",
    },
    "case loader result runner signals suite util",
)
