# Operators of timedelta.
from datetime import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
timedelta(1) + timedelta(hours=1)
timedelta(1) - timedelta(hours=25)
-timedelta(1, 2, 3), +timedelta(1, 2, 3), abs(timedelta(-1, 2, 3))
timedelta(1, 2, 3) * 7, -3 * timedelta(1, 2, 3), True * timedelta(1)
timedelta(microseconds=3) * 0.5, timedelta(microseconds=5) * 0.5, timedelta(microseconds=7) * 0.5
timedelta(1) * 1.1, 1e-3 * timedelta(1), timedelta(days=3) * 1e-20
timedelta(7) / 2, timedelta(microseconds=5) / 2, timedelta(microseconds=7) / 2, timedelta(microseconds=-5) / 2
timedelta(7) / 0.7, timedelta(1) / 1e300, timedelta(1) / 1e-9
timedelta(7) // 2, timedelta(microseconds=-5) // 2, timedelta(7) // -10**30
timedelta(7) / timedelta(2), timedelta(7) // timedelta(2), timedelta(7) % timedelta(2)
timedelta(-7) // timedelta(2), timedelta(-7) % timedelta(2), timedelta(7) % timedelta(-2)
divmod(timedelta(7, 5), timedelta(hours=5)), divmod(timedelta(-7), timedelta(hours=5))
timedelta.max / timedelta.resolution, timedelta.max // timedelta.resolution
timedelta(1) / 0
timedelta(1) // 0
timedelta(1) / 0.0
timedelta(1) / timedelta(0)
timedelta(1) // timedelta(0)
timedelta(1) % timedelta(0)
divmod(timedelta(1), timedelta(0))
timedelta(1) % 2
timedelta(1) // 1.5
timedelta(1) * float("nan")
timedelta(1) * float("inf")
timedelta(1) / float("nan")
timedelta(1) / float("inf")
timedelta(1) * "a"
timedelta(1) * timedelta(1)
timedelta(1) + 1
1 - timedelta(1)
divmod(timedelta(1), 2)
timedelta.max + timedelta.resolution
timedelta.max * 2
timedelta.max * 10**30
-timedelta.max
timedelta.max * 1e300
timedelta(0) * 10**40
~timedelta(1)
sum([timedelta(1), timedelta(hours=5)], timedelta())
""".strip().splitlines():
    t(code)
