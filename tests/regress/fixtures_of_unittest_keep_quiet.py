# enterContext() within a handler showed the exception that was handled as well; an item whose comparison fails with ValueError
# is missing.
import unittest
from unittest.util import unorderable_list_difference


class Case(unittest.TestCase):
    def runTest(self):
        pass


try:
    try:
        1 / 0
    except ZeroDivisionError:
        Case().enterContext(5)
except TypeError as error:
    print(error, error.__suppress_context__, error.__cause__)


class Odd:
    def __eq__(self, other):
        raise ValueError("odd")

    def __repr__(self):
        return "odd"


for left, right in ([1, 2, 2, 3], [2, 3, 4]), ([Odd(), 1], [1, 5]), ([], [1]):
    print(unorderable_list_difference(left, right), left)
check = Case()
for left, right in ([[1], [2], [2]], [[2], [1], [3]]), ([{1: 2}], [{1: 2}]), ([1, [1]], [[1], 1, 1]):
    try:
        check.assertCountEqual(left, right)
        print("equal")
    except AssertionError as error:
        print(error)
