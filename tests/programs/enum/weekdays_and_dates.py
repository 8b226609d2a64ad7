# Weekdays: from dates, arithmetic around the week, workdays, calendar's Day and Month, schedules.
import calendar
from datetime import date, timedelta
from enum import Enum, Flag, IntEnum, IntFlag, auto


class Weekday(IntEnum):
    MON = 1
    TUE = 2
    WED = 3
    THU = 4
    FRI = 5
    SAT = 6
    SUN = 7

    @classmethod
    def of(cls, day):
        return cls(day.isoweekday())

    def __add__(self, days):
        return Weekday((self.value - 1 + days) % 7 + 1)

    def __sub__(self, other):
        if isinstance(other, Weekday):
            return (self.value - other.value) % 7
        return self + -other

    @property
    def is_workday(self):
        return self < Weekday.SAT


class Days(IntFlag):
    MON = auto()
    TUE = auto()
    WED = auto()
    THU = auto()
    FRI = auto()
    SAT = auto()
    SUN = auto()
    WEEKEND = SAT | SUN
    WORK = MON | TUE | WED | THU | FRI

    @classmethod
    def of(cls, day):
        return cls(1 << day.weekday())

    def dates(self, start, count):
        day = start
        while count:
            if Days.of(day) in self:
                yield day
                count -= 1
            day += timedelta(days=1)


today = date(2024, 2, 28)
print(Weekday.of(today), repr(Weekday.of(today) + 1), Weekday.MON - 1, Weekday.SUN - Weekday.WED, repr(Weekday.WED - Weekday.SUN), [day.name for day in Weekday if not day.is_workday])
print(repr(Days.of(today)), Days.WORK, repr(Days.WEEKEND | Days.MON), [day.name for day in Days.WEEKEND], [str(day) for day in Days.WEEKEND.dates(today, 3)], len(Days.WORK))
print([f"{day:%a %d.%m.}" for day in (Days.MON | Days.THU).dates(today, 4)], Days.of(date(2024, 3, 3)) in Days.WEEKEND, ~Days.WORK == Days.WEEKEND, list(Days)[-1])
print(calendar.Day(2), calendar.MONDAY, repr(calendar.FRIDAY), calendar.Month.MARCH, calendar.JANUARY is calendar.Month(1), list(calendar.Day)[:2], calendar.Month(12).name, calendar.Day.SUNDAY + 1)
SCHEDULE = {"run": Days.MON | Days.WED, "swim": Days.TUE, "rest": Days.WEEKEND, "read": Days(127)}
for day in Days:
    print(f"{day.name}: {', '.join(name for name, days in SCHEDULE.items() if day in days)}")
for name, days in SCHEDULE.items():
    print(f"{name:<5}", "".join(day.name[0] if day in days else "." for day in Days), days.bit_count(), repr(days))


class Month(Enum):
    JAN, FEB, MAR, APR, MAY, JUN, JUL, AUG, SEP, OCT, NOV, DEC = range(1, 13)

    def days(self, year):
        return calendar.monthrange(year, self.value)[1]

    @property
    def season(self):
        return ("winter", "spring", "summer", "autumn")[self.value % 12 // 3]


print([month.days(2024) for month in Month], {month.season for month in Month} == {"winter", "spring", "summer", "autumn"}, [month.name for month in Month if month.season == "winter"], Month.FEB.days(2023), Month(today.month))
