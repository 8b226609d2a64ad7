# Ordinals, weekdays, weeks of ISO 8601, ctime.
from datetime import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
date(2020, 1, 1).toordinal(), date.min.toordinal(), date.max.toordinal(), datetime(1970, 1, 1, 5).toordinal()
date.fromordinal(737425), date.fromordinal(1), datetime.fromordinal(3652059)
date.fromordinal(0)
date.fromordinal(3652060)
date.fromordinal(10**7)
date.fromordinal("x")
date.fromordinal(1.5)
all(date.fromordinal(n).toordinal() == n for n in range(1, 3652060, 997))
[date(2020, 2, 28 + k).weekday() for k in range(2)], date(2020, 1, 1).isoweekday()
date(2020, 12, 31).isocalendar(), date(2021, 1, 3).isocalendar(), date.max.isocalendar(), date.min.isocalendar()
tuple(date(2020, 12, 31).isocalendar()), date(2020, 12, 31).isocalendar().week, date(2020, 12, 31).isocalendar()[0], date(2020, 12, 31).isocalendar() == (2020, 53, 4)
type(date(2020, 12, 31).isocalendar()), date(2020, 12, 31).isocalendar().__reduce__()
len(date(2020, 12, 31).isocalendar()), str(date(2020, 12, 31).isocalendar())
date.fromisocalendar(2020, 53, 7), date.fromisocalendar(year=2020, week=1, day=1), datetime.fromisocalendar(2020, 1, 1)
date.fromisocalendar(2021, 53, 1)
date.fromisocalendar(2020, 0, 1)
date.fromisocalendar(2020, 54, 1)
date.fromisocalendar(2020, 1, 0)
date.fromisocalendar(0, 1, 1)
date.fromisocalendar(9999, 52, 7)
date.fromisocalendar(10**20, 1, 1)
date.fromisocalendar("2020", 1, 1)
date.fromisocalendar(2020, 1)
date(2020, 1, 2).ctime(), datetime(2020, 11, 12, 3, 4, 5).ctime()
date(2020, 3, 1).timetuple(), datetime(2020, 3, 1, 2, 3, 4, tzinfo=UTC).timetuple(), datetime(2020, 3, 1, 2, 3, 4).utctimetuple()
datetime(2020, 1, 1, 2, tzinfo=timezone(timedelta(hours=5))).utctimetuple()
datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))).utctimetuple()
all(date.fromisocalendar(*date.fromordinal(n).isocalendar()).toordinal() == n for n in range(1, 3652060, 1009))
""".strip().splitlines():
    t(code)
