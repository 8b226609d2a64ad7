# Texts of failed asserts: differences, shortened values, longMessage and maxDiff.
import unittest


class Case(unittest.TestCase):
    def runTest(self):
        pass


case = Case()


def show(name, *args, **kwargs):
    try:
        getattr(case, name)(*args, **kwargs)
        print(name, "passes")
    except BaseException as error:
        print(name, type(error).__name__)
        print(error)


show("assertEqual", 1, 2)
show("assertEqual", 1, 2, "told")
show("assertEqual", [1, 2, 3], [1, 3, 3, 4])
show("assertEqual", (1, 2, 3), (1,))
show("assertEqual", {1: 2, "a": [1]}, {1: 3, "b": [1]})
show("assertEqual", {1, 2}, {2, 3})
show("assertEqual", frozenset([1]), frozenset())
show("assertEqual", "a\nb\nc\n", "a\nc\nd\n")
show("assertEqual", "a\nb", "a\nb\n")
show("assertEqual", "", "x")
show("assertEqual", "x" * 200, "x" * 100 + "y" + "x" * 99)
show("assertEqual", list(range(300)), list(range(299)))
show("assertNotEqual", 1, 1)
show("assertAlmostEqual", 1.0, 1.1)
show("assertAlmostEqual", 1.0, 1.1, places=0)
show("assertAlmostEqual", 1.0, 1.1, delta=0.01)
show("assertAlmostEqual", 1.0, 1.1, delta=0.01, places=2)
show("assertNotAlmostEqual", 1.0, 1.00000001)
show("assertNotAlmostEqual", 1.0, 1.01, delta=0.1)
show("assertSequenceEqual", [1], (1,))
show("assertSequenceEqual", [1], 3)
show("assertSequenceEqual", [1], (2,), seq_type=list)
show("assertListEqual", [1], (2,))
show("assertSetEqual", {1}, 3)
show("assertSetEqual", 3, {1})
show("assertDictEqual", 3, {})
show("assertMultiLineEqual", 3, "")
show("assertCountEqual", [1, 2, 2], [2, 1, 3])
show("assertCountEqual", [[1], [2]], [[2], [3]])
show("assertCountEqual", [1, 2], [2, 1])
show("assertIn", 1, [2])
show("assertNotIn", 1, [1])
show("assertIs", 1, "1")
show("assertIsNot", None, None)
show("assertIsNone", 1)
show("assertIsNotNone", None)
show("assertTrue", [])
show("assertFalse", [1])
show("assertLess", 2, 1)
show("assertLessEqual", 2, 1)
show("assertGreater", 1, 2)
show("assertGreaterEqual", 1, 2)
show("assertRegex", "abc", "x")
show("assertRegex", "abc", "")
show("assertNotRegex", "abc", "b+")
show("assertRaises", ValueError, int, "3")
show("assertRaises", ValueError, int, "x")
show("assertRaises", 3, int)
show("assertRaises", ValueError, msg="m", other=1)
show("assertRaises", (ValueError, 3), int)
show("assertRaisesRegex", ValueError, "nope", int, "x")
show("assertWarns", DeprecationWarning, int, "3")
show("assertWarns", ValueError, int)
show("fail")
show("fail", "why")
show("skipTest", "why")
case.longMessage = False
show("assertEqual", 1, 2, "told")
show("assertTrue", 0)
case.maxDiff = None
show("assertEqual", list(range(100)), list(range(50)))
case.maxDiff = 10
show("assertEqual", {1: 2}, {1: 3})
for manager in (case.assertRaises(ValueError), case.assertRaises((ValueError, KeyError), msg="m")):
    try:
        with manager:
            pass
    except AssertionError as error:
        print(error)
try:
    case.enterContext(3)
except TypeError as error:
    print(error)
