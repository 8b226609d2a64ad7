# isoformat() and str(), with every timespec.
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
date(1, 2, 3).isoformat(), str(date(2020, 1, 2))
datetime(2020, 1, 2, 3, 4, 5, 6).isoformat(), datetime(2020, 1, 2).isoformat(), str(datetime(2020, 1, 2, 3, 4, 5, 6))
[datetime(2020, 1, 2, 3, 4, 5, 678901).isoformat(timespec=spec) for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds")]
[time(3, 4, 5, 678901, PLUS5).isoformat(spec) for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds")]
datetime(2020, 1, 2, tzinfo=UTC).isoformat(" "), datetime(2020, 1, 2, tzinfo=PLUS5).isoformat("x", "minutes"), datetime(2020, 1, 2, tzinfo=EAST).isoformat()
datetime(2020, 1, 2, tzinfo=NAIVE).isoformat(), time(1, tzinfo=NAIVE).isoformat(), time(1, tzinfo=EAST).isoformat("hours")
datetime(2020, 1, 2, tzinfo=timezone(-timedelta(hours=3, seconds=1))).isoformat(), datetime(2020, 1, 2, tzinfo=timezone(timedelta(microseconds=1))).isoformat()
datetime(2020, 1, 2).isoformat("\u2192"), datetime(2020, 1, 2, tzinfo=UTC).isoformat("\xe9")
datetime(2020, 1, 2).isoformat("ab")
datetime(2020, 1, 2).isoformat("")
datetime(2020, 1, 2).isoformat(5)
datetime(2020, 1, 2).isoformat("T", "foo")
datetime(2020, 1, 2).isoformat(timespec=5)
datetime(2020, 1, 2).isoformat(foo=5)
time(1).isoformat("foo")
time(1).isoformat(5)
date(2020, 1, 2).isoformat(5)
time(1, tzinfo=Zone(timedelta(days=1))).isoformat()
datetime(2020, 1, 2, tzinfo=Zone("x")).isoformat()
f"{date(2020, 1, 2)} {time(1)} {datetime(2020, 1, 2, tzinfo=EAST)}"
""".strip().splitlines():
    t(code)
