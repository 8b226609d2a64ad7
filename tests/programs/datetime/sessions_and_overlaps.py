# Intervals of datetimes: overlap, merging, free slots, splitting by days, rounding, buckets, time tables with zones.
from bisect import bisect
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import reduce

UTC, EAST = timezone.utc, timezone(timedelta(hours=9), "EAST")


@dataclass(frozen=True, order=True)
class Slot:
    start: datetime
    end: datetime

    def __post_init__(self):
        if self.end <= self.start:
            raise ValueError(f"{self.start:%H:%M} is not before {self.end:%H:%M}")

    @property
    def length(self):
        return self.end - self.start

    def __and__(self, other):
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Slot(start, end) if start < end else None

    def __contains__(self, moment):
        return self.start <= moment < self.end

    def __str__(self):
        return f"{self.start:%d %H:%M}-{self.end:%H:%M}"

    @classmethod
    def parse(cls, day, text, zone=None):
        start, end = (time.fromisoformat(part) for part in text.split("-"))
        first = datetime.combine(day, start, zone)
        last = datetime.combine(day, end, zone)
        return cls(first, last if last > first else last + timedelta(days=1))

    def days(self):
        start = self.start
        while start < self.end:
            midnight = datetime.combine(start.date() + timedelta(days=1), time(), start.tzinfo)
            yield Slot(start, min(midnight, self.end))
            start = midnight


def merged(slots):
    result = []
    for slot in sorted(slots):
        if result and slot.start <= result[-1].end:
            result[-1] = Slot(result[-1].start, max(result[-1].end, slot.end))
        else:
            result.append(slot)
    return result


def free(within, busy):
    at = within.start
    for slot in merged(busy):
        if slot.start > at:
            yield Slot(at, min(slot.start, within.end))
        at = max(at, slot.end)
    if at < within.end:
        yield Slot(at, within.end)


def rounded(moment, step, up=False):
    over = (moment - datetime.min.replace(tzinfo=moment.tzinfo)) % step
    return moment - over + (step if up and over else timedelta(0))


day = date(2024, 2, 28)
busy = [Slot.parse(day, text) for text in ("09:00-10:30", "10:00-11:00", "13:15-14:00", "11:00-11:20")]
work = Slot.parse(day, "08:30-17:00")
print(", ".join(map(str, merged(busy))), "|", ", ".join(map(str, free(work, busy))), "|", sum((slot.length for slot in free(work, busy)), timedelta()))
print(busy[0] & busy[1], busy[0] & busy[2], datetime(2024, 2, 28, 10) in busy[0], datetime(2024, 2, 28, 10, 30) in busy[0], busy[0] < busy[1], max(busy, key=lambda slot: slot.length), reduce(lambda left, right: left and left & right, busy[:2]))
night = Slot.parse(day, "22:15-06:45")
print(night, night.length, [str(part) for part in night.days()], [str(part) for part in Slot(datetime(2024, 2, 28, 23), datetime(2024, 3, 1, 1)).days()])
for moment in (datetime(2024, 2, 28, 10, 7, 29), datetime(2024, 2, 28, 23, 59, 59, 999999), datetime(2024, 2, 28, 10, 15, tzinfo=EAST)):
    print([rounded(moment, timedelta(minutes=step), up).isoformat(timespec="minutes") for step in (5, 15, 60, 1440) for up in (False, True)])
east = Slot.parse(day, "09:00-12:00", EAST)
west = Slot.parse(day, "00:30-02:30", UTC)
print(east & west, repr((east & west).start.tzinfo), (east & west).length, east.start.astimezone(UTC), east.start == datetime(2024, 2, 28, tzinfo=UTC), west.end.astimezone(EAST).strftime("%H:%M %Z"))
for wrong in (lambda: Slot.parse(day, "9-10"), lambda: Slot(work.end, work.start), lambda: east & work, lambda: Slot.parse(day, "09:00"), lambda: work.start in east, lambda: sorted([east, work])):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
logs = ["2024-02-28T10:05:00+09:00", "2024-02-28T01:10:00Z", "2024-02-28T02:00:00", "20240228T120000+0900", "2024-02-27T23:59:59-01:00"]
buckets = defaultdict(list)
for text in logs:
    moment = datetime.fromisoformat(text)
    moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    buckets[rounded(moment, timedelta(hours=1))].append(moment.time().isoformat("minutes"))
for hour, times in sorted(buckets.items()):
    print(f"{hour:%d %H}h {len(times)} {times}")
tariff = [(time(0), "night"), (time(6), "day"), (time(20, 30), "evening")]
print([tariff[bisect(tariff, (moment, "~")) - 1][1] for moment in (time(0), time(5, 59, 59), time(6), time(20, 29), time(23, 59))])
