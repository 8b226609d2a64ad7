# Ranges of dates: iteration, slicing by months and weeks, union and gaps, bookings of rooms, proration, histories valid from and to.
import calendar
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import total_ordering
from itertools import groupby

DAY = timedelta(days=1)


@total_ordering
class Dates(Sequence):
    def __init__(self, start, stop, step=DAY):
        if not step:
            raise ValueError("step must not be zero")
        self.start, self.stop, self.step = start, stop, step

    def __len__(self):
        return max(0, -((self.start - self.stop) // self.step))

    def __getitem__(self, at):
        if isinstance(at, slice):
            first, last, step = at.indices(len(self))
            return Dates(self.start + self.step * first, self.start + self.step * last, self.step * step)
        if not -len(self) <= at < len(self):
            raise IndexError(f"{at} beyond {len(self)} dates")
        return self.start + self.step * (at % len(self))

    def __contains__(self, day):
        return isinstance(day, date) and self.start <= day < self.stop and not (day - self.start) % self.step

    def __repr__(self):
        return f"<{self.start}..{self.stop}{f' by {self.step.days}d' if self.step != DAY else ''}>"

    def __eq__(self, other):
        return isinstance(other, Dates) and list(self) == list(other)

    def __lt__(self, other):
        return (self.start, self.stop) < (other.start, other.stop)

    def __and__(self, other):
        return Dates(max(self.start, other.start), min(self.stop, other.stop))

    def months(self):
        for (year, month), days in groupby(self, key=lambda day: (day.year, day.month)):
            yield f"{year}-{month:02}", sum(1 for _ in days)

    @classmethod
    def month(cls, year, month):
        return cls(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]) + DAY)


leap = Dates.month(2024, 2)
print(leap, len(leap), leap[0], leap[-1], leap[1:4], list(leap[::7]), leap[::-14][0] if len(leap[::-14]) else leap[::10], date(2024, 2, 29) in leap, date(2024, 3, 1) in leap, "x" in leap, leap.index(date(2024, 2, 5)), leap.count(date(2024, 2, 5)), list(reversed(leap[:3])), [day.day for day in leap if day.weekday() == 4])
print(Dates(date(2024, 1, 1), date(2024, 1, 31), DAY * 7), len(Dates(date(2024, 1, 1), date(2024, 1, 31), DAY * 7)), len(Dates(date(2024, 1, 2), date(2024, 1, 1))), list(Dates(date(2024, 1, 30), date(2024, 2, 3)).months()), leap & Dates(date(2024, 2, 20), date(2025, 1, 1)), len(leap & Dates.month(2024, 5)), leap == Dates.month(2024, 2), leap < Dates.month(2024, 3), max(Dates.month(2024, month) for month in (3, 1, 2)), isinstance(leap, Sequence))
for wrong in (lambda: leap[29], lambda: leap[-30], lambda: Dates(date(2024, 1, 1), date(2024, 1, 2), timedelta(0)), lambda: leap.index(date(2024, 3, 1)), lambda: leap < 5, lambda: Dates.month(2024, 13), lambda: leap["x"]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


@dataclass(frozen=True)
class Booking:
    room: str
    dates: Dates
    guest: str


def gaps(bookings, within):
    at = within.start
    for booking in sorted(bookings, key=lambda booking: booking.dates):
        if booking.dates.start > at:
            yield Dates(at, booking.dates.start)
        at = max(at, booking.dates.stop)
    if at < within.stop:
        yield Dates(at, within.stop)


bookings = [Booking("a", Dates(date(2024, 2, 3), date(2024, 2, 6)), "Ann"), Booking("b", Dates(date(2024, 2, 1), date(2024, 2, 20)), "Bob"), Booking("a", Dates(date(2024, 2, 6), date(2024, 2, 9)), "Cy"), Booking("a", Dates(date(2024, 2, 27), date(2024, 3, 4)), "Di")]
for room in "ab":
    own = [booking for booking in bookings if booking.room == room]
    nights = sum(len(booking.dates & leap) for booking in own)
    print(room, list(gaps(own, leap)), nights, f"{nights / len(leap):.1%}", [(one.guest, other.guest) for one in own for other in own if one is not other and len(one.dates & other.dates)])
print("".join(next((booking.guest[0] for booking in bookings if booking.room == "a" and day in booking.dates), ".") for day in leap), dict(bookings[3].dates.months()))
HISTORY = [(date(2020, 1, 1), 1000), (date(2023, 7, 15), 1200), (date(2024, 2, 10), 1350)]


def valid(day):
    at = bisect_right(HISTORY, (day, float("inf"))) - 1
    return HISTORY[at][1] if at >= 0 else None


print([valid(day) for day in (date(2019, 12, 31), date(2020, 1, 1), date(2023, 7, 14), date(2023, 7, 15), date(2024, 2, 29))], round(sum(valid(day) / len(leap) for day in leap), 2), [str(DAY * len(month) * valid(month[0]) / 1000) for month in (Dates.month(2023, 7), leap)])


def moon_phases(year, month, new=date(2000, 1, 6), cycle=timedelta(days=29.530588)):
    first = date(year, month, 1)
    number = -((new - first) // cycle)
    while (day := new + cycle * number) < Dates.month(year, month).stop:
        if day >= first:
            yield day.isoformat(), (day + cycle / 2).isoformat()
        number += 1


print(list(moon_phases(2024, 2)), timedelta(days=29.530588) * 12, date(2000, 1, 6) + timedelta(days=29.530588) * 300, (date(2024, 2, 9) - date(2000, 1, 6)) / timedelta(days=29.530588))
