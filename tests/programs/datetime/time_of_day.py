# The class time: construction, text, comparison, zones, hours of opening, arithmetic by way of datetimes, truth, replacing.
from datetime import date, datetime, time, timedelta, timezone


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for each in (time(), time(1), time(1, 2), time(1, 2, 3), time(1, 2, 3, 4), time(23, 59, 59, 999999), time(hour=5, microsecond=7), time(0, 0, tzinfo=timezone.utc), time(1, fold=1), time(12, 30, tzinfo=timezone(timedelta(hours=-3, minutes=-30))), time(microsecond=120000)):
    print(repr(each), each, each.isoformat("minutes"), each.isoformat("hours"), each.isoformat("milliseconds"), each.isoformat(timespec="auto"), each.utcoffset(), each.tzname(), each.dst(), bool(each), each.fold)
t = time(10, 20, 30, 40)
print(t.hour, t.minute, t.second, t.microsecond, t.tzinfo, t.replace(hour=1), t.replace(1, 2, 3, 4, timezone.utc), t.replace(fold=1).fold, t.replace(), t.replace(tzinfo=None) == t, time.min, time.max, time.resolution, hash(t) == hash(time(10, 20, 30, 40)), time(10, tzinfo=timezone.utc) == time(12, tzinfo=timezone(timedelta(hours=2))), hash(time(10, tzinfo=timezone.utc)) == hash(time(12, tzinfo=timezone(timedelta(hours=2)))))
print(time(1) < time(2), time(1) == time(1, fold=1), time(1) != time(1, tzinfo=timezone.utc), time(1) == 1, sorted([time(5), time(1), time(3, 30)]), max(time(1), time(0, 59, 59)), time(23, tzinfo=timezone(timedelta(hours=-2))) > time(1, tzinfo=timezone.utc), time(1, tzinfo=timezone.utc) == time(0, tzinfo=timezone(timedelta(hours=-1))), {time(1): "x"}[time(1, fold=1)])
for wrong in (lambda: time(24), lambda: time(-1), lambda: time(0, 60), lambda: time(0, 0, 60), lambda: time(0, 0, 0, 10**6), lambda: time(fold=2), lambda: time(1.5), lambda: time("1"), lambda: time(None), lambda: time(tzinfo=5), lambda: time(1, 2, 3, 4, None, 5), lambda: time(hours=1), lambda: t.replace(hour=24), lambda: t.replace(fold=5), lambda: t.replace(day=1), lambda: t + timedelta(hours=1), lambda: t - t, lambda: t < 5, lambda: time(1) < time(1, tzinfo=timezone.utc), lambda: t.isoformat("x"), lambda: t.isoformat(5), lambda: setattr(t, "hour", 1), lambda: time.fromisoformat("25"), lambda: t.hours, lambda: time(1, 2, 3, 4, timezone.utc, fold=True).fold, lambda: int(t), lambda: time(True)):
    attempt(wrong)


def add(moment, delta):
    total = datetime.combine(date(2000, 1, 1), moment) + delta
    return total.time(), (total.date() - date(2000, 1, 1)).days


def between(start, end):
    delta = datetime.combine(date.min, end) - datetime.combine(date.min, start)
    return delta if delta >= timedelta(0) else delta + timedelta(days=1)


OPEN = {0: [(time(9), time(12, 30)), (time(14), time(18))], 5: [(time(10), time(16))], 4: [(time(20), time(2))]}


def is_open(moment):
    for back in (0, 1):
        day = moment - timedelta(days=back)
        for start, end in OPEN.get(day.weekday(), ()):
            if start < end and not back and start <= moment.time() < end:
                return True
            if start > end and (moment.time() >= start if not back else moment.time() < end):
                return True
    return False


print(add(time(23, 30), timedelta(hours=1)), add(time(0, 15), timedelta(minutes=-30)), add(time(5), timedelta(days=2, hours=20)), between(time(22), time(6, 30)), between(time(6), time(6)), sum((between(start, end) for day in OPEN.values() for start, end in day), timedelta()))
print([is_open(datetime(2024, 1, day, hour, minute)) for day, hour, minute in ((1, 9, 0), (1, 12, 30), (1, 17, 59), (5, 21, 0), (6, 1, 59), (6, 2, 0), (6, 12, 0), (7, 12, 0), (5, 1, 0))])
table = [time.fromisoformat(text) for text in "06:05 06:35 07:05 12:00 23:50".split()]
for now in (time(6), time(6, 5), time(8), time(23, 51)):
    following = next((each for each in table if each >= now), table[0])
    print(f"{now:%H:%M} -> {following:%H:%M} ({between(now, following)})", end="; ")
print()
print([str(time(minutes // 60, minutes % 60)) for minutes in range(0, 1440, 333)], [f"{each:%I:%M %p}".lstrip("0") for each in table], time(13).strftime("%H|%I|%p|%j|%Y"), f"{time(1, 2):%H%M}", time.strptime("7 pm", "%I %p"), t.__format__(""), str(t.replace(microsecond=0)), time.fromisoformat("T101112.5").microsecond)


class Shift(time):
    def __new__(cls, *args, name="", **kwargs):
        self = super().__new__(cls, *args, **kwargs)
        self.name = name
        return self


shift = Shift(6, name="early")
print(repr(shift), shift.name, type(shift.replace(minute=5)).__name__, shift == time(6), isinstance(shift, time), type(Shift.fromisoformat("07:00")).__name__, Shift.min, type(Shift.max).__name__, vars(shift))
