# Names that a module has need not be there before they are asked for, and are like the others then.
import asyncio
import asyncio.exceptions
import asyncio.queues
import configparser
import pickle
import unittest
import unittest.case
import unittest.loader
import unittest.suite


def tell(module, names):
    listed = dir(module)
    for name in names.split():
        value = getattr(module, name)
        print(name, name in listed, value.__module__, value.__qualname__, [base.__name__ for base in value.__mro__])
        assert getattr(module, name) is value
        assert pickle.loads(pickle.dumps(value)) is value


tell(
    configparser,
    "Error NoSectionError DuplicateOptionError DuplicateSectionError NoOptionError InterpolationError InterpolationDepthError "
    "InterpolationMissingOptionError InterpolationSyntaxError ParsingError MissingSectionHeaderError MultilineContinuationError "
    "UnnamedSectionDisabledError InvalidWriteError SectionProxy ConverterMapping",
)
tell(
    asyncio.exceptions,
    "BrokenBarrierError CancelledError IncompleteReadError InvalidStateError LimitOverrunError SendfileNotAvailableError TimeoutError",
)
tell(unittest.suite, "TestSuite BaseTestSuite")
for module, names in (
    (unittest.case, "TestCase FunctionTestCase SkipTest"),
    (unittest.loader, "TestLoader"),
    (asyncio.queues, "Queue LifoQueue PriorityQueue QueueEmpty"),
):
    for name in names.split():
        value = getattr(module, name)
        print(name, name in dir(module), value.__module__, value.__qualname__)
for module in (configparser, asyncio.exceptions, unittest.case, asyncio.queues):
    try:
        module.nothing_of_the_kind
    except AttributeError as error:
        print(error)
    print(hasattr(module, "nothing_of_the_kind"), getattr(module, "nothing_of_the_kind", "absent"))

namespace = {}
exec("from configparser import *", namespace)
print(sorted(name for name in namespace if not name.startswith("__")))
namespace = {}
exec("from asyncio.exceptions import *", namespace)
print(sorted(name for name in namespace if not name.startswith("__")))

error = pickle.loads(pickle.dumps(asyncio.IncompleteReadError(b"ab", 5)))
print(type(error) is asyncio.IncompleteReadError is asyncio.exceptions.IncompleteReadError, error, error.partial)


# ---- errors where nobody has named their classes before

parser = configparser.ConfigParser()
parser.read_string("[one]\na = %(b)s\n[two]\nc = 1\n")
for attempt in (
    lambda: parser.get("none", "a"),
    lambda: parser.get("two", "a"),
    lambda: parser.get("one", "a"),
    lambda: parser.add_section("one"),
    lambda: parser.read_string("no header"),
    lambda: parser.read_string("[one]\na = 1\na = 2\n"),
    lambda: parser.remove_section("none"),
    lambda: parser.items("none"),
    lambda: parser.options("none"),
):
    try:
        print(attempt())
    except configparser.Error as failure:
        print(type(failure).__qualname__, failure.__cause__, failure.__suppress_context__, failure)
print(parser.get("none", "a", fallback="fallback"), parser["two"].getint("c"), list(parser), parser["two"])
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_string("[one]\na = ${two:b}\n[two]\nb = 7\n")
print(extended["one"]["a"])
copied = pickle.loads(pickle.dumps({name: dict(section) for name, section in extended.items()}))
print(copied)


# ---- tests

class Tests(unittest.TestCase):
    def test_subtests(self):
        for number in range(3):
            with self.subTest("part", number=number):
                self.assertNotEqual(number, 1)

    def test_raises(self):
        with self.assertRaises(ZeroDivisionError) as caught:
            1 / 0
        self.assertIn("division", str(caught.exception))

    @unittest.skip("not now")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("as expected")


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise ValueError("no class")

    def test_never(self):
        pass


result = unittest.TestResult()
suite = unittest.TestSuite(
    [*unittest.defaultTestLoader.loadTestsFromTestCase(Tests), *unittest.defaultTestLoader.loadTestsFromTestCase(Broken)]
)
suite.addTest(unittest.FunctionTestCase(lambda: None))
suite.run(result)
print(result)
print([str(test).partition(" (")[0] for test, _ in result.failures + result.errors + result.skipped + result.expectedFailures])
for wrong in (Tests, 5, "text"):
    try:
        unittest.TestSuite().addTest(wrong) if wrong != "text" else unittest.TestSuite().addTests(wrong)
    except TypeError as error:
        print(error)


# ---- a priority queue first, another after it; timeouts and groups

async def main():
    queue = asyncio.PriorityQueue()
    for item in (3, 1, 2):
        queue.put_nowait(item)
    print([await queue.get() for _ in range(3)])
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print("late")
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.sleep(0.01 * n, n)) for n in (2, 1)]
    print([task.result() for task in tasks])
    print(await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2)))
    print([await done for done in asyncio.as_completed([asyncio.sleep(0, 3)])])
    print(await asyncio.wait_for(asyncio.shield(asyncio.sleep(0, 4)), 1))


asyncio.run(main())
