# Months and years: adding months, ends of months, quarters, weekdays of months, ages, business days, leap years, Easter.
import calendar
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from itertools import islice


def add_months(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, calendar.monthrange(year, month + 1)[1]))


def nth_weekday(year, month, weekday, n):
    if n > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = add_months(date(year, month, 1), 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-n - 1))


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def business_days(start, holidays=frozenset()):
    day = start
    while True:
        if day.weekday() < 5 and day not in holidays:
            yield day
        day += timedelta(days=1)


base = date(2024, 1, 31)
print([str(add_months(base, months)) for months in (0, 1, 2, 11, 12, 13, -1, -2, -11, -23)], add_months(datetime(2024, 3, 31, 5, 6), -1))
print([str(nth_weekday(2024, month, 6, -1)) for month in (2, 3, 10)], nth_weekday(2024, 11, 3, 4), nth_weekday(2024, 9, 0, 1), [str(nth_weekday(2024, 2, day, 5)) for day in range(7)])
print([str(easter(year)) for year in (2000, 2019, 2024, 2025, 2038)], all(easter(year).weekday() == 6 for year in range(1990, 2030)))
print([age(date(2000, 2, 29), date(year, month, day)) for year, month, day in ((2023, 2, 28), (2023, 3, 1), (2024, 2, 28), (2024, 2, 29))])
print([str(day) for day in islice(business_days(date(2024, 12, 23), {date(2024, 12, 25), date(2024, 12, 26), date(2025, 1, 1)}), 7)], sum(1 for day in islice(business_days(date(2024, 1, 1)), 300) if day.year == 2024))
for day in (date(2024, 2, 29), date(2023, 12, 31), date(2024, 1, 1), date(MINYEAR, 1, 1), date(MAXYEAR, 12, 31)):
    quarter = (day.month - 1) // 3 + 1
    print(day, f"Q{quarter}", day.isocalendar().week, day.timetuple()[:3], day.timetuple().tm_yday, day.toordinal(), date.fromordinal(day.toordinal()) == day, day.weekday(), calendar.isleap(day.year), day.strftime("%A"))
print([year for year in range(1896, 1910) if calendar.isleap(year)], calendar.leapdays(2000, 2025), date(2024, 12, 31) - date(2024, 1, 1), (date(2025, 1, 1) - date(2024, 1, 1)).days, date(2024, 3, 1) - timedelta(days=1), date(2023, 3, 1) - timedelta(days=1))
for call in (lambda: date(2023, 2, 29), lambda: date(2024, 2, 30), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: date(10000, 1, 1), lambda: date(2024, 4, 31), lambda: date.max + timedelta(days=1), lambda: date.min - timedelta(days=1), lambda: base.replace(month=2), lambda: date.fromordinal(0), lambda: date.fromisocalendar(2024, 54, 1), lambda: date.fromisocalendar(2023, 53, 1), lambda: date.fromisocalendar(2024, 1, 8), lambda: date(2024, 1, 1) + 5, lambda: date(2024, 1, 1) - "x", lambda: date(2024, 1, 1) < "x", lambda: date(2024, 1, 1) < datetime(2024, 1, 1), lambda: date(2024.0, 1, 1), lambda: date("2024", 1, 1), lambda: date(2024, 1), lambda: 5 + date(2024, 1, 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(date.fromisocalendar(2020, 53, 5), date.fromisocalendar(2024, 1, 1), [str(date.fromisocalendar(2024, week, 4)) for week in (1, 26, 52)], date(2024, 5, 6) + timedelta(hours=47), date(2024, 5, 6) - timedelta(hours=1), date(2024, 5, 6) == datetime(2024, 5, 6), date(2024, 5, 6) in [datetime(2024, 5, 6)])
rows = calendar.monthcalendar(2024, 2)
print(rows, calendar.monthrange(2024, 2), [row[calendar.FRIDAY] for row in rows], calendar.weekday(2024, 2, 29))
counts = {}
for month in range(1, 13):
    for year in range(2020, 2025):
        counts.setdefault(date(year, month, 13).strftime("%a"), []).append((year, month))
print({day: len(found) for day, found in sorted(counts.items())}, counts["Fri"])
