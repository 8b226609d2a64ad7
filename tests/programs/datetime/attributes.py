# Attributes, and that nothing can be changed.
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
[getattr(datetime(2020, 1, 2, 3, 4, 5, 6, UTC, fold=1), name) for name in ("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold")]
date(2020, 1, 2).hour
time(1).year
setattr(date(2020, 1, 2), "year", 1)
setattr(datetime(2020, 1, 2), "foo", 1)
setattr(time(1), "tzinfo", None)
setattr(timedelta(1), "days", 1)
delattr(timedelta(1), "days")
setattr(UTC, "x", 1)
setattr(date, "foo", 1)
setattr(datetime, "year", 1)
date(2020, 1, 2).__dict__
vars(timedelta(1))
date.__name__, datetime.__module__, datetime.__mro__, timezone.__bases__, date, timedelta, datetime.__doc__[:30]
date.year, timedelta.days, datetime.isoformat, date.today.__name__
issubclass(datetime, date), issubclass(timezone, tzinfo), isinstance(datetime(2020, 1, 2), date)
type("X", (timezone,), {})
type("X", (timedelta,), {})(1)
[n for n in dir(date) if n[0] != "_"], [n for n in dir(time) if n[0] != "_"]
[n for n in dir(timedelta) if n[0] != "_"], [n for n in dir(timezone) if n[0] != "_"], [n for n in dir(tzinfo) if n[0] != "_"]
[n for n in dir(datetime) if n[0] != "_"]
__import__("datetime").__all__
date.isoformat(5)
datetime.isoformat(date(2020, 1, 1))
datetime.date(date(2020, 1, 1))
""".strip().splitlines():
    t(code)
