"""Fixtures, skips, expected failures, subtests, cleanups: what a result has after a run."""
import io
import unittest

log = []


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("class up")
        cls.addClassCleanup(log.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        log.append("class down")

    def setUp(self):
        log.append("up")
        self.addCleanup(log.append, "cleanup")

    def tearDown(self):
        log.append("down")

    def test_good(self):
        """Its first line.

        More."""
        log.append(self.id().rpartition(".")[2])

    def test_bad(self):
        self.assertEqual(1, 2, "not equal")

    def test_error(self):
        raise KeyError("broken")

    @unittest.skip("for a reason")
    def test_skipped(self):
        log.append("never")

    @unittest.skipIf(True, "if")
    def test_skipped_if(self):
        pass

    @unittest.skipUnless(True, "unless")
    def test_not_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_subtests(self):
        for number in range(4):
            with self.subTest("part", number=number):
                self.assertNotEqual(number % 2, 1)

    def test_skips_itself(self):
        self.skipTest("inside")

    def test_returns(self):
        with self.assertRaises(ZeroDivisionError) as caught:
            1 / 0
        self.assertIn("division", str(caught.exception))


@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    def test(self):
        pass


loader = unittest.TestLoader()
suite = loader.loadTestsFromTestCase(Sample)
print(suite.countTestCases(), loader.getTestCaseNames(Sample), loader.testMethodPrefix)
result = unittest.TestResult()
suite.run(result)
print(result, result.wasSuccessful(), result.testsRun)
print([(str(test).partition(" ")[0], text.strip().splitlines()[-1]) for test, text in result.failures])
print([(test.id().rpartition(".")[2], text.strip().splitlines()[-1]) for test, text in result.errors])
print([(test.id().rpartition(".")[2], reason) for test, reason in result.skipped], [test.id().rpartition(".")[2] for test in result.unexpectedSuccesses], len(result.expectedFailures))
print(log[:8], log[-3:], log.count("up"), log.count("cleanup"))
out = io.StringIO()
run = unittest.TextTestRunner(stream=out, verbosity=2).run(unittest.TestSuite([loader.loadTestsFromTestCase(Skipped), Sample("test_good"), Sample("test_skips_itself"), Sample("test_subtests")]))
lines = [line for line in out.getvalue().splitlines() if not line.startswith(("  File", "Ran"))]
print("\n".join(lines))
print(run.wasSuccessful(), Sample("test_good").shortDescription(), Sample("test_good") == Sample("test_good"), repr(Sample("test_good")).replace("__main__.", ""), unittest.FunctionTestCase(len, description="d").shortDescription())
for call in (lambda: Sample("nothing"), lambda: Sample(), lambda: loader.loadTestsFromName("nothing.at.all") and "", lambda: loader.loadTestsFromTestCase(unittest.TestSuite), lambda: unittest.TestSuite([3]), lambda: unittest.TestSuite(3)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
