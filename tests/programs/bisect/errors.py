# Wrong arguments, sequences that fail, items without an order.
import bisect


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


for name in ("bisect_left", "bisect_right", "insort_left", "insort_right", "bisect", "insort"):
    function = getattr(bisect, name)
    attempt(function, 10)
    attempt(function, 10, 1)
    attempt(function, [1, "a"], 0)
    attempt(function, [1], "a")
    attempt(function, [1], 1, -1)
    attempt(function, [1], 1, "x")
    attempt(function, [1], 1, 0, 5)
    attempt(function, [1], 1, 0, "x")
    attempt(function, [1], 1, 0, 1, len)
    attempt(function, [1], 1, key=5)
    attempt(function, [1], 1, keys=None)
attempt(bisect.insort, (1, 2, 3), 2)
attempt(bisect.insort, "abc", "b")
attempt(bisect.bisect, {1: 2}, 1)
attempt(bisect.bisect, {}, 1)
attempt(bisect.bisect_left, [1, 2, 3], 2, 5)
attempt(bisect.bisect_left, [1, 2, 3], 2, 0, 10)
attempt(bisect.bisect_left, [1, 2, 3], 2, 3, 1)
attempt(bisect.bisect_left, [], 2, 0, -5)
attempt(bisect.bisect_left, [1, 2, 3], 2, 10 ** 30)
attempt(bisect.bisect_right, [1, 2, 3], 2, hi=None)
attempt(bisect.bisect_right, [1, 2, 3], 2, lo=True)
attempt(bisect.bisect_right, [1, 2, 3], 2, lo=None)
