# Arguments of datetime.
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
datetime(2020, 1, 2)
datetime(2020, 1, 2, 3)
datetime(2020, 1, 2, 3, 4, 5, 6)
datetime(2020, 1, 2, 3, 4, 0, 6)
datetime(2020, 1, 2, 3, 4, 5, 6, UTC)
datetime(2020, 1, 2, tzinfo=EAST, fold=1)
datetime(2020, 1, 2, tzinfo=None, fold=0)
datetime(2020, 1)
datetime()
datetime(2020, 1, 2, 24)
datetime(2020, 1, 2, -1)
datetime(2020, 1, 2, 3, 60)
datetime(2020, 1, 2, 3, 4, 60)
datetime(2020, 1, 2, 3, 4, 5, 1000000)
datetime(2020, 1, 2, 3, 4, 5, 6, 7)
datetime(2020, 1, 2, 3, 4, 5, 6, None, 1)
datetime(2020, 1, 2, 3, 4, 5, 6, None, 1, 2)
datetime(2020, 1, 2, fold=2)
datetime(2020, 1, 2, fold=None)
datetime(2020, 1, 2, foo=2)
datetime(2020, 1, 2, year=2)
datetime(2020, 1, 2, 1.5)
datetime.min, datetime.max, datetime.resolution
datetime(b"\x07\xe4\x01\x02\x03\x04\x05\x06\x07\x08")
datetime(b"\x07\xe4\x81\x02\x03\x04\x05\x06\x07\x08", UTC)
datetime(b"\x07\xe4\x81\x02\x03\x04\x05\x06\x07\x08", 5)
""".strip().splitlines():
    t(code)
