"""unittest.main() with argument lists, loaders and runners of its own; name patterns, -k, failfast, load_tests, custom prefixes."""
import io
import re
import sys
import types
import unittest

module = types.ModuleType("sample")
exec(
    '''
import unittest

class First(unittest.TestCase):
    def test_one(self): pass
    def test_two(self): self.assertEqual(1, 2)
    def check_three(self): pass

class Second(First):
    @unittest.skip("why")
    def test_one(self): pass
    def test_other(self): raise ValueError("v")

def helper(): pass
def make(): return First("test_one")
def suite(): return unittest.TestSuite([First("test_one"), Second("test_other")])
''',
    module.__dict__,
)
sys.modules["sample"] = module


def run(*arguments, **options):
    stream, old = io.StringIO(), sys.stderr
    sys.stderr = stream
    try:
        program = unittest.main(module, argv=["prog", *arguments], exit=options.pop("exit", False), testRunner=unittest.TextTestRunner(stream, **options.pop("runner", {})), **options)
        result = program.result
        told = (result.testsRun, len(result.failures), len(result.errors), len(result.skipped))
    except SystemExit as error:
        told = ("exit", error.code)
    finally:
        sys.stderr = old
    lines = [re.sub(r"in \d+\.\d+s", "in TIME", line) for line in stream.getvalue().splitlines() if re.match(r"[.FEsxu]+$|Ran|OK|FAILED|test_|check_|ok|NO TESTS|usage", line)]
    print(arguments, *told, lines)


run()
run("First")
run("First.test_one", "Second.test_other")
run("-k", "one")
run("-k", "Second*one", "-k", "nothing")
run("-k", "*.test_t*")
run("-k", "no such")
run("-f")
run("suite")
run("make", runner={"verbosity": 2})
run("First.test_one", exit=True)
run("First", exit=True)
run(defaultTest="First.test_two")
run(defaultTest=["First.test_one", "Second.test_one"])
run("-x")
loader = unittest.TestLoader()
loader.testMethodPrefix = "check"
run(testLoader=loader)
loader.testMethodPrefix = ("check", "test")
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.getTestCaseNames(module.First), loader.getTestCaseNames(module.Second))
loader.sortTestMethodsUsing = None
print(sorted(loader.getTestCaseNames(module.First)))
names = [case.id() for suite in unittest.defaultTestLoader.loadTestsFromModule(module) for case in suite]
print(names)
for name in ("First", "First.test_one", "make", "suite", "helper", "nothing", "First.nothing", "Second.test_other", "First.check_three"):
    try:
        print(name, unittest.defaultTestLoader.loadTestsFromName(name, module).countTestCases())
    except Exception as error:
        print(name, type(error).__name__, re.sub(" at 0x[0-9a-f]+", "", str(error)))
print(unittest.defaultTestLoader.loadTestsFromNames(["sample.First", "sample.suite"]).countTestCases(), [text.strip().splitlines()[-1] for text in unittest.defaultTestLoader.errors])


def load_tests(loader, standard, pattern):
    return unittest.TestSuite([module.First("check_three")])


module.load_tests = load_tests
print([case.id() for case in unittest.TestLoader().loadTestsFromModule(module)])
module.load_tests = lambda *_: 1 / 0
broken = unittest.TestLoader()
print([re.sub(r"\W+$", "", case.id()) for case in broken.loadTestsFromModule(module)], broken.errors[0].strip().splitlines()[-1])
