# Moments moved within a day, over midnights and to both ends of time.
from datetime import date, datetime, timedelta, timezone

starts = [datetime(2024, 2, 29, 23, 59, 59, 999_999), datetime(2023, 12, 31), datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999_999),
          datetime(2000, 3, 1, 12, 30, 15, 250_000, fold=1), datetime(2024, 7, 1, 6, tzinfo=timezone(timedelta(hours=2)))]
steps = [timedelta(), timedelta(microseconds=1), timedelta(microseconds=-1), timedelta(seconds=1), timedelta(hours=11, minutes=29), timedelta(days=1),
         timedelta(days=-1), timedelta(days=366, seconds=3), timedelta(days=-366, microseconds=-5), timedelta(days=3652058), timedelta(days=-3652058),
         timedelta(days=3652059), timedelta(days=-3652059), timedelta.max, timedelta.min, timedelta(days=146097), timedelta(hours=-36)]
for start in starts:
    for step in steps:
        for sign in "+-":
            try:
                moved = start + step if sign == "+" else start - step
                print(moved, moved.fold, moved.tzinfo, moved - step == start if sign == "+" else moved + step == start)
            except OverflowError as error:
                print(start, sign, repr(step), error)
moment = datetime(2024, 1, 1)
for n in range(2000):
    moment += timedelta(hours=7, seconds=n, microseconds=n * n)
print(moment)
for n in range(2000):
    moment -= timedelta(hours=7, seconds=n, microseconds=n * n)
print(moment, date(2024, 1, 31) + timedelta(days=30, hours=23), timedelta(days=1) + datetime(2024, 2, 28))


class Own(datetime):
    pass


print(type(Own(2024, 1, 1) + timedelta(1)).__name__, Own(2024, 1, 1, 5) - timedelta(hours=6))
