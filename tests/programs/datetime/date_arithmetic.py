# Sums and differences of dates and datetimes.
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
date(2020, 2, 28) + timedelta(1), timedelta(2) + date(2020, 2, 28), date(2020, 3, 1) - timedelta(1)
date(2020, 1, 1) + timedelta(hours=23), date(2020, 1, 1) + timedelta(hours=-1), date(2020, 1, 1) - timedelta(hours=1)
date(2020, 1, 1) - date(1, 1, 1), date.max - date.min
datetime(2020, 1, 1) + timedelta(microseconds=-1), datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=25)
datetime(2020, 1, 1, fold=1) + timedelta(0), datetime(2020, 1, 1, tzinfo=EAST) - timedelta(days=366)
datetime(2020, 1, 1) - datetime(2019, 12, 31, 1), datetime.max - datetime.min
datetime(2020, 1, 1, tzinfo=UTC) - datetime(2020, 1, 1, tzinfo=PLUS5), datetime(2020, 1, 1, tzinfo=UTC) - datetime(2020, 1, 1, tzinfo=EAST)
datetime(2020, 1, 1, tzinfo=NAIVE) - datetime(2020, 1, 1)
datetime(2020, 1, 1) - datetime(2020, 1, 1, tzinfo=UTC)
datetime(2020, 1, 1) - datetime(2020, 1, 1, tzinfo=EAST)
datetime(2020, 1, 1) - date(2020, 1, 1)
date(2020, 1, 1) - datetime(2020, 1, 1)
date(2020, 1, 1) + 1
date(2020, 1, 1) - 1
1 + date(2020, 1, 1)
timedelta(1) - date(2020, 1, 1)
date(2020, 1, 1) + date(2020, 1, 1)
time(1) + timedelta(1)
date.max + timedelta(1)
date.min - timedelta(1)
datetime.max + timedelta.resolution
datetime.min - timedelta.resolution
date(2020, 1, 1) + timedelta.max
datetime(2020, 1, 1) + timedelta.min
date.__add__(date(2020, 1, 1), 5), datetime.__sub__(datetime(2020, 1, 1), 5), date.__radd__(date(2020, 1, 1), timedelta(1))
[date(2024, 2, 26) + timedelta(days=i) for i in range(6)]
""".strip().splitlines():
    t(code)
