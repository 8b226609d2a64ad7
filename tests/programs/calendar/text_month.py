# TextCalendar: months.
import calendar
from calendar import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
TextCalendar().formatmonth(2020, 2)
TextCalendar(6).formatmonth(2021, 8, 4, 2)
TextCalendar().formatmonth(2020, 5, w=10)
TextCalendar().formatmonth(2020, 5, w=0, l=0)
TextCalendar().formatmonthname(2020, 5, 20), TextCalendar().formatmonthname(2020, 5, 20, False), TextCalendar().formatmonthname(2020, 9, 3)
TextCalendar().formatmonthname(2020, 13, 20)
TextCalendar().formatmonth(2020, 0)
TextCalendar().formatday(0, 1, 4), TextCalendar().formatday(7, 1, 4), TextCalendar().formatday(17, 1, 2)
TextCalendar().formatweekday(2, 2), TextCalendar().formatweekday(2, 9), TextCalendar().formatweekheader(4), TextCalendar(6).formatweekheader(2)
TextCalendar().formatweek([(0, 0), (5, 1), (12, 2)], 3)
TextCalendar().prmonth(2024, 2)
TextCalendar().prweek([(0, 0), (5, 1)], 2)
calendar.month(2024, 12), calendar.prmonth(2024, 12, 3, 1)
LocaleTextCalendar(0, "C").formatmonth(2020, 2)
LocaleTextCalendar(locale="C").formatmonthname(2020, 5, 20)
""".strip().splitlines():
    t(code)
