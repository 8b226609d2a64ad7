# Recurrence: daily, weekly, monthly rules, cron-like matching, exceptions, next runs, countdowns, agenda text.
import calendar
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum
from itertools import islice, takewhile


class Every(Enum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass
class Event:
    title: str
    start: datetime
    every: Every | None = None
    step: int = 1
    until: date | None = None
    count: int | None = None
    weekdays: tuple = ()
    skip: set = field(default_factory=set)
    length: timedelta = timedelta(hours=1)

    def candidates(self):
        at = self.start
        if self.every is None:
            yield at
        elif self.every is Every.DAY:
            while True:
                yield at
                at += timedelta(days=self.step)
        elif self.every is Every.WEEK:
            week = at - timedelta(days=at.weekday())
            while True:
                for weekday in self.weekdays or (self.start.weekday(),):
                    day = week + timedelta(days=weekday)
                    if day >= self.start:
                        yield day
                week += timedelta(weeks=self.step)
        else:
            months = self.step * (12 if self.every is Every.YEAR else 1)
            number = 0
            while True:
                index = self.start.year * 12 + self.start.month - 1 + months * number
                year, month = divmod(index, 12)
                number += 1
                try:
                    yield self.start.replace(year=year, month=month + 1)
                except ValueError:
                    continue

    def __iter__(self):
        rows = takewhile(lambda at: self.until is None or at.date() <= self.until, islice(self.candidates(), self.count))
        return (at for at in rows if at.date() not in self.skip)

    def next(self, after):
        return next((at for at in self if at > after), None)


nine = time(9)
events = [
    Event("stand-up", datetime(2024, 2, 26, 9, 15), Every.WEEK, weekdays=(0, 2, 4), until=date(2024, 3, 8), skip={date(2024, 3, 1)}, length=timedelta(minutes=15)),
    Event("rent", datetime(2024, 1, 31, 8), Every.MONTH, count=7),
    Event("leap party", datetime(2020, 2, 29, 20), Every.YEAR, until=date(2032, 12, 31), length=timedelta(hours=6)),
    Event("backup", datetime(2024, 2, 28, 23, 30), Every.DAY, step=2, count=4),
    Event("launch", datetime(2024, 2, 29, 12)),
]
for event in events:
    print(f"{event.title:<11}", ", ".join(f"{at:%d.%m.%y %H:%M}" for at in event), "| next", event.next(datetime(2024, 2, 29, 11)))
agenda = defaultdict(list)
for event in events:
    for at in event:
        if date(2024, 2, 26) <= at.date() <= date(2024, 3, 3):
            agenda[at.date()].append((at.time(), (at + event.length).time(), event.title))
for day, rows in sorted(agenda.items()):
    print(f"{day:%a %d %b}", "; ".join(f"{start:%H:%M}-{end:%H:%M} {title}" for start, end, title in sorted(rows)))


def matches(field, value, low):
    for part in field.split(","):
        span, _, step = part.partition("/")
        start, _, end = ("*" if span == "*" else span).partition("-")
        if span == "*":
            inside, base = True, low
        else:
            base = int(start)
            inside = base <= value <= int(end or start) if not step or end else value >= base
        if inside and (value - base) % int(step or 1) == 0:
            return True
    return False


def cron(rule, after, limit):
    minute, hour, day, month, weekday = rule.split()
    at = after.replace(second=0, microsecond=0) + timedelta(minutes=1)
    while limit:
        if not matches(month, at.month, 1):
            at = (at.replace(day=1) + timedelta(days=32)).replace(day=1, hour=0, minute=0)
        elif not (matches(day, at.day, 1) and matches(weekday, at.isoweekday() % 7, 0)):
            at = datetime.combine(at.date() + timedelta(days=1), time())
        elif not matches(hour, at.hour, 0):
            at = at.replace(minute=0) + timedelta(hours=1)
        elif not matches(minute, at.minute, 0):
            at += timedelta(minutes=1)
        else:
            yield at
            limit -= 1
            at += timedelta(minutes=1)


for rule in ("0 9 * * 1-5", "*/20 8-9 1,15 * *", "30 23 29 2 *", "5/25 0 * 3 0"):
    print(f"{rule:<18}", [f"{at:%Y-%m-%d %H:%M}" for at in cron(rule, datetime(2024, 2, 29, 23, 31), 3)])


def countdown(now, goal):
    left = goal - now
    days, (hours, rest) = left.days, divmod(left.seconds, 3600)
    return f"T{'+' if left < timedelta(0) else '-'}{abs(days)}d {hours:02}:{rest // 60:02}:{rest % 60:02}"


print([countdown(datetime(2024, 2, 28, 12, 0, second), datetime(2024, 2, 29, 12)) for second in (0, 1, 59)], countdown(datetime(2024, 3, 1), datetime(2024, 2, 29, 12)))
text = calendar.TextCalendar(calendar.MONDAY).formatmonth(2024, 2)
marked = {at.day for event in events for at in event if (at.year, at.month) == (2024, 2)}
print(text.rstrip(), sorted(marked), calendar.month_name[2], list(calendar.day_abbr), sep="\n")
