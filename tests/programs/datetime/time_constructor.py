# Arguments of time.
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
time()
time(1)
time(1, 2, 3, 4)
time(1, 2, 0, 4, UTC)
time(hour=3, microsecond=5, tzinfo=EAST, fold=1)
time(24)
time(-1)
time(1, 60)
time(1, 2, 60)
time(1, 2, 3, -4)
time(1, 2, 3, 4, 5)
time(1, 2, 3, 4, None, 0)
time(1, 2, 3, 4, None, 0, 0)
time(fold=2)
time(minute=1.5)
time("1")
time(x=3)
time(1, hour=2)
time(b"\x01\x02\x03\x04\x05\x06")
time(b"\x81\x02\x03\x04\x05\x06", UTC)
time(b"\x18\x02\x03\x04\x05\x06")
time.min, time.max, time.resolution
bool(time()), bool(time(1))
""".strip().splitlines():
    t(code)
