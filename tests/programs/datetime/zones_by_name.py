# datetime with zoneinfo: offsets through the year, gaps and folds, conversions, arithmetic on walls and instants, keys.
import io
import struct
from datetime import datetime, date, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

HEADER = b"TZif2" + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 4)


def by_rule(key, offset, name, rule):
    block = HEADER + struct.pack(">lbb", offset, 0, 0) + name.encode().ljust(3, b"_")[:3] + b"\0"
    return ZoneInfo.from_file(io.BytesIO(block + block + f"\n{rule}\n".encode()), key=key)


BERLIN = by_rule("Europe/Berlin", 3600, "CET", "CET-1CEST,M3.5.0,M10.5.0/3")
YORK = by_rule("America/New_York", -18000, "EST", "EST5EDT,M3.2.0,M11.1.0")
KOLKATA = by_rule("Asia/Kolkata", 19800, "IST", "IST-5:30")
SYDNEY = by_rule("Australia/Sydney", 36000, "AES", "AEST-10AEDT,M10.1.0,M4.1.0/3")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for zone in (BERLIN, YORK, KOLKATA, SYDNEY):
    for month in (1, 7):
        moment = datetime(2024, month, 15, 12, tzinfo=zone)
        print(zone.key, moment, moment.utcoffset(), moment.dst(), moment.tzname(), moment.astimezone(timezone.utc), moment.timestamp())
gap = datetime(2024, 3, 31, 2, 30, tzinfo=BERLIN)
print(gap, gap.replace(fold=1), gap.utcoffset(), gap.replace(fold=1).utcoffset(), gap.astimezone(timezone.utc), gap.astimezone(timezone.utc).astimezone(BERLIN), gap.timestamp() - gap.replace(fold=1).timestamp())
fold = datetime(2024, 10, 27, 2, 30, tzinfo=BERLIN)
later = fold.replace(fold=1)
print(fold, later, fold == later, fold < later, later - fold, hash(fold) == hash(later), fold.timestamp(), later.timestamp(), fold.tzname(), later.tzname(), repr(later))
print(fold.astimezone(timezone.utc) == later.astimezone(timezone.utc), fold == fold.astimezone(timezone.utc), fold.astimezone(timezone.utc) - later.astimezone(timezone.utc), later.astimezone(YORK))
start = datetime(2024, 3, 30, 12, tzinfo=BERLIN)
for hours in (12, 24, 36):
    wall = start + timedelta(hours=hours)
    instant = (start.astimezone(timezone.utc) + timedelta(hours=hours)).astimezone(BERLIN)
    print(hours, wall, instant, wall - start, instant.astimezone(timezone.utc) - start.astimezone(timezone.utc), wall == instant)
print([datetime.fromtimestamp(seconds, YORK).isoformat() for seconds in (1710053999, 1710054000, 1730613599, 1730613600)])
print([(datetime(2024, 11, 3, 1, 30, fold=each, tzinfo=YORK).isoformat(), datetime(2024, 11, 3, 1, 30, fold=each, tzinfo=YORK).tzname()) for each in (0, 1)])
meeting = datetime(2024, 3, 12, 15, tzinfo=YORK)
print({zone.key: f"{meeting.astimezone(zone):%a %H:%M %Z}" for zone in (YORK, BERLIN, KOLKATA, SYDNEY)}, meeting.astimezone(BERLIN).date(), meeting.timetz(), meeting.timetz().utcoffset(), time(12, tzinfo=BERLIN).utcoffset(), time(12, tzinfo=BERLIN).tzname())
print(str(BERLIN), BERLIN.key, BERLIN == YORK, isinstance(BERLIN, tzinfo), by_rule(None, 0, "UTC", "UTC0").key)
print(datetime(2024, 1, 1, tzinfo=by_rule("U", 0, "UTC", "UTC0")) == datetime(2024, 1, 1, tzinfo=timezone.utc), datetime(2024, 1, 1, tzinfo=by_rule("X", -18000, "-05", "<-05>5")).tzname(), datetime(1950, 6, 1, tzinfo=BERLIN).utcoffset(), datetime(1890, 1, 1, tzinfo=BERLIN).utcoffset(), datetime(2100, 7, 1, tzinfo=BERLIN).utcoffset())
for wrong in (lambda: ZoneInfo("../etc"), lambda: ZoneInfo("/abs"), lambda: datetime(2024, 1, 1, tzinfo="Europe/Berlin"), lambda: BERLIN.utcoffset(5), lambda: BERLIN.utcoffset(None), lambda: BERLIN.fromutc(datetime(2024, 1, 1)), lambda: datetime(2024, 1, 1, tzinfo=BERLIN) - datetime(2024, 1, 1), lambda: datetime(2024, 1, 1, tzinfo=BERLIN) < datetime(2024, 1, 1)):
    attempt(wrong)


def transitions(zone, year):
    day = datetime(year, 1, 1, tzinfo=timezone.utc)
    before = day.astimezone(zone).utcoffset()
    while day.year == year:
        day += timedelta(hours=6)
        after = day.astimezone(zone).utcoffset()
        if after != before:
            yield day.date().isoformat(), str(after - before)
            before = after


print({zone.key: list(transitions(zone, 2024)) for zone in (BERLIN, KOLKATA)})
