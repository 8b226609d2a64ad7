# Leap years, weekdays, ranges, timegm.
import calendar
from calendar import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
[y for y in range(1896, 2008) if isleap(y)], isleap(0), isleap(-4)
leapdays(1996, 2020), leapdays(2000, 2001), leapdays(2000, 2000), leapdays(1, 10000)
weekday(2020, 2, 29), weekday(0, 1, 1), weekday(10000, 1, 1), weekday(-5, 3, 4)
weekday(2021, 2, 29)
monthrange(2020, 2), monthrange(2021, 2), monthrange(0, 12), monthrange(12345, 6)
monthrange(2020, 0)
monthrange(2020, 13)
timegm((1970, 1, 1, 0, 0, 0)), timegm((2020, 2, 29, 12, 30, 15, 0, 0, 0)), timegm((2020, 1, 366, 25, 61, 61)), timegm((1969, 12, 31, 23, 59, 59.5))
timegm((2020, 13, 1, 0, 0, 0))
timegm((2020, 1))
timegm(__import__("time").gmtime(1234567890))
firstweekday(), setfirstweekday(6), firstweekday(), monthcalendar(2020, 2), setfirstweekday(MONDAY), monthcalendar(2020, 2)
setfirstweekday(7)
setfirstweekday(-1)
setfirstweekday("x")
weekheader(2), weekheader(3), weekheader(10)
calendar.week([(1, 0), (2, 1), (0, 2)], 3)
""".strip().splitlines():
    t(code)
