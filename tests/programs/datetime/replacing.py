# replace() and __replace__().
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
date(2020, 1, 2).replace(year=2021), date(2020, 1, 2).replace(2021, 3), date(2020, 1, 2).replace(), date(2020, 1, 2).__replace__(day=5)
datetime(2020, 1, 2, 3, 4, 5, 6, UTC, fold=1).replace(hour=0), datetime(2020, 1, 2, 3).replace(tzinfo=EAST), datetime(2020, 1, 2, tzinfo=UTC).replace(tzinfo=None)
datetime(2020, 1, 2).replace(2021, 3, 4, 5, 6, 7, 8, UTC, fold=1), datetime(2020, 1, 2, fold=1).replace(fold=0)
time(1, 2, 3, 4, UTC, fold=1).replace(5), time(1).replace(microsecond=5, tzinfo=PLUS5), time(1).__replace__(fold=1)
date(2020, 2, 29).replace(year=2021)
date(2020, 1, 31).replace(month=2)
date(2020, 1, 31).replace(foo=2)
date(2020, 1, 31).replace(1, 2, 3, 4)
date(2020, 1, 31).replace(1.5)
date(2020, 1, 31).replace(year=None)
datetime(2020, 1, 2).replace(tzinfo=5)
datetime(2020, 1, 2).replace(fold=2)
datetime(2020, 1, 2).replace(hour=24)
datetime(2020, 1, 2).replace(1, 2, 3, 4, 5, 6, 7, None, 1)
time(1).replace(hour=24)
time(1).replace(day=24)
__import__("copy").replace(date(2020, 1, 2), month=7)
""".strip().splitlines():
    t(code)
