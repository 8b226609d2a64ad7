# Conversion between zones. The local zone is UTC.
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
datetime(2020, 1, 1, tzinfo=UTC).astimezone(PLUS5), datetime(2020, 1, 1, tzinfo=PLUS5).astimezone(UTC), datetime(2020, 1, 1, tzinfo=EAST).astimezone(PLUS5)
datetime(2020, 1, 1, tzinfo=UTC).astimezone(EAST), datetime(2020, 1, 1, 5, tzinfo=EAST).astimezone(EAST), datetime(2020, 1, 1, fold=1, tzinfo=UTC).astimezone(PLUS5)
datetime(2020, 1, 1).astimezone(UTC), datetime(2020, 1, 1).astimezone(PLUS5), datetime(2020, 1, 1, tzinfo=NAIVE).astimezone(UTC)
datetime(2020, 1, 1).astimezone().utcoffset(), datetime(2020, 1, 1, tzinfo=PLUS5).astimezone().utcoffset()
datetime(2020, 1, 1, tzinfo=UTC).astimezone(NAIVE)
datetime(2020, 1, 1).astimezone(5)
datetime.min.replace(tzinfo=PLUS5).astimezone(UTC)
datetime.max.replace(tzinfo=UTC).astimezone(PLUS5)
datetime.min.astimezone(UTC)
datetime(2020, 1, 1, tzinfo=Zone(5)).astimezone(UTC)
(lambda m: m.astimezone(UTC) is m)(datetime(2020, 1, 1, tzinfo=UTC))
""".strip().splitlines():
    t(code)
