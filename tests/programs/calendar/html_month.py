# HTMLCalendar: months.
import calendar
from calendar import *

class Own(HTMLCalendar):
    cssclasses = ["a b", "c", "d", "e", "f", "g", "h"]
    cssclass_noday = "none"
    cssclass_month = "m"
    cssclass_month_head = "mh"
    cssclass_year = "y"
    cssclass_year_head = "yh"
    cssclasses_weekday_head = ["1", "2", "3", "4", "5", "6", "7"]


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
HTMLCalendar().formatmonth(2020, 2)
HTMLCalendar(6).formatmonth(2021, 8, withyear=False)
HTMLCalendar().formatmonthname(2020, 5), HTMLCalendar().formatmonthname(2020, 5, False)
HTMLCalendar().formatday(0, 1), HTMLCalendar().formatday(5, 1), HTMLCalendar().formatweekday(6), HTMLCalendar().formatweekheader()
HTMLCalendar().formatweek([(0, 0), (5, 1)])
HTMLCalendar().formatmonth(2020, 13)
Own().formatmonth(2020, 2)
Own().formatyear(2020, 12)[:150]
LocaleHTMLCalendar(0, "C").formatmonth(2020, 2) == HTMLCalendar().formatmonth(2020, 2)
HTMLCalendar.cssclasses, HTMLCalendar.cssclass_noday
""".strip().splitlines():
    t(code)
