# Arguments of date and what is wrong with them.
from datetime import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
date(2020, 2, 29)
date(year=1, month=2, day=3)
date(1, 2, day=3)
date()
date(1)
date(1, 2)
date(1, 2, 3, 4)
date(1, 2, 3, day=4)
date(1, 2, x=3)
date(1, 2, 3, x=3)
date(1.0, 2, 3)
date("1", 2, 3)
date("1")
date(None, 2, 3)
date(True, True, True)
date(0, 1, 1)
date(10000, 1, 1)
date(10**20, 1, 1)
date(1, 0, 1)
date(1, 13, 1)
date(2021, 2, 29)
date(2020, 4, 31)
date(2020, 4, 0)
date(2020, 4, -1)
date(b"\x07\xe4\x01\x02")
date("\x07\xe4\x01\x02")
date(b"\x07\xe4\x0d\x02")
date.min, date.max, date.resolution
date.min is date.min
MINYEAR, MAXYEAR, UTC
""".strip().splitlines():
    t(code)
