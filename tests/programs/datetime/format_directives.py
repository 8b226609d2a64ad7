# strftime and format specs of date, time and datetime: each directive, padding, zones, odd texts, years of few digits.
from datetime import date, datetime, time, timedelta, timezone


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


moment = datetime(2024, 2, 9, 15, 4, 5, 6789, timezone(timedelta(hours=-3, minutes=-30), "HERE"))
for letter in "aAbBdHIjmMpSUwWxXyYZGgVuzfcDFTRneht%":
    print(letter, repr(moment.strftime(f"%{letter}")), repr(moment.date().strftime(f"%{letter}")), repr(time(0, 5, 9, 10).strftime(f"%{letter}")))
print(moment.strftime("%H:%M:%S.%f %z %:z %Z"), moment.strftime("%%d %%%d"), moment.strftime(""), moment.strftime("no directives"), moment.strftime("ünïcödé %Y 日"), moment.strftime("%Y\n%m\t"), moment.strftime("\0%d"))
print(f"{moment:%d.%m.%Y}", f"{moment.date():%j}", f"{moment.time():%I %p}", f"{moment}", f"{moment!s:>40}", f"{moment.date():}", format(moment, ""), "{:%A, %d. %B}".format(moment), f"{moment:%H:%M}h", f"{moment:{'%Y'}}")
for offset in (timedelta(0), timedelta(hours=5, minutes=45), timedelta(hours=-12), timedelta(hours=1, seconds=30), timedelta(hours=-1, microseconds=5), timedelta(hours=23, minutes=59)):
    zoned = datetime(2024, 1, 1, tzinfo=timezone(offset))
    print(zoned.strftime("%z|%:z|%Z"), zoned.isoformat(), zoned.timetz().strftime("%z"), zoned.tzname())
naive = datetime(2024, 12, 31, 23, 59, 59, 999999)
print(naive.strftime("[%z][%:z][%Z]"), time(1, 2).strftime("[%z][%Z]"), time(1, 2, tzinfo=timezone.utc).strftime("[%z][%Z]"), time(13).strftime("%Y-%m-%d %H"), date(2024, 1, 1).strftime("%H:%M:%S %f"))
for year in (1, 99, 999, 1000, 1899, 1969, 9999):
    day = date(year, 3, 4)
    print(year, day.isoformat(), day.strftime("%m-%d %y"), day.strftime("%Y"), day.ctime(), day.isocalendar()[:], day.strftime("%G-W%V-%u"), day.timetuple().tm_yday)
for day in (date(2020, 12, 31), date(2021, 1, 1), date(2021, 1, 3), date(2021, 1, 4), date(2018, 12, 31), date(2024, 12, 29), date(2024, 12, 30)):
    print(day, day.strftime("%U %W %V %G %g %j %a %u %w"), day.isocalendar(), day.isoweekday(), day.weekday())
for hour in (0, 1, 11, 12, 13, 23):
    print(time(hour).strftime("%I%p %H"), end="; ")
print()
for wrong in (lambda: moment.strftime(), lambda: moment.strftime(5), lambda: moment.strftime(b"%Y"), lambda: format(moment, 5), lambda: moment.strftime(format="%Y"), lambda: "%d" % moment, lambda: moment.strftime("%Y", "x"), lambda: f"{moment:>40}"):
    attempt(wrong)


class Loud(datetime):
    def strftime(self, format):
        return super().strftime(format).upper() + "!"


class Own(date):
    def __str__(self):
        return "own"

    def __format__(self, spec):
        return f"<{spec}>" if spec else "plain"


loud = Loud(2024, 2, 9)
print(f"{loud:%b}", format(loud, ""), str(loud), repr(loud), f"{Own(2024, 1, 1)}", f"{Own(2024, 1, 1):abc}", str(Own(2024, 1, 1)), Own(2024, 1, 1).isoformat(), Own(2024, 1, 1).strftime("%d"))
