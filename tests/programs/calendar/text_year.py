# TextCalendar: years.
import calendar
from calendar import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
TextCalendar().formatyear(2020)
TextCalendar(6).formatyear(2021, w=3, l=2, c=4, m=4)
TextCalendar().formatyear(1, m=1)
TextCalendar().formatyear(9999, 0, 0, 0, 5)
calendar.calendar(1999) == TextCalendar().formatyear(1999)
calendar.prcal(2000)
TextCalendar().pryear(2001, 2, 1, 3, 6)
calendar.formatstring(["a", "bc"]), calendar.formatstring(["a", "bc", "d"], 5, 2), calendar.format(["x", "y"], 4, 1)
""".strip().splitlines():
    t(code)
