# tzinfo subclasses: wrong answers refused, fromutc of the base class, daylight rules, offsets for times, text of zones.
from datetime import date, datetime, time, timedelta, timezone, tzinfo


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Answering(tzinfo):
    def __init__(self, offset=timedelta(0), dst=timedelta(0), name="A"):
        self.answers = offset, dst, name

    def utcoffset(self, moment):
        return self.answers[0]

    def dst(self, moment):
        return self.answers[1]

    def tzname(self, moment):
        return self.answers[2]


class Seasonal(tzinfo):
    """Summer time from the last Sunday of March to the last Sunday of October, at one o'clock standard time."""

    def __init__(self, hours, standard, summer):
        self.base, self.names = timedelta(hours=hours), (standard, summer)

    @staticmethod
    def last_sunday(year, month):
        day = date(year, month, 31)
        return datetime.combine(day - timedelta(days=(day.weekday() + 1) % 7), time(1))

    def utcoffset(self, moment):
        return self.base + self.dst(moment)

    def dst(self, moment):
        if moment is None:
            return timedelta(0)
        start, end = self.last_sunday(moment.year, 3), self.last_sunday(moment.year, 10)
        return timedelta(hours=1) if start <= moment.replace(tzinfo=None) - self.base < end else timedelta(0)

    def tzname(self, moment):
        return self.names[bool(self.dst(moment))]

    def __repr__(self):
        return f"<{self.names[0]}>"


zone = Seasonal(1, "CET", "CEST")
for moment in (datetime(2024, 1, 15, 12, tzinfo=zone), datetime(2024, 7, 15, 12, tzinfo=zone), datetime(2024, 3, 31, 1, 59, tzinfo=zone), datetime(2024, 3, 31, 3, tzinfo=zone), datetime(2024, 10, 27, 1, 59, tzinfo=zone), datetime(2024, 10, 27, 3, tzinfo=zone)):
    print(repr(moment), moment.isoformat(), moment.dst(), f"{moment:%Z %z}", moment.astimezone(timezone.utc), moment.astimezone(timezone.utc).astimezone(zone) == moment, moment.utctimetuple()[:5], moment.timetuple().tm_isdst)
print([datetime(2024, 3, 31, 0, 30, tzinfo=timezone.utc).astimezone(zone).isoformat(), datetime(2024, 3, 31, 1, tzinfo=timezone.utc).astimezone(zone).isoformat(), datetime(2024, 10, 27, 0, 30, tzinfo=timezone.utc).astimezone(zone).isoformat(), datetime(2024, 10, 27, 1, 30, tzinfo=timezone.utc).astimezone(zone).isoformat()])
print(time(12, tzinfo=zone).utcoffset(), time(12, tzinfo=zone).dst(), time(12, tzinfo=zone).isoformat(), repr(time(12, tzinfo=zone)), time(12, tzinfo=zone) == time(11, tzinfo=timezone.utc), time(12, tzinfo=zone).tzname())
for answers in ((timedelta(hours=24),), (timedelta(hours=-24),), (timedelta(hours=23, minutes=59, seconds=59, microseconds=999999),), (60,), ("x",), (None,), (timedelta(0), 5), (timedelta(0), timedelta(days=1)), (timedelta(0), None), (timedelta(0), timedelta(0), 5), (timedelta(0), timedelta(0), None), (timedelta(seconds=1),), (timedelta(microseconds=-1),), (1.5,)):
    moment = datetime(2024, 1, 1, tzinfo=Answering(*answers))
    print(answers)
    for call in (lambda: moment.utcoffset(), lambda: moment.dst(), lambda: moment.tzname(), lambda: moment.isoformat(), lambda: moment.astimezone(timezone.utc), lambda: moment.timetuple().tm_isdst, lambda: moment.strftime("%z|%Z"), lambda: moment == datetime(2024, 1, 1, tzinfo=timezone.utc)):
        attempt(call)
plain = tzinfo()
for call in (lambda: plain.utcoffset(None), lambda: plain.dst(datetime(2024, 1, 1)), lambda: plain.tzname(None), lambda: plain.fromutc(datetime(2024, 1, 1)), lambda: plain.fromutc(datetime(2024, 1, 1, tzinfo=plain)), lambda: plain.utcoffset(), lambda: datetime(2024, 1, 1, tzinfo=plain).utcoffset(), lambda: repr(datetime(2024, 1, 1, tzinfo=plain))[:40], lambda: str(datetime(2024, 1, 1, tzinfo=plain)), lambda: zone.fromutc(datetime(2024, 1, 1)), lambda: zone.fromutc(5), lambda: Answering(None).fromutc(datetime(2024, 1, 1, tzinfo=None)), lambda: timezone.utc.fromutc(datetime(2024, 1, 1, tzinfo=zone)), lambda: datetime(2024, 1, 1, tzinfo=tzinfo), lambda: datetime(2024, 1, 1).astimezone("UTC"), lambda: timezone("x"), lambda: timezone(timedelta(hours=24)), lambda: timezone(timedelta(1), "x"), lambda: timezone(timedelta(hours=1), 5), lambda: timezone(), lambda: timezone.utc.utcoffset("x"), lambda: timezone.utc.tzname(5), lambda: timezone.min, lambda: timezone.max.tzname(None), lambda: type("Z", (timezone,), {})):
    attempt(call)
none = Answering(None, None, None)
aware = datetime(2024, 1, 1, tzinfo=none)
print(aware.isoformat(), aware == datetime(2024, 1, 1), aware - datetime(2023, 1, 1), hash(aware) == hash(datetime(2024, 1, 1)), aware.astimezone(timezone.utc), aware.timetz() == time(0), aware.utctimetuple().tm_hour)
same = Answering(timedelta(hours=2), timedelta(hours=1), "S")
a, b = datetime(2024, 1, 1, 5, tzinfo=same), datetime(2024, 1, 1, 6, tzinfo=same)
print(a < b, b - a, a.astimezone(same) is a, Answering(timedelta(hours=2), timedelta(hours=1)).fromutc(datetime(2024, 1, 1, tzinfo=None).replace(tzinfo=same)) if False else same.fromutc(datetime(2024, 1, 1, tzinfo=same)), repr(timezone(timedelta(hours=-2))), str(timezone(timedelta(hours=-2, seconds=-30))), repr(timezone(timedelta(0), "UTC")), timezone(timedelta(0)) == timezone.utc, timezone(timedelta(0)) is timezone.utc, timezone(timedelta(hours=1), "A") == timezone(timedelta(hours=1), "B"), {timezone(timedelta(hours=1)): 1}[timezone(timedelta(minutes=60))])
