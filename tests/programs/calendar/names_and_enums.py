# Names of months and days, and the enums.
import calendar
from calendar import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr)
calendar.month_name[1:3], calendar.day_name[-1], len(calendar.month_name), len(calendar.day_abbr), calendar.month_name[True]
calendar.month_name[13]
calendar.day_name[7]
calendar.day_name["x"]
MONDAY, JANUARY, calendar.Day.SUNDAY, calendar.Month.MAY, Day(3), Month(12), str(MONDAY), f"{JUNE}"
list(Day), list(Month), Month.MAY + 1, MONDAY == 0, isinstance(MONDAY, int)
Month(13)
Day(7)
calendar.SUNDAY is Day.SUNDAY, Month["MAY"], Day.MONDAY.name
calendar.mdays, calendar.EPOCH
sorted(calendar.__all__)
issubclass(IllegalMonthError, ValueError), issubclass(IllegalMonthError, IndexError), issubclass(IllegalWeekdayError, ValueError), calendar.error is ValueError
str(IllegalMonthError(13)), str(IllegalWeekdayError(7)), IllegalMonthError(13).month, repr(IllegalWeekdayError(9))
""".strip().splitlines():
    t(code)
