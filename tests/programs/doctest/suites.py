# DocTests as tests of unittest.
import doctest
import types
import unittest

module = types.ModuleType("mod", ">>> 1\n2\n>>> 3\n3\n")
suite = doctest.DocTestSuite(module)
for case in suite:
    print(str(case), case.id(), repr(case), case.shortDescription())
result = unittest.TestResult()
suite.run(result)
print(result, result.failures[0][1])
print(doctest.DocTestSuite(types.ModuleType("mod", "no examples")).countTestCases())
result = unittest.TestResult()
doctest.DocTestSuite(types.ModuleType("mod", ">>> 1 # doctest: +SKIP\n2\n")).run(result)
print(result, result.skipped)
seen = []
good = types.ModuleType("good", ">>> x\n5\n")
suite = doctest.DocTestSuite(good, setUp=lambda test: test.globs.update(x=5), tearDown=lambda test: seen.append(test.name))
result = unittest.TestResult()
suite.run(result)
print(result, seen, result.wasSuccessful())
suite = doctest.DocTestSuite(good, extraglobs={"x": 6}, optionflags=doctest.REPORT_NDIFF)
result = unittest.TestResult()
suite.run(result)
print(result.failures[0][1])
for action in (lambda: doctest.DocTestSuite(5), lambda: doctest.set_unittest_reportflags(doctest.ELLIPSIS)):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF), doctest.set_unittest_reportflags(0))
print(doctest.testmod(module), doctest.testmod(good, globs={"x": 5}, verbose=True))
