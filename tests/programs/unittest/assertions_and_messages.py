"""The texts of failed assertions."""
import unittest


class Texts(unittest.TestCase):
    maxDiff = None

    def runTest(self):
        pass


case = Texts()
calls = [
    lambda: case.assertEqual(1, 2), lambda: case.assertEqual("a", "b", "my message"), lambda: case.assertEqual([1, 2, 3], [1, 3]), lambda: case.assertEqual({"a": 1}, {"a": 2, "b": 3}), lambda: case.assertEqual({1}, {2}), lambda: case.assertEqual((1,), (1, 2)), lambda: case.assertEqual("line 1\nline 2", "line 1\nline 3"), lambda: case.assertEqual(1, 1.5), lambda: case.assertEqual([1], (1,)), lambda: case.assertNotEqual(1, 1), lambda: case.assertTrue(0), lambda: case.assertFalse([1]), lambda: case.assertIs(1, 2), lambda: case.assertIsNot(None, None), lambda: case.assertIsNone(3), lambda: case.assertIsNotNone(None), lambda: case.assertIn(1, [2]), lambda: case.assertNotIn(1, [1]), lambda: case.assertIsInstance(1, str), lambda: case.assertIsInstance(1, (str, bytes)), lambda: case.assertNotIsInstance(1, int), lambda: case.assertAlmostEqual(1, 1.1), lambda: case.assertAlmostEqual(1, 2, delta=0.5), lambda: case.assertAlmostEqual(1, 1.01, 1), lambda: case.assertNotAlmostEqual(1, 1.00000001), lambda: case.assertGreater(1, 2), lambda: case.assertLess(2, 1), lambda: case.assertGreaterEqual(1, 2), lambda: case.assertLessEqual(2, 1), lambda: case.assertRegex("abc", "x+"), lambda: case.assertNotRegex("abc", "b"), lambda: case.assertCountEqual([1, 1, 2], [1, 2, 2]), lambda: case.assertMultiLineEqual("a\n", "b\n"), lambda: case.assertSequenceEqual([1, 2], (1, 3)), lambda: case.assertListEqual([1], [2]), lambda: case.assertListEqual([1], (1,)), lambda: case.assertTupleEqual((1,), [1]), lambda: case.assertSetEqual({1, 2}, {2, 3}), lambda: case.assertSetEqual({1}, [1]), lambda: case.assertDictEqual({"a": 1}, {}), lambda: case.assertDictEqual({}, []), lambda: case.fail(), lambda: case.fail("told"), lambda: case.assertRaises(ValueError, int, "1"), lambda: case.assertRaises(ValueError, lambda: None), lambda: case.assertRaisesRegex(ValueError, "zzz", int, "x"), lambda: case.assertWarns(UserWarning, lambda: None), lambda: case.assertLogs("none").__enter__().__class__, lambda: case.assertRaises(3, int), lambda: case.assertAlmostEqual("a", "b"), lambda: case.assertAlmostEqual(1, 2, 3, delta=4), lambda: case.assertStartsWith("abc", "x"), lambda: case.assertEndsWith("abc", "x"), lambda: case.assertNotStartsWith("abc", "a"), lambda: case.assertHasAttr([], "x"), lambda: case.assertNotHasAttr([], "append"), lambda: case.assertIsSubclass(int, str), lambda: case.assertNotIsSubclass(bool, int), lambda: case.skipTest("reason"), lambda: case.assertEqual("x" * 100, "y" * 100), lambda: case.assertIn("needle", "hay" * 30),
]
for call in calls:
    try:
        print("->", call())
    except BaseException as error:
        print(type(error).__name__, error)
Texts.longMessage = False
for call in (lambda: case.assertEqual(1, 2, "only this"), lambda: case.assertTrue(0), lambda: case.assertIn(1, [], msg="short")):
    try:
        call()
    except AssertionError as error:
        print(error)
