# What copies and pickles are made of.
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
date(2020, 1, 2).__reduce__(), date(2020, 1, 2).__reduce_ex__(2), date(2020, 1, 2).__reduce_ex__(4)
datetime(2020, 1, 2, 3, 4, 5, 678901, fold=1).__reduce__(), datetime(2020, 1, 2, 3, 4, 5, 678901, fold=1).__reduce_ex__(3), datetime(2020, 1, 2, 3, 4, 5, 678901, fold=1).__reduce_ex__(4)
datetime(2020, 1, 2, tzinfo=UTC).__reduce__(), time(1, 2, 3, 678901, UTC, fold=1).__reduce__(), time(1, fold=1).__reduce_ex__(5)
timedelta(-1, 2, 3).__reduce__(), UTC.__reduce__(), timezone(timedelta(hours=1), "x").__reduce__()
(lambda f, a: f(*a))(*datetime(2020, 1, 2, 3, 4, 5, 678901, UTC, fold=1).__reduce_ex__(4))
(lambda f, a: f(*a))(*time(3, 4, 5, 678901, UTC, fold=1).__reduce_ex__(4))
(lambda f, a: f(*a))(*date(9999, 12, 31).__reduce__())
[__import__("copy").copy(x) for x in (date(2020, 1, 2), time(1, fold=1), datetime(2020, 1, 2, tzinfo=UTC, fold=1), timedelta(1), PLUS5)]
[__import__("copy").deepcopy(x) for x in ([date(2020, 1, 2)], (time(1),), {1: datetime(2020, 1, 2, tzinfo=PLUS5)})]
date(2020, 1, 2).__getstate__()
datetime(2020, 1, 2).__reduce_ex__("x")
""".strip().splitlines():
    t(code)
