# combine(), date(), time(), timetz().
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
datetime.combine(date(2020, 1, 2), time(3, 4, 5, 6)), datetime.combine(datetime(2020, 1, 2, 9), time(3, tzinfo=UTC, fold=1))
datetime.combine(date(2020, 1, 2), time(3, tzinfo=UTC), tzinfo=None), datetime.combine(date=date(2020, 1, 2), time=time(3), tzinfo=EAST)
datetime.combine(date(2020, 1, 2), datetime(2020, 1, 2))
datetime.combine("x", time())
datetime.combine(date(2020, 1, 2))
datetime.combine(date(2020, 1, 2), None)
datetime.combine(date(2020, 1, 2), time(), 5)
datetime.combine(date(2020, 1, 2), time(), None, 6)
datetime(2020, 1, 2, 3, 4, 5, 6, UTC, fold=1).date(), datetime(2020, 1, 2, 3, 4, 5, 6, UTC, fold=1).time(), datetime(2020, 1, 2, 3, 4, 5, 6, UTC, fold=1).timetz()
""".strip().splitlines():
    t(code)
