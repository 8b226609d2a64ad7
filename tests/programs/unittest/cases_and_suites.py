# Cases, suites, subtests, skips, clean-up and asynchronous tests, told by a result of its own.
import unittest, sys
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('suc')
    @classmethod
    def tearDownClass(cls): print('tdc')
    def setUp(self): self.addCleanup(print, 'cleanup', self._testMethodName)
    def test_ok(self):
        "doc here"
        self.assertEqual(1, 1)
    def test_fail(self): self.assertEqual([1,2,3], [1,3,3])
    def test_str(self): self.assertEqual('a\nb\nc\n', 'a\nb\nd')
    def test_err(self): 1/0
    @unittest.skip('why')
    def test_skip(self): 1/0
    def test_skip2(self): self.skipTest('oh')
    @unittest.expectedFailure
    def test_x(self): self.fail('x')
    @unittest.expectedFailure
    def test_u(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i):
                with self.subTest('deep', j=2):
                    self.assertNotEqual(i%2, 1)
    def test_raises(self):
        with self.assertRaises(ZeroDivisionError) as c: 1/0
        self.assertEqual(str(c.exception), 'division by zero')
        with self.assertRaisesRegex(ValueError, 'xx'): raise ValueError('yy')
    def test_nr(self):
        with self.assertRaises(ZeroDivisionError): pass
    def test_warn(self):
        import warnings
        with self.assertWarns(DeprecationWarning) as c: warnings.warn('x', DeprecationWarning)
        with self.assertWarnsRegex(DeprecationWarning, 'y') as c: warnings.warn('x', DeprecationWarning)
    def test_logs(self):
        import logging
        with self.assertLogs('foo', 'INFO') as cm:
            logging.getLogger('foo').info('first'); logging.getLogger('foo.bar').error('second')
        self.assertEqual(cm.output, ['INFO:foo:first', 'ERROR:foo.bar:second'])
        with self.assertNoLogs(): logging.getLogger().error('x')
    def test_ret(self): return 3
class B(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): print('asu')
    async def test_a(self):
        import asyncio
        await asyncio.sleep(0.01); print('in')
        self.addAsyncCleanup(self.cl)
    async def cl(self): print('acl')
    async def test_f(self): self.assertTrue(0)


class Told(unittest.TestResult):
    def tell(self, kind, test, text=""):
        print(kind, test, "|", text)

    def addSuccess(self, test): self.tell("ok", test)
    def addFailure(self, test, err): self.tell("fail", test, err[1])
    def addError(self, test, err): self.tell("error", test, repr(err[1]))
    def addSkip(self, test, reason): self.tell("skip", test, reason)
    def addExpectedFailure(self, test, err): self.tell("expected", test, err[1])
    def addUnexpectedSuccess(self, test): self.tell("unexpected", test)
    def addSubTest(self, test, subtest, err): self.tell("sub", subtest, err and err[1])


import warnings
warnings.simplefilter("ignore")
suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
result = Told()
suite.run(result)
print(suite.countTestCases(), result.testsRun, result.wasSuccessful(), result)
for name in ("A.test_ok", "A", "B.test_a"):
    print(unittest.defaultTestLoader.loadTestsFromName(name, sys.modules["__main__"]))
print(A("test_ok").shortDescription(), A("test_err").shortDescription(), A("test_ok").id(), repr(A("test_ok")), A("test_ok") == A("test_ok"))
try:
    A("nope")
except ValueError as error:
    print(error)
