# Runs one of CPython's test files inside the sandbox and prints what each method comes to, a line of JSON each. scripts/cpython_tests
# writes the values of MODULE and DONE above this text; DONE has the methods that earlier runs have settled.
import json
import sys
import unittest
from types import ModuleType


# A module that is not there: whoever uses a name of it is skipped.
class Absent(ModuleType):
    def __getattr__(self, name):
        if name in ("__path__", "__file__", "__spec__", "__all__", "__wrapped__"):
            raise AttributeError(name)
        return AbsentThing(f"{self.__name__}.{name}")


def refuse(self, *args, **kwargs):
    name = self._name
    raise unittest.SkipTest(f"internal: {name}" if "._" in name and name.split(".")[0] in INTERNAL else f"absent: {name.split('.')[0]}")


class AbsentThing:
    def __init__(self, name):
        self._name = name

    def __mro_entries__(self, bases):
        return ()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return AbsentThing(f"{self._name}.{name}")

    __call__ = __add__ = __radd__ = __enter__ = __iter__ = __index__ = __len__ = __getitem__ = refuse


CANDIDATES = (
    "_thread _random _sre _multiprocessing argparse ast concurrent.futures ctypes doctest gettext glob html importlib locale "
    "multiprocessing optparse pickle pickletools platform pydoc sqlite3 subprocess tempfile threading token tokenize tracemalloc "
    "signal zlib zoneinfo _testcapi _testinternalcapi _testlimitedcapi _testbuffer _testsinglephase test.support.hypothesis_helper"
).split()
for name in CANDIDATES:
    try:
        __import__(name)
    except ImportError:
        parent, _, last = name.rpartition(".")
        if parent and parent not in sys.modules:
            sys.modules[parent] = Absent(parent)
        sys.modules[name] = Absent(name)
        if parent:
            setattr(sys.modules[parent], last, sys.modules[name])
if isinstance(sys.modules.get("pickle"), Absent):
    sys.modules["pickle"].HIGHEST_PROTOCOL = sys.modules["pickle"].DEFAULT_PROTOCOL = 5

# Names inside of CPython's modules that test files import at their top, for a few of their tests.
INTERNAL = {
    "enum": "_simple_enum _test_simple_enum _iter_bits_lsb",
    "itertools": "_grouper _tee _tee_dataobject",
    "statistics": "_convert _coerce _exact_ratio _fail_neg _isfinite _ssum _sum",
}
for module, names in INTERNAL.items():
    __import__(module)
    for name in names.split():
        if not hasattr(sys.modules[module], name):
            setattr(sys.modules[module], name, AbsentThing(f"{module}.{name}"))


# The limit of digits cannot be changed: tests that only make sure that it is high enough run with what there is.
sys.get_int_max_str_digits = lambda: 4300
sys.set_int_max_str_digits = lambda maxdigits: None


def tell(kind, test, text=""):
    print(json.dumps([kind, test if isinstance(test, str) else test.id(), text]))


class Result(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        tell("start", test)

    def addSuccess(self, test):
        tell("passed", test)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            tell("failed", test, f"{subtest}\n{self._exc_info_to_string(err, test)}")

    def addFailure(self, test, err):
        tell("failed", test, self._exc_info_to_string(err, test))

    addError = addFailure

    def addSkip(self, test, reason):
        tell("skipped", test, reason)

    def addExpectedFailure(self, test, err):
        tell("passed", test)

    def addUnexpectedSuccess(self, test):
        tell("failed", test, "unexpected success")


def methods(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from methods(test)
        elif test.id() not in DONE:
            yield test


try:
    __import__(MODULE)
except unittest.SkipTest as skipped:
    tell("skipped", MODULE, str(skipped))
else:
    module = sys.modules[MODULE]
    add_tests = module.__dict__.pop("load_tests", None)
    loaded = unittest.defaultTestLoader.loadTestsFromModule(module)
    if add_tests is not None:
        try:
            loaded = add_tests(unittest.defaultTestLoader, loaded, None)
        except unittest.SkipTest as skipped:
            tell("skipped", f"{MODULE}.load_tests", str(skipped))
    unittest.TestSuite(methods(loaded)).run(Result())
tell("end", MODULE)
