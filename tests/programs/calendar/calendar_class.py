# The iterators and matrices of Calendar.
import calendar
from calendar import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
list(Calendar().iterweekdays()), list(Calendar(6).iterweekdays()), list(Calendar(firstweekday=9).iterweekdays())
Calendar(3).firstweekday, Calendar(10).firstweekday, Calendar(10).getfirstweekday()
list(Calendar().itermonthdays(2020, 2)), list(Calendar(6).itermonthdays(2020, 2))
list(Calendar().itermonthdays2(2021, 2))[:9]
list(Calendar(2).itermonthdays3(2020, 1))[-9:], list(Calendar().itermonthdays4(2020, 12))[:5]
[str(d) for d in Calendar().itermonthdates(2020, 2)][:4]
list(Calendar().itermonthdates(9999, 12))[-1]
list(Calendar().itermonthdays3(9999, 12))[-3:], list(Calendar().itermonthdays3(1, 1))[:3]
list(Calendar(6).itermonthdates(1, 1))
Calendar().monthdayscalendar(2020, 2), Calendar().monthdays2calendar(2021, 2)[0]
[len(w) for w in Calendar().monthdatescalendar(2020, 8)]
Calendar().monthdatescalendar(2020, 8)[0][0]
[[len(m) for m in row] for row in Calendar().yeardayscalendar(2020)], [[len(m) for m in row] for row in Calendar().yeardayscalendar(2020, 5)]
Calendar().yeardays2calendar(2020, 12)[0][1][0], Calendar().yeardatescalendar(2020, 4)[2][3][0][0]
list(Calendar().itermonthdays(2020, 13))
list(Calendar().itermonthdays(2020, 0))
Calendar().monthdayscalendar(2020, "x")
""".strip().splitlines():
    t(code)
