# What a timedelta is made of: exact sums, halves to even.
from datetime import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
timedelta()
timedelta(1, 2, 3, 4, 5, 6, 7)
timedelta(weeks=1, days=-1, hours=25, minutes=-61, seconds=3600, milliseconds=1001, microseconds=-1)
timedelta(1.5), timedelta(days=0.000001), timedelta(hours=1/3)
timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(microseconds=2.5), timedelta(microseconds=-0.5)
timedelta(milliseconds=0.0005), timedelta(milliseconds=0.0015), timedelta(seconds=1e-7)
timedelta(seconds=0.1, milliseconds=0.1), timedelta(days=1/7, hours=1/3, minutes=1/7, seconds=1/9)
timedelta(microseconds=0.5, milliseconds=0.0005)
timedelta(True)
timedelta(microseconds=10**19)
timedelta(days=10**9)
timedelta(days=-10**9)
timedelta(days=999999999, hours=24)
timedelta(days=10**10)
timedelta(weeks=10**30)
timedelta(1e10)
timedelta(1e400)
timedelta(float("nan"))
timedelta("1")
timedelta(days=1, hours=None)
timedelta(1, 2, 3, 4, 5, 6, 7, 8)
timedelta(foo=1)
timedelta(1, days=1)
timedelta(-1).days, timedelta(seconds=-1).seconds, timedelta(microseconds=-1).microseconds
timedelta.min, timedelta.max, timedelta.resolution
""".strip().splitlines():
    t(code)
