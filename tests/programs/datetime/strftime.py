# strftime() and format(): every directive.
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
[(c, datetime(2024, 1, 7, 15, 4, 5, 678, PLUS5).strftime("%" + c)) for c in "aAbBcCdDeFfgGhHIjmMnprRStTuUVwWxXyYzZ%"]
[(c, date(1999, 12, 31).strftime("%" + c)) for c in "aAbBcCdDeFfgGhHIjmMnprRStTuUVwWxXyYzZ%"]
[(c, time(0, 30, 1).strftime("%" + c)) for c in "aAbBcCdDeFfgGhHIjmMnprRStTuUVwWxXyYzZ%"]
datetime(5, 1, 1).strftime("%Y %G %F %C %y %c"), date(999, 1, 1).strftime("%Y-%m")
datetime(2020, 1, 2, tzinfo=EAST).strftime("%z %:z %Z"), datetime(2020, 1, 2, tzinfo=NAIVE).strftime("[%z] [%:z] [%Z]"), time(1, tzinfo=EAST).strftime("%z %Z")
datetime(2020, 1, 2, tzinfo=timezone(-timedelta(hours=3, seconds=5, microseconds=7))).strftime("%z %:z %Z")
datetime(2020, 1, 2).strftime(""), datetime(2020, 1, 2).strftime("%%Y %%%Y"), datetime(2020, 1, 2).strftime("\xe9 \u4e16 \U0001f600 %d")
format(date(2020, 1, 2), "%d.%m.%y"), f"{datetime(2020, 1, 2, 3):%H o'clock}", f"{time(3):%M}", format(time(3), "")
date(2020, 1, 2).strftime(format="%j")
date(2020, 1, 2).strftime()
date(2020, 1, 2).strftime(5)
format(date(2020, 1, 2), 5)
date(2020, 1, 2).__format__(5)
datetime(2020, 1, 2, tzinfo=Zone(timedelta(0), name=5)).strftime("%Z")
datetime(2020, 1, 2, tzinfo=Zone(timedelta(0), dst=5)).strftime("x")
[date(y, 1, 1).strftime("%G %V %u %U %W") for y in range(2015, 2027)]
""".strip().splitlines():
    t(code)
