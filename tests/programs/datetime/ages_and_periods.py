# Differences in calendar units: years, months, days; humanized text; ISO durations; fiscal years; week tables; rounding of dates.
import re
from datetime import date, datetime, timedelta, timezone
from typing import NamedTuple


class Period(NamedTuple):
    years: int = 0
    months: int = 0
    days: int = 0
    time: timedelta = timedelta(0)

    @classmethod
    def between(cls, start, end):
        if end < start:
            return -cls.between(end, start)
        months = (end.year - start.year) * 12 + end.month - start.month
        while (anchor := shifted(start, months)) > end:
            months -= 1
        rest = end - anchor
        return cls(months // 12, months % 12, rest.days, timedelta(seconds=rest.seconds, microseconds=rest.microseconds))

    def __neg__(self):
        return Period(*(-part for part in self))

    def __bool__(self):
        return any(self)

    def __str__(self):
        hours, rest = divmod(self.time, timedelta(hours=1))
        minutes, seconds = divmod(rest, timedelta(minutes=1))
        day_part = "".join(f"{number}{unit}" for number, unit in zip(self[:3], "YMD") if number)
        time_part = "".join(f"{number:g}{unit}" for number, unit in ((hours, "H"), (minutes, "M"), (seconds.total_seconds(), "S")) if number)
        return f"P{day_part}{'T' + time_part if time_part else ''}" if self else "P0D"

    @classmethod
    def parse(cls, text):
        match = re.fullmatch(r"(-)?P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", text)
        if not match:
            raise ValueError(f"no ISO duration: {text!r}")
        sign, years, months, weeks, days, hours, minutes, seconds = match.groups(default="0")
        made = cls(int(years), int(months), int(weeks) * 7 + int(days), timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds)))
        return -made if sign == "-" else made

    def added_to(self, moment):
        return shifted(moment, self.years * 12 + self.months) + timedelta(days=self.days) + self.time


def shifted(moment, months):
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    day = moment.day
    while True:
        try:
            return moment.replace(year=year, month=month + 1, day=day)
        except ValueError:
            day -= 1


def humanized(delta):
    future, seconds = delta > timedelta(0), abs(delta).total_seconds()
    for limit, size, unit in ((60, 1, "second"), (3600, 60, "minute"), (86400, 3600, "hour"), (604800, 86400, "day"), (2629800, 604800, "week"), (31557600, 2629800, "month"), (float("inf"), 31557600, "year")):
        if seconds < limit:
            number = int(seconds // size)
            text = f"{number} {unit}{'s' * (number != 1)}"
            return "now" if not number else f"in {text}" if future else f"{text} ago"


for start, end in ((datetime(2000, 2, 29), datetime(2024, 2, 28)), (datetime(2000, 2, 29), datetime(2024, 2, 29)), (datetime(2024, 1, 31), datetime(2024, 3, 1)), (datetime(2024, 1, 31, 12), datetime(2024, 2, 29, 11)), (datetime(2024, 5, 5, 1, 2, 3, 500000), datetime(2024, 5, 6)), (datetime(2024, 1, 1), datetime(2023, 11, 30)), (datetime(2024, 1, 1), datetime(2024, 1, 1))):
    period = Period.between(start, end)
    print(start, end, period, tuple(period[:3]), period.time, bool(period), period.added_to(start) == end if end >= start else period.added_to(start))
for text in ("P1Y2M3DT4H5M6.5S", "P2W", "PT36H", "-P1M", "P0D", "P", "PT", "P1H", "1D", "P1DT", "PT0.000001S", "P-1D"):
    try:
        period = Period.parse(text)
        print(text, period, period.added_to(datetime(2024, 1, 31)), period == Period.parse(str(period)) if "-" not in text else -period)
    except ValueError as error:
        print(error)
print([humanized(timedelta(**{unit: number})) for unit, number in (("seconds", 0.4), ("seconds", 1), ("seconds", -59), ("minutes", 61), ("hours", -25), ("days", 6), ("days", 13), ("days", -45), ("days", 366), ("days", -3650))])


def fiscal(day, first_month=4):
    year = day.year + (day.month >= first_month)
    quarter = (day.month - first_month) % 12 // 3 + 1
    return f"FY{year % 100:02}Q{quarter}"


def week_of_month(day):
    return (day.day + day.replace(day=1).weekday() - 1) // 7 + 1


days = [date(2024, 3, 31), date(2024, 4, 1), date(2024, 12, 31), date(2025, 1, 1), date(2024, 2, 29)]
print([fiscal(day) for day in days], [fiscal(day, 1) for day in days], [week_of_month(day) for day in days], [f"{day:%G-W%V}" for day in days])
weeks = {}
for offset in range(10):
    day = date(2024, 12, 27) + timedelta(days=offset)
    weeks.setdefault(tuple(day.isocalendar())[:2], []).append(day.day)
print(weeks, [str(date.fromisocalendar(*week, 1)) for week in weeks])
born = date(1990, 2, 28)
for today in (date(2024, 2, 27), date(2024, 2, 28)):
    thousand = (today - born).days // 1000 + 1
    birthday = born.replace(year=today.year + ((today.month, today.day) > (born.month, born.day)))
    print(Period.between(born, today), (today - born).days, birthday, birthday - today, born + timedelta(days=1000 * thousand), f"{born:%A}")
