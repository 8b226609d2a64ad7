# PEP 495: fold, and zones that go by it.
from datetime import *


class Berlin(tzinfo):
    def utcoffset(self, moment):
        return timedelta(hours=1) + self.dst(moment)

    def dst(self, moment):
        plain = moment.replace(tzinfo=None, fold=0)
        if datetime(2020, 3, 29, 3) <= plain < datetime(2020, 10, 25, 2):
            return timedelta(hours=1)
        if datetime(2020, 10, 25, 2) <= plain < datetime(2020, 10, 25, 3) and not moment.fold:
            return timedelta(hours=1)
        return timedelta(0)

    def tzname(self, moment):
        return "CEST" if self.dst(moment) else "CET"

    def fromutc(self, moment):
        plain = moment.replace(tzinfo=None)
        if datetime(2020, 3, 29, 1) <= plain < datetime(2020, 10, 25, 1):
            return moment + timedelta(hours=2)
        moment += timedelta(hours=1)
        return moment.replace(fold=plain < datetime(2020, 10, 25, 2))

    def __repr__(self):
        return "BERLIN"


BERLIN = Berlin()
FIRST = datetime(2020, 10, 25, 2, 30, tzinfo=BERLIN)
SECOND = FIRST.replace(fold=1)


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
FIRST.utcoffset(), SECOND.utcoffset(), FIRST.tzname(), SECOND.tzname()
FIRST.isoformat(), SECOND.isoformat(), str(SECOND), SECOND
FIRST == SECOND, SECOND - FIRST, FIRST < SECOND, hash(FIRST) == hash(SECOND)
FIRST == FIRST.astimezone(UTC), SECOND == SECOND.astimezone(UTC), FIRST != FIRST.astimezone(UTC)
FIRST < SECOND.astimezone(UTC), SECOND.astimezone(UTC) - FIRST
FIRST.astimezone(UTC), SECOND.astimezone(UTC), FIRST.timestamp(), SECOND.timestamp()
[datetime(2020, 10, 25, hour, 30, tzinfo=UTC).astimezone(BERLIN) for hour in range(3)]
[datetime(2020, 3, 29, hour, 30, tzinfo=UTC).astimezone(BERLIN) for hour in range(3)]
datetime(2020, 7, 1, tzinfo=BERLIN) == datetime(2020, 6, 30, 22, tzinfo=UTC)
SECOND.timetuple().tm_isdst, FIRST.timetuple().tm_isdst, FIRST.utctimetuple()[:6], SECOND.strftime("%H %z %Z")
(SECOND + timedelta(0)).fold, SECOND.replace(minute=0).fold, SECOND.time().fold, SECOND.timetz()
{FIRST: 1}.get(SECOND), {SECOND: 1}.get(SECOND)
""".strip().splitlines():
    t(code)
