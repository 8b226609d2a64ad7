# Classes that derive from tzinfo: what they are asked, and what they may answer.
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
tzinfo().utcoffset(None)
tzinfo().dst(None)
tzinfo().tzname(None)
tzinfo().fromutc(5)
tzinfo().fromutc(datetime(2020, 1, 1))
type(tzinfo(1, 2, x=3)), tzinfo().__reduce__()
datetime(2020, 1, 1, tzinfo=tzinfo()).utcoffset()
datetime(2020, 1, 1, tzinfo=EAST).utcoffset(), datetime(2020, 1, 1, tzinfo=EAST).dst(), datetime(2020, 1, 1, tzinfo=EAST).tzname()
time(1, tzinfo=EAST).utcoffset(), time(1, tzinfo=EAST).dst(), time(1, tzinfo=EAST).tzname(), time(1).utcoffset(), datetime(2020, 1, 1).tzname(), time(1, tzinfo=UTC).dst()
datetime(2020, 1, 1, tzinfo=NAIVE).utcoffset(), datetime(2020, 1, 1, tzinfo=NAIVE).dst()
EAST.fromutc(datetime(2020, 1, 1, tzinfo=EAST))
NAIVE.fromutc(datetime(2020, 1, 1, tzinfo=NAIVE))
Zone(timedelta(0)).fromutc(datetime(2020, 1, 1, tzinfo=EAST))
datetime(2020, 1, 1, tzinfo=Zone(timedelta(days=1))).utcoffset()
datetime(2020, 1, 1, tzinfo=Zone(timedelta(days=-1))).utcoffset()
datetime(2020, 1, 1, tzinfo=Zone(5)).utcoffset()
datetime(2020, 1, 1, tzinfo=Zone(timedelta(0), "x")).dst()
datetime(2020, 1, 1, tzinfo=Zone(timedelta(0), None, 5)).tzname()
datetime(2020, 1, 1, tzinfo=EAST).timetuple().tm_isdst, datetime(2020, 1, 1, tzinfo=Zone(timedelta(0), timedelta(0))).timetuple().tm_isdst
datetime(2020, 1, 1, tzinfo=EAST).utctimetuple()
repr(datetime(2020, 1, 1, 2, 3, 4, 5, EAST, fold=1)), repr(time(1, tzinfo=EAST, fold=1)), repr(time(1, tzinfo=UTC, fold=1))
[datetime(2020, 1, 1, tzinfo=EAST)], {1: time(1, tzinfo=EAST)}
""".strip().splitlines():
    t(code)
