import io
import unittest


class Some(unittest.TestCase):
    """Of several outcomes."""

    def test_pass(self):
        """It passes."""
        self.assertTrue(True)

    def test_fail(self):
        self.assertEqual(1, 2, "told")

    def test_error(self):
        raise KeyError("x")

    @unittest.skip("not now")
    def test_skip(self):
        pass

    def test_skip_inside(self):
        self.skipTest("inside")

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("as expected")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_sub(self):
        for n in range(4):
            with self.subTest("even", n=n):
                self.assertEqual(n % 2, 0)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Some)
print(suite.countTestCases(), [test.id() for test in suite])
result = unittest.TestResult()
suite.run(result)
print(result, result.wasSuccessful())
for name in "failures", "errors", "skipped", "expectedFailures", "unexpectedSuccesses":
    print(name, [(str(entry[0]), entry[1].splitlines()[-1]) if isinstance(entry, tuple) else str(entry) for entry in getattr(result, name)])
print(Some("test_pass").shortDescription(), Some("test_pass"), repr(Some("test_fail")), Some("test_pass") == Some("test_pass"), Some("test_pass") != Some("test_fail"))
both = unittest.TestSuite([Some("test_pass"), unittest.TestSuite([Some("test_fail")])])
print(both.countTestCases(), len(list(both)), unittest.TestSuite() == unittest.TestSuite(), both != suite)
first = unittest.TestResult()
first.failfast = True
unittest.TestSuite([Some("test_fail"), Some("test_pass")]).run(first)
print(first.testsRun, first.shouldStop)
stream = io.StringIO()
unittest.TextTestRunner(stream, verbosity=2, descriptions=False).run(unittest.TestSuite([Some("test_pass"), Some("test_skip"), Some("test_expected")]))
print([line for line in stream.getvalue().splitlines() if " in " not in line])
for name in "none", "_testMethodName":
    try:
        print(Some(name).id())
    except ValueError as error:
        print(error)
