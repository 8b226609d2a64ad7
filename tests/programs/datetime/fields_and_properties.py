# Attributes of every class: read-only, class constants, keyword construction, index-like arguments, missing arguments, subclasses with fields.
import datetime as module
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


d, t, m, s = date(2024, 2, 29), time(1, 2, 3, 4, UTC, fold=1), datetime(2024, 2, 29, 1, 2, 3, 4, UTC, fold=1), timedelta(1, 2, 3)
print([getattr(m, name) for name in ("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold")], [getattr(s, name) for name in ("days", "seconds", "microseconds")], [getattr(t, name) for name in ("hour", "minute", "second", "microsecond", "tzinfo", "fold")], d.year, d.month, d.day)
for value, names in ((d, ("year", "new")), (t, ("hour", "fold", "tzinfo")), (m, ("second", "new")), (s, ("days", "new")), (UTC, ("x",)), (timedelta, ("max",)), (date, ("min",))):
    for name in names:
        attempt(lambda: setattr(value, name, 1))
        attempt(lambda: delattr(value, name))
print(date(year=2024, month=1, day=2), date(day=2, month=1, year=2024), time(second=5), datetime(2024, day=1, month=2), datetime(2024, 1, 1, tzinfo=UTC, hour=3), timedelta(hours=1, days=2), date(Index(2024), True, Index(3)), time(Index(5), fold=Index(1)).fold, datetime(2024, Index(2), 3), timezone(offset=timedelta(1) / 2), timezone(timedelta(0), name="Z"))
for wrong in (lambda: date(), lambda: date(2024), lambda: date(2024, 1), lambda: date(2024, 1, 1, 1), lambda: date(2024, 1, 1, year=5), lambda: date(2024, 1, day=1, hour=2), lambda: date(2024, 1, 1.0), lambda: date("2024", 1, 1), lambda: date(2024, None, 1), lambda: datetime(), lambda: datetime(2024, 1), lambda: datetime(2024, 1, 1, 1, 1, 1, 1, None, 1), lambda: datetime(2024, 1, 1, fold=2), lambda: datetime(2024, 1, 1, fold=-1), lambda: datetime(2024, 1, 1, fold=None), lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 0, 60), lambda: datetime(2024, 1, 1, 0, 0, 60), lambda: datetime(2024, 1, 1, 0, 0, 0, -1), lambda: datetime(2024, 1, 1, tzinfo="UTC"), lambda: timedelta(fold=1), lambda: timedelta(1, 2, 3, 4, 5, 6, 7, 8), lambda: timedelta(None), lambda: timedelta(days="1"), lambda: timezone(1), lambda: timezone(timedelta(1)), lambda: timezone(timedelta(0), None), lambda: tzinfo(1, 2) is not None, lambda: d.replace(2024, 1, 1, 1), lambda: d.replace(years=1), lambda: d.replace(month=13), lambda: m.replace(tzinfo=5), lambda: m.replace(day=30), lambda: date.today(5), lambda: datetime.now(5), lambda: datetime.now(tz="x"), lambda: datetime.combine(d, t, "x")):
    attempt(wrong)
print(date.min, date.max, datetime.min, datetime.max, time.min, time.max, timedelta.min, timedelta.max, timezone.utc, timezone.min, timezone.max, module.MINYEAR, module.MAXYEAR, d.min, m.resolution, s.max == timedelta.max)
print(d.replace(year=2020), m.replace(year=2023, day=1, fold=0).fold, m.replace(tzinfo=None).tzinfo, m.replace(2001, 2, 3, 4, 5, 6, 7, None), t.replace(tzinfo=None, fold=0), isinstance(m, date), issubclass(datetime, date), isinstance(d, datetime), type(m.date()), type(m.timetz()))


class Meeting(datetime):
    __slots__ = ("room",)

    def __new__(cls, *args, room="lobby", **kwargs):
        self = super().__new__(cls, *args, **kwargs)
        self.room = room
        return self

    @property
    def hour(self):
        return super().hour + 100

    @classmethod
    def at_noon(cls, day, **kwargs):
        return cls.combine(day, time(12), **kwargs)


meeting = Meeting(2024, 2, 29, 9, room="r1")
print(meeting.room, meeting.hour, meeting.isoformat(), meeting.time(), meeting.replace(hour=5), Meeting.at_noon(d).room, Meeting.at_noon(d, tzinfo=UTC).tzinfo, (meeting + s).room, type(meeting + s).__name__, type(meeting - s).__name__, meeting - datetime(2024, 2, 29), meeting == datetime(2024, 2, 29, 9), hash(meeting) == hash(datetime(2024, 2, 29, 9)), f"{meeting:%H}", repr(meeting))
attempt(lambda: setattr(meeting, "other", 1))
attempt(lambda: meeting.other)


class Weekday(date):
    def __new__(cls, year, month, day):
        self = super().__new__(cls, year, month, day)
        if self.weekday() > 4:
            raise ValueError(f"{self} is a weekend")
        return self

    def __add__(self, days):
        day, step = date(self.year, self.month, self.day), 1 if days > 0 else -1
        while days:
            day += timedelta(days=step)
            days -= step * (day.weekday() < 5)
        return type(self)(day.year, day.month, day.day)


attempt(lambda: Weekday(2024, 3, 2))
attempt(lambda: [str(Weekday(2024, 2, 29) + days) for days in (1, 2, 5, -1, -4)])
attempt(lambda: Weekday(2024, 2, 29).replace(day=25))
attempt(lambda: repr(Weekday.fromisoformat("2024-02-29")))
attempt(lambda: Weekday.fromordinal(d.toordinal() + 2))
attempt(lambda: repr(Weekday.fromisocalendar(2024, 9, 5)))
