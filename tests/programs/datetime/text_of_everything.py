# repr, str, isoformat and ctime of every class in many shapes, with zones, folds, subclasses, nested in containers and f-strings.
import datetime as dt
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


class Zone(tzinfo):
    def utcoffset(self, moment):
        return timedelta(hours=-3, minutes=-30, seconds=-5)

    def dst(self, moment):
        return timedelta(0)

    def tzname(self, moment):
        return "Zone\n☃"

    def __repr__(self):
        return "Zone()"


class Day(date):
    pass


class Moment(datetime):
    def isoformat(self, sep="T", timespec="auto"):
        return f"<{super().isoformat(sep, timespec)}>"


class Outer:
    class Clock(time):
        pass


class Span(timedelta):
    pass


values = [date(1, 1, 1), date(2024, 12, 31), Day(2024, 1, 2), datetime(1, 1, 1), datetime(2024, 1, 2, 3), datetime(2024, 1, 2, 3, 4, 5), datetime(2024, 1, 2, 3, 4, 5, 60), datetime(2024, 1, 2, fold=1), datetime(2024, 1, 2, tzinfo=UTC), datetime(2024, 1, 2, 3, 4, 5, 6, Zone(), fold=1), Moment(2024, 1, 2, 3), time(), time(1, 2), time(1, 2, 0, 7), time(fold=1), time(1, tzinfo=Zone()), Outer.Clock(5, fold=1), timedelta(), timedelta(1), timedelta(-1), timedelta(0, 1), timedelta(0, 0, 1), timedelta(5, 6, 7), timedelta(days=-1, microseconds=1), Span(2, 3), timedelta(days=12345, hours=23), timezone.utc, timezone(timedelta(0)), timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(seconds=-1)), timezone(timedelta(microseconds=1)), timezone(timedelta(hours=1), "A\"'"), timezone.min, timezone.max, date(2024, 5, 6).isocalendar()]
for value in values:
    print(repr(value), "|", str(value), "|", f"{value}", "|", value.isoformat() if hasattr(value, "isoformat") else "-", "|", value.ctime() if hasattr(value, "ctime") else "-")
print(values[:2], {"k": values[4]}, (timedelta(1),), [timezone.utc], f"{values[1]!r:>30}|{values[1]!s:>12}|{str(values[4]):*^21}", "%s %r" % (values[1], values[17]), "{0!s} {0:%Y} {1}".format(values[1], values[18]), str({date(2024, 1, 1)}))
for value in values[:26]:
    shown = repr(value)
    if not isinstance(value, (Day, Moment, Outer.Clock, Span)) and "Zone" not in shown:
        assert eval(shown, {"datetime": dt}) == value, shown
print(all(eval(repr(zone), {"datetime": dt}) == zone for zone in values[26:34]), Moment(2024, 1, 2).isoformat(), str(Moment(2024, 1, 2)), f"{Moment(2024, 1, 2)}", Day(2024, 1, 2).isoformat(), Day.__qualname__, repr(Span(1)), str(Span(1)))
for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"):
    print(spec, datetime(2024, 1, 2, 3, 4, 5, 678999).isoformat(timespec=spec), datetime(2024, 1, 2, 3, 4, 5, 678999, Zone()).isoformat(" ", spec), time(3, 4, 5, 678999, timezone(timedelta(hours=-1))).isoformat(spec), time(3).isoformat(timespec=spec), datetime(2024, 1, 2).isoformat("\u2603", spec))
for wrong in (lambda: datetime(2024, 1, 2).isoformat("ab"), lambda: datetime(2024, 1, 2).isoformat(""), lambda: datetime(2024, 1, 2).isoformat(5), lambda: datetime(2024, 1, 2).isoformat("T", "days"), lambda: datetime(2024, 1, 2).isoformat(timespec=None), lambda: time(1).isoformat("days"), lambda: date(2024, 1, 2).isoformat("T"), lambda: datetime(2024, 1, 2).isoformat(sep="\ud800")[10:11] == "\ud800", lambda: datetime(2024, 1, 2).isoformat("\0")[:11]):
    try:
        print(repr(wrong()))
    except Exception as error:
        print(type(error).__name__, error)
print([name for name in dir(dt) if name[0] not in "_d"], dt.MINYEAR, dt.MAXYEAR, dt.UTC is timezone.utc, [kind.__module__ for kind in (date, timedelta, timezone)], [kind.__mro__[1].__name__ for kind in (date, datetime, time, timedelta, timezone, tzinfo)], [kind.__hash__ is not None for kind in (date, tzinfo)], datetime.min.__class__, date.resolution, datetime.resolution, time.resolution, timedelta.resolution)
print([sorted(name for name in vars(kind) if not name.startswith("_")) for kind in (date, time, timedelta, timezone, tzinfo)], sorted(set(vars(datetime)) - set(vars(date)) - {"__doc__"}))
