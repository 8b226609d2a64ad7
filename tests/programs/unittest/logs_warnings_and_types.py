"""assertLogs, assertNoLogs, assertWarns, assertRaises as managers and calls; addTypeEqualityFunc; id, countTestCases, doCleanups."""
import logging
import unittest
import warnings


class T(unittest.TestCase):
    def runTest(self):
        """Runs nothing."""


t = T()
log = logging.getLogger("tested.part")


def attempt(call):
    try:
        print(call())
    except BaseException as error:
        print(type(error).__name__, "|", str(error).replace("\n", "\\n"))


def logs(logger=None, level=None, *, emit, manager="assertLogs", **options):
    with getattr(t, manager)(logger, level, **options) as caught:
        emit()
    return caught and (caught.output, [(record.levelname, record.getMessage()) for record in caught.records])


attempt(lambda: logs(emit=lambda: (log.info("one %d", 1), log.debug("no"), log.error("two"))))
attempt(lambda: logs("tested", "DEBUG", emit=lambda: log.debug("d")))
attempt(lambda: logs("other", emit=lambda: log.error("e")))
attempt(lambda: logs(log, logging.ERROR, emit=lambda: log.warning("w")))
attempt(lambda: logs("tested", "LOUD", emit=lambda: None))
attempt(lambda: logs("tested", emit=lambda: 1 / 0))
attempt(lambda: logs(emit=lambda: None, manager="assertNoLogs"))
attempt(lambda: logs("tested", emit=lambda: (log.info("x"), log.error("y")), manager="assertNoLogs"))
attempt(lambda: logs("tested", "ERROR", emit=lambda: log.warning("fine"), manager="assertNoLogs"))
print(log.handlers, log.level, log.propagate)


def warn(category=UserWarning, text="text 1"):
    warnings.warn(text, category)
    return "answer"


attempt(lambda: t.assertWarns(UserWarning, warn))
attempt(lambda: t.assertWarns(DeprecationWarning, warn))
attempt(lambda: t.assertWarns((DeprecationWarning, UserWarning), warn, text="x"))
attempt(lambda: t.assertWarns(UserWarning, lambda: None))
attempt(lambda: t.assertWarnsRegex(UserWarning, r"\d", warn))
attempt(lambda: t.assertWarnsRegex(UserWarning, "^z", warn))
attempt(lambda: t.assertWarns(ValueError, warn))
with t.assertWarns(FutureWarning) as caught:
    warn(FutureWarning, "first")
    warn(FutureWarning, "second")
print(caught.warning, len(caught.warnings), type(caught.lineno).__name__)
attempt(lambda: t.assertRaises(KeyError, {}.__getitem__, 1))
attempt(lambda: t.assertRaises(KeyError, dict))
attempt(lambda: t.assertRaises((KeyError, IndexError), [].__getitem__, 1))
attempt(lambda: t.assertRaises(KeyError, [].__getitem__, 1))
attempt(lambda: t.assertRaises(3, dict))
attempt(lambda: t.assertRaises(KeyError, None))
attempt(lambda: t.assertRaises(KeyError, msg="m", wrong=1))
attempt(lambda: t.assertRaisesRegex(ValueError, "lit.*'q'", int, "q"))
attempt(lambda: t.assertRaisesRegex(ValueError, "^base", int, "q"))
for kind, do, options in ((KeyError, lambda: {}[1], {}), (KeyError, lambda: 1, {"msg": "own text"}), (LookupError, lambda: [][1], {})):
    try:
        with t.assertRaises(kind, **options) as caught:
            do()
        print(repr(caught.exception), caught.expected is kind, caught.exception.__traceback__ is None)
    except AssertionError as error:
        print("failed:", error)


class Money:
    def __init__(self, cents):
        self.cents = cents


def same_money(first, second, msg=None):
    if first.cents != second.cents:
        raise t.failureException(msg or f"{first.cents} cents are not {second.cents}")


t.addTypeEqualityFunc(Money, same_money)
attempt(lambda: t.assertEqual(Money(5), Money(5)))
attempt(lambda: t.assertEqual(Money(5), Money(6)))
attempt(lambda: t.assertEqual(Money(5), Money(6), "told"))
attempt(lambda: t.assertCountEqual([1, 2, 2, [3]], [[3], 2, 1, 1]))
attempt(lambda: t.assertAlmostEqual(1.0, 1.1, delta=0.05))
attempt(lambda: t.assertAlmostEqual(1.0, 1.00000001))
attempt(lambda: t.assertNotAlmostEqual(1.0, 1.00000001, places=3, msg="m"))
attempt(lambda: t.assertAlmostEqual(1, 2, places=1, delta=1))
t.addCleanup(print, "cleanup", 1)
t.addCleanup(print, "cleanup", 2)
print(t.doCleanups(), t.countTestCases(), t.id(), t.shortDescription(), t.defaultTestResult().testsRun)
attempt(lambda: t.enterContext(5))
