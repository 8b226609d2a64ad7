# Timestamps both ways. The local zone is UTC.
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
datetime.fromtimestamp(0), datetime.fromtimestamp(1.5), datetime.fromtimestamp(-1.000001), date.fromtimestamp(86399.9), date.fromtimestamp(-1)
datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(0, PLUS5), datetime.fromtimestamp(0, tz=EAST), datetime.fromtimestamp(timestamp=5, tz=None)
datetime.utcfromtimestamp(86400.5)
[datetime.fromtimestamp(x / 10**7 + 1).microsecond for x in (5, 15, 25, 35)], datetime.fromtimestamp(-0.5e-6), datetime.fromtimestamp(-1.5e-6)
datetime.fromtimestamp(253402300799), datetime.fromtimestamp(-62135510400), datetime.fromtimestamp(-62135596800, UTC)
datetime.fromtimestamp(-62135596800)
datetime.fromtimestamp(253402300800)
datetime.fromtimestamp(253402300799, PLUS5)
datetime.fromtimestamp(1e20)
datetime.fromtimestamp(float("nan"))
datetime.fromtimestamp(float("inf"))
date.fromtimestamp(float("nan"))
datetime.fromtimestamp("0")
date.fromtimestamp("0")
datetime.fromtimestamp(None)
datetime.fromtimestamp(0, 5)
datetime.fromtimestamp(0, NAIVE)
datetime(1970, 1, 2).timestamp(), datetime(1970, 1, 2, tzinfo=PLUS5).timestamp(), datetime(1970, 1, 2, tzinfo=EAST).timestamp(), datetime(1969, 12, 31, 23, 59, 59, 999999).timestamp()
datetime(9999, 12, 31, 23, 59, 59, 999999).timestamp(), datetime(1, 1, 2).timestamp(), datetime.min.replace(tzinfo=UTC).timestamp()
datetime.min.timestamp()
datetime(9999, 12, 31, fold=1).timestamp()
datetime(1970, 1, 2, tzinfo=NAIVE).timestamp()
all(datetime.fromtimestamp(m.timestamp()) == m for m in [datetime(1902, 1, 1) + timedelta(days=97.123457 * k) for k in range(300)])
""".strip().splitlines():
    t(code)
