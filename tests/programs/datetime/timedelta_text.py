# repr, str and total_seconds() of timedelta; its truth and hash.
from datetime import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
str(timedelta(0)), str(timedelta(1)), str(timedelta(-1)), str(timedelta(2, 3)), str(timedelta(100, 86399, 999999))
str(timedelta(seconds=-1)), str(timedelta(microseconds=1)), str(timedelta.min), str(timedelta.max)
repr(timedelta(0)), repr(timedelta(0, 0, 1)), repr(timedelta(0, 1)), repr(timedelta(-1, 1, 1))
timedelta(1, 2, 3).total_seconds(), timedelta.max.total_seconds(), timedelta.min.total_seconds(), timedelta(microseconds=1).total_seconds()
bool(timedelta(0)), bool(timedelta(microseconds=1)), bool(timedelta(-1))
hash(timedelta(days=1)) == hash(timedelta(hours=24))
{timedelta(days=1): 1}[timedelta(hours=24)]
format(timedelta(1), "")
f"{timedelta(hours=30)}", f"{timedelta(hours=30)!r}"
format(timedelta(1), "x")
timedelta(1).__reduce__()
timedelta(1).foo
timedelta.total_seconds(5)
sorted([timedelta(1), timedelta(-1), timedelta(0, 1)])
""".strip().splitlines():
    t(code)
