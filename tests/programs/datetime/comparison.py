# Comparison of dates, times and durations with each other and with others.
from datetime import *


class Zone(tzinfo):
    def __init__(self, offset, dst=None, name="Zone"):
        self.offset, self.saved, self.name = offset, dst, name

    def utcoffset(self, moment):
        return self.offset

    def dst(self, moment):
        return self.saved

    def tzname(self, moment):
        return self.name

    def __repr__(self):
        return f"Zone({self.offset!r})"


EAST = Zone(timedelta(hours=2), timedelta(hours=1))
NAIVE = Zone(None)
PLUS5 = timezone(timedelta(hours=5, minutes=30))


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
date(2020, 1, 1) < date(2020, 1, 2), date(2020, 1, 1) == date(2020, 1, 1), date(2020, 1, 1) != date(2020, 1, 1)
datetime(2020, 1, 1) <= datetime(2020, 1, 1), datetime(2020, 1, 1, fold=1) == datetime(2020, 1, 1)
datetime(2020, 1, 1) > datetime(2019, 12, 31, 23, 59, 59, 999999)
time(1) < time(1, 0, 0, 1), time(1, fold=1) == time(1)
date(2020, 1, 1) == datetime(2020, 1, 1), datetime(2020, 1, 1) == date(2020, 1, 1), datetime(2020, 1, 1) != date(2020, 1, 1)
date(2020, 1, 1) < datetime(2020, 1, 1)
datetime(2020, 1, 1) < date(2020, 1, 1)
datetime(2020, 1, 1) < 5
date(2020, 1, 1) >= "2020"
date(2020, 1, 1) == 5, time(1) == 1, timedelta(1) == 1, UTC == 1, UTC != UTC
time(1) < timedelta(1)
timedelta(1) < 1
datetime(2020, 1, 1) == datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 1, 1) != datetime(2020, 1, 1, tzinfo=UTC)
datetime(2020, 1, 1) < datetime(2020, 1, 1, tzinfo=UTC)
time(1) >= time(1, tzinfo=UTC)
time(1) == time(1, tzinfo=UTC)
datetime(2020, 1, 1, 5, 30, tzinfo=PLUS5) == datetime(2020, 1, 1, tzinfo=UTC)
datetime(2020, 1, 1, 2, tzinfo=EAST) == datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, 2, tzinfo=EAST) < datetime(2020, 1, 1, 0, 0, 1, tzinfo=UTC)
datetime(2020, 1, 1, tzinfo=NAIVE) == datetime(2020, 1, 1), datetime(2020, 1, 1, tzinfo=NAIVE) < datetime(2020, 1, 2)
time(5, 30, tzinfo=PLUS5) == time(0, tzinfo=UTC), time(2, tzinfo=EAST) < time(0, 1, tzinfo=UTC), time(2, tzinfo=NAIVE) == time(2)
datetime(2020, 1, 1, tzinfo=EAST) < datetime(2020, 1, 1)
max(date(2020, 1, 1), date(2021, 1, 1)), min([time(3), time(2)])
[date(2020, 1, 1), 1] == [date(2020, 1, 1), 1], (datetime(2020, 1, 1, 2, tzinfo=EAST),) == (datetime(2020, 1, 1, tzinfo=UTC),)
[datetime(2020, 1, 1, 2, tzinfo=EAST)] < [datetime(2020, 1, 1, 0, 1, tzinfo=UTC)]
[datetime(2020, 1, 1, 2, tzinfo=EAST)] != [datetime(2020, 1, 1, tzinfo=UTC)]
sorted([datetime(2020, 1, 1, 2, tzinfo=EAST), datetime(2019, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=PLUS5)])
datetime(2020, 1, 1) in [date(2020, 1, 1)], date(2020, 1, 1) in {date(2020, 1, 1)}
date.__eq__(date(2020, 1, 1), 5), date.__lt__(date(2020, 1, 1), datetime(2020, 1, 1)), timezone.__lt__(UTC, UTC)
""".strip().splitlines():
    t(code)
