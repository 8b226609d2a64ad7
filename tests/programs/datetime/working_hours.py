# Shifts, time sheets, overtime, breaks, night bonus, weekly sums, holidays, payroll rounding; strict parsing of hours.
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import groupby

HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Shift:
    start: datetime
    end: datetime
    pause: timedelta = timedelta(0)

    @classmethod
    def parse(cls, text):
        match = re.fullmatch(r"(\d{4}-\d\d-\d\d) (\d\d?):(\d\d)\s*-\s*(\d\d?):(\d\d)(?: -(\d+)m)?", text)
        if match is None:
            raise ValueError(f"no shift: {text!r}")
        day = date.fromisoformat(match[1])
        start, end = (datetime.combine(day, time(*map(int, match.group(at, at + 1)))) for at in (2, 4))
        if end <= start:
            end += timedelta(days=1)
        return cls(start, end, timedelta(minutes=int(match[6] or 0)))

    @property
    def worked(self):
        return self.end - self.start - self.pause

    def within(self, start, end):
        found = timedelta(0)
        for offset in (-1, 0, 1):
            day = self.start.date() + timedelta(days=offset)
            low = datetime.combine(day, start)
            high = datetime.combine(day + timedelta(days=end <= start), end)
            found += max(timedelta(0), min(high, self.end) - max(low, self.start))
        return found

    def split_at_midnight(self):
        midnight = datetime.combine(self.end.date(), time.min)
        if self.start < midnight < self.end:
            return [Shift(self.start, midnight, self.pause), Shift(midnight, self.end)]
        return [self]


def hours(delta):
    sign = "-" if delta < timedelta(0) else ""
    minutes = abs(delta) // timedelta(minutes=1)
    return f"{sign}{minutes // 60}:{minutes % 60:02}"


def rounded(delta, step=timedelta(minutes=15)):
    return (delta + step / 2) // step * step


SHEET = ["2024-02-26 08:00-16:30 -30m", "2024-02-27 8:05 - 17:58 -45m", "2024-02-28 22:00-06:10 -20m", "2024-03-01 09:00-09:07", "2024-03-02 10:00-14:00", "2024-03-04 21:30-23:30", "2024-02-30 08:00-09:00", "2024-03-05 24:00-01:00", "bad", "2024-03-05 08:00-07:59 -2000m"]
shifts = []
for text in SHEET:
    try:
        shift = Shift.parse(text)
        if shift.worked < timedelta(0):
            raise ValueError(f"negative shift: {hours(shift.worked)}")
        shifts.append(shift)
    except ValueError as error:
        print(f"{type(error).__name__} {error}")
for shift in shifts:
    print(f"{shift.start:%a %d.%m. %H:%M}-{shift.end:%H:%M} {hours(shift.worked):>5} {hours(rounded(shift.worked)):>5} night {hours(shift.within(time(22), time(6))):>4} late {hours(shift.within(time(16), time(20)))} {[f'{part.start:%d}:{hours(part.worked)}' for part in shift.split_at_midnight()]}")
WEEK = timedelta(hours=24)
for week, group in groupby(shifts, key=lambda shift: shift.start.isocalendar()[:2]):
    group = list(group)
    worked = sum((shift.worked for shift in group), timedelta())
    monday = date.fromisocalendar(*week, 1)
    print(f"{week[0]}-W{week[1]:02} from {monday:%d %b} {hours(worked)} over {hours(worked - WEEK)} days {sorted({shift.start.isoweekday() for shift in group})} mean {hours(worked / len(group))} {worked / HOUR:.4f}")
pay = defaultdict(Decimal)
for shift in shifts:
    for part in shift.split_at_midnight():
        quarter_hours = Decimal(rounded(part.worked) // timedelta(minutes=15))
        factor = Decimal("1.5") if part.start.weekday() >= 5 else Decimal(1)
        pay[part.start.strftime("%Y-%m")] += quarter_hours / 4 * Decimal("17.40") * factor
print({month: str(amount.quantize(Decimal("0.01"))) for month, amount in pay.items()}, sum(pay.values()))
total = sum((shift.worked for shift in shifts), timedelta())
print(total, hours(total), total / len(shifts), max(shifts, key=lambda shift: shift.worked).start.date(), [str(shift.end - shift.start) for shift in shifts], str(-total), hours(-total), divmod(total, timedelta(hours=8)))


def remaining_days(day, until, holidays):
    return sum(1 for offset in range((until - day).days + 1) if (each := day + timedelta(days=offset)).weekday() < 5 and each not in holidays)


print(remaining_days(date(2024, 2, 26), date(2024, 3, 31), {date(2024, 3, 29)}), remaining_days(date(2024, 3, 31), date(2024, 3, 1), set()), [f"{date(2024, 3, day):%A}"[:2] for day in range(1, 8)])
