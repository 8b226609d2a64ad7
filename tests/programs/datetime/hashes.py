# Equal moments have equal hashes in every representation.
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
hash(date(2020, 1, 1)) == hash(date(2020, 1, 1))
hash(datetime(2020, 1, 1, fold=1)) == hash(datetime(2020, 1, 1))
hash(datetime(2020, 1, 1, 5, 30, tzinfo=PLUS5)) == hash(datetime(2020, 1, 1, tzinfo=UTC)) == hash(datetime(2020, 1, 1, 2, tzinfo=EAST))
hash(time(5, 30, tzinfo=PLUS5)) == hash(time(0, tzinfo=UTC)) == hash(time(2, tzinfo=EAST))
hash(datetime(2020, 1, 1, tzinfo=NAIVE)) == hash(datetime(2020, 1, 1))
{datetime(2020, 1, 1, 2, tzinfo=EAST): 1}[datetime(2020, 1, 1, tzinfo=UTC)]
{datetime(2020, 1, 1, tzinfo=UTC): 1}[datetime(2020, 1, 1, 2, tzinfo=EAST)]
{(datetime(2020, 1, 1, 2, tzinfo=EAST), 1): 1}[(datetime(2020, 1, 1, tzinfo=UTC), 1)]
len({datetime(2020, 1, 1, 5, 30, tzinfo=PLUS5), datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, 2, tzinfo=EAST), datetime(2020, 1, 1)})
len({time(1), time(1, tzinfo=UTC), time(1, tzinfo=timezone(timedelta(0), "x"))})
hash(timezone(timedelta(hours=1))) == hash(timezone(timedelta(hours=1), "x"))
len({date(2020, 1, day) for day in range(1, 32)} | {date(2020, 1, 5)})
len({datetime(2020, 1, 1) + timedelta(hours=k) for k in range(1000)})
hash(time(1, tzinfo=Zone(timedelta(days=2))))
hash(datetime(2020, 1, 1, tzinfo=Zone(5)))
""".strip().splitlines():
    t(code)
