# Laws of arithmetic over many dates and durations: sums, differences, division, ordering, replacing, rounding half to even.
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta, timezone
from fractions import Fraction
from itertools import pairwise, product

deltas = [timedelta(), timedelta(microseconds=1), timedelta(microseconds=-1), timedelta(seconds=-86399, microseconds=5), timedelta(days=1, seconds=1), timedelta(days=-3, hours=7), timedelta(weeks=52, milliseconds=999), timedelta.resolution * 10**9]
moments = [datetime(2024, 2, 29, 23, 59, 59, 999999), datetime(2000, 1, 1), datetime(1999, 12, 31, 12), datetime(2023, 3, 1, 0, 0, 0, 1)]


def total(delta):
    return (delta.days * 86400 + delta.seconds) * 10**6 + delta.microseconds


print(all(total(a + b) == total(a) + total(b) and total(a - b) == total(a) - total(b) for a, b in product(deltas, repeat=2)), all(total(-a) == -total(a) and total(abs(a)) == abs(total(a)) for a in deltas), all((a < b) == (total(a) < total(b)) and (a == b) == (total(a) == total(b)) for a, b in product(deltas, repeat=2)))
print(all(total(a * n) == total(a) * n and total(a // n) == total(a) // n for a in deltas for n in (1, -1, 2, 7, -3, 1000)), all(a // b == total(a) // total(b) and total(a % b) == total(a) % total(b) and divmod(a, b) == (a // b, a % b) for a in deltas for b in deltas if b), all(a / b == total(a) / total(b) for a in deltas for b in deltas if b))
print(all(total(a / n) == round(Fraction(total(a), n)) for a in deltas for n in (2, 3, -7, 64)), all(total(a * f) == round(Fraction(total(a)) * Fraction(f)) for a in deltas for f in (0.5, 0.1, -1.25, 1e-3)), all(timedelta(seconds=a.total_seconds()) == a for a in deltas))
print(all((m + a) - m == a and (m + a) - a == m and m - (m - a) == a for m in moments for a in deltas), all((m1 - m2) + m2 == m1 for m1, m2 in product(moments, repeat=2)), all((m1 < m2) == (m1 - m2 < timedelta()) for m1, m2 in product(moments, repeat=2)), sorted(moments) == sorted(moments, key=lambda m: m.isoformat()), [str(b - a) for a, b in pairwise(sorted(moments))])
print(all(date.fromordinal(m.toordinal()) == m.date() and datetime.combine(m.date(), m.time()) == m and datetime.fromisoformat(m.isoformat()) == m for m in moments), all(m.replace(**{name: getattr(m, name)}) == m for m in moments for name in "year month day hour minute second microsecond".split()), all(m.replace(tzinfo=timezone(a)).astimezone(timezone.utc).replace(tzinfo=None) == m - a for m in moments for a in deltas if abs(a) < timedelta(days=1)))
for number in (0.5, 1.5, 2.5, -0.5, -1.5, 0.49999, 1e-3, 1234567.5):
    print(number, timedelta(microseconds=number).microseconds, timedelta(milliseconds=number), timedelta(seconds=number) * 1, (timedelta(microseconds=1) * number), timedelta(microseconds=10) / (number or 1))
days = [date(year, month, 1) for year in (1, 4, 100, 400, 1900, 2000, 2023, 2024, 9999) for month in (2, 3, 12)]
print([(day - timedelta(days=1)).day if day > date.min else None for day in days], [day.toordinal() % 7 == day.isoweekday() % 7 for day in days].count(True) == len(days), [day.isocalendar().week for day in days][:9])
count, day = 0, date(2023, 1, 1)
while day.year == 2023:
    iso = day.isocalendar()
    assert date.fromisocalendar(*iso) == day and day.strftime("%j") == f"{day.timetuple().tm_yday:03}" and date.fromisoformat(day.isoformat()) == day
    count += 1
    day += timedelta(days=1)
print(count, day, MINYEAR, MAXYEAR, (date.max - date.min).days, (datetime.max - datetime.min).total_seconds(), datetime.max - timedelta.resolution < datetime.max, timedelta.max - timedelta(days=999999999))
for call in (lambda: datetime.min - timedelta.resolution, lambda: datetime.max + timedelta.resolution, lambda: date.max + timedelta(hours=24), lambda: date.max + timedelta(hours=23), lambda: timedelta.min - timedelta.resolution, lambda: -timedelta.min, lambda: timedelta.max * 1.0000001, lambda: datetime(2024, 1, 1) + timedelta.max, lambda: date(2024, 1, 1) - date(2023, 1, 1) + 1, lambda: datetime(2024, 1, 1) - date(2024, 1, 1), lambda: date(2024, 1, 2) - datetime(2024, 1, 1), lambda: sum([timedelta(1)]), lambda: timedelta(1) + datetime(2024, 1, 1), lambda: timedelta(1) - datetime(2024, 1, 1), lambda: time(1) + time(2), lambda: datetime(2024, 1, 1) * 2):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
