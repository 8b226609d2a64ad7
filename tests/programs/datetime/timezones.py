# The type timezone.
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
UTC, timezone.utc is UTC, timezone(timedelta(0)) is UTC, timezone(timedelta(0), "UTC"), timezone.min, timezone.max
timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8), "PST"), timezone(offset=timedelta(1) - timedelta.resolution), timezone(timedelta(1), name="x") if 0 else None
str(UTC), str(PLUS5), str(timezone(-timedelta(hours=8))), str(timezone(timedelta(hours=1), "CET")), str(timezone(timedelta(seconds=-1))), str(timezone(timedelta(microseconds=1)))
UTC.utcoffset(None), PLUS5.utcoffset(datetime(2020, 1, 1)), UTC.tzname(None), PLUS5.tzname(datetime(2020, 1, 1)), UTC.dst(None)
PLUS5.fromutc(datetime(2020, 1, 1, tzinfo=PLUS5))
PLUS5.fromutc(datetime(2020, 1, 1))
PLUS5.fromutc(5)
PLUS5.fromutc(datetime.max.replace(tzinfo=PLUS5))
UTC.utcoffset(5)
UTC.tzname("x")
UTC.dst(1.5)
UTC.utcoffset()
timezone()
timezone(5)
timezone(timedelta(1))
timezone(timedelta(-1))
timezone(timedelta(hours=1), 5)
timezone(timedelta(hours=1), None)
timezone(timedelta(hours=1), "x", 5)
timezone(timedelta(hours=1)) == timezone(timedelta(hours=1), "x"), UTC == timezone(timedelta(hours=1)), UTC != 5
UTC.__getinitargs__(), timezone(timedelta(hours=1), "x").__getinitargs__(), UTC.__reduce__()
isinstance(UTC, tzinfo), type(UTC), timezone.__mro__
UTC.x
UTC < PLUS5
""".strip().splitlines():
    t(code)
