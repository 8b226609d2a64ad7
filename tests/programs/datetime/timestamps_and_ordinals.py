# Timestamps, ordinals and tuples: rounding, extremes, negative seconds, zones; conversions there and back.
import calendar
import time as clock
from datetime import date, datetime, time, timedelta, timezone
from itertools import pairwise

UTC = timezone.utc
EAST = timezone(timedelta(hours=9))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for seconds in (0, 1, -1, 0.5, -0.5, 1e9, 1.5e9 + 0.123456, 0.0000005, 0.0000015, 0.0000025, -0.0000005, 0.9999995, 253402300799, -62135596800, 1 << 31, -(1 << 31), 1709210096.789012, True, 951782400):
    moment = datetime.fromtimestamp(seconds, UTC)
    print(seconds, moment, moment.timestamp(), moment.timestamp() == seconds, datetime.fromtimestamp(seconds, EAST).isoformat() if seconds < 253402300799 else "-", moment.toordinal())
for seconds in (253402300800, -62135596801, 1e20, float("nan"), float("inf"), "5", None, 1j, 10**30):
    attempt(lambda: datetime.fromtimestamp(seconds, UTC))
for wrong in (lambda: datetime.fromtimestamp(), lambda: datetime.fromtimestamp(0, "UTC"), lambda: datetime.fromtimestamp(0, tz=None).tzinfo, lambda: date.fromtimestamp("x"), lambda: date.fromtimestamp(1e20), lambda: date.fromtimestamp(float("nan")), lambda: datetime.fromtimestamp(0, UTC, 5), lambda: date.fromordinal(-1), lambda: date.fromordinal(3652060), lambda: date.fromordinal("1"), lambda: date.fromordinal(1.0), lambda: datetime.fromordinal(1), lambda: datetime.combine(date(2024, 1, 1), 5), lambda: datetime.combine(5, time()), lambda: datetime.combine(date(2024, 1, 1)), lambda: datetime.max.replace(tzinfo=timezone(timedelta(hours=-1))).timestamp(), lambda: datetime.min.replace(tzinfo=EAST).utctimetuple(), lambda: datetime.min.replace(tzinfo=EAST).astimezone(UTC), lambda: datetime.max.replace(tzinfo=UTC).astimezone(EAST)):
    attempt(wrong)
print(date.fromtimestamp(0), datetime.fromtimestamp(86400.25, UTC).date(), date.min.toordinal(), date.max.toordinal(), datetime.fromordinal(738945), date.fromordinal(738945).timetuple()[:], datetime(2024, 2, 29, 5, tzinfo=EAST).timetuple()[:], datetime(2024, 2, 29, 5, tzinfo=EAST).utctimetuple()[:], datetime(2024, 2, 29, 5).utctimetuple().tm_isdst, datetime(2024, 2, 29, 5).timetuple().tm_isdst)
print(calendar.timegm(datetime(2024, 2, 29, 12, tzinfo=UTC).utctimetuple()), datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=1709208000), (datetime(2024, 2, 29, 12, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(seconds=1), datetime(*clock.gmtime(1709208000)[:6]), clock.strftime("%Y-%m-%d", datetime(2024, 2, 29).timetuple()), datetime(2024, 2, 29, tzinfo=EAST).timestamp() - datetime(2024, 2, 29, tzinfo=UTC).timestamp())
print([(datetime.fromtimestamp(number / 10, UTC).microsecond, round(datetime.fromtimestamp(number / 10, UTC).timestamp() * 10) == number) for number in range(-15, 15, 4)], all(date.fromordinal(day).toordinal() == day for day in range(1, 3652059, 40009)), [b - a for a, b in pairwise([date(2024, 2, 28), date(2024, 3, 1), date(2024, 3, 31)])])
print(datetime.combine(date(2024, 1, 2), time(3, 4, tzinfo=EAST, fold=1)), datetime.combine(date(2024, 1, 2), time(3, 4, tzinfo=EAST), tzinfo=UTC), datetime.combine(date(2024, 1, 2), time(3, 4, tzinfo=EAST), None), datetime.combine(datetime(2024, 1, 2, 9), time(3)), datetime.combine(date(2024, 1, 2), time(fold=1)).fold, datetime(2024, 1, 2, 3, tzinfo=EAST).time(), datetime(2024, 1, 2, 3, tzinfo=EAST).timetz(), datetime(2024, 1, 2, 3, fold=1).time().fold)
for moment in (datetime(1, 1, 1), datetime(2024, 12, 31, 23, 59, 59, 999999), datetime(9999, 12, 31)):
    print(moment.ctime(), moment.date().ctime(), moment.isocalendar(), tuple(moment.isocalendar()), moment.isocalendar().year, moment.weekday(), moment.timetuple().tm_yday, repr(moment.isocalendar()))
