# strptime: every directive, white space, literal text, zones, week dates, leap days, errors, names in any case.
from datetime import date, datetime, time, timedelta, timezone


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


cases = [
    ("2024-02-29 13:14:15", "%Y-%m-%d %H:%M:%S"), ("29/2/24", "%d/%m/%y"), ("1.1.69", "%d.%m.%y"), ("1.1.68", "%d.%m.%y"), ("Feb 3 2024", "%b %d %Y"),
    ("FEBRUARY 3, 2024", "%B %d, %Y"), ("mon 5 jan 2024", "%a %d %b %Y"), ("Tuesday 2024", "%A %Y"), ("12:05 AM", "%I:%M %p"), ("12:05 pm", "%I:%M %p"), ("1:05 PM", "%I:%M %p"),
    ("00:00:00.5", "%H:%M:%S.%f"), ("00:00:00.123456", "%H:%M:%S.%f"), ("2024 060", "%Y %j"), ("2023 365", "%Y %j"), ("2024 10 1", "%Y %W %w"), ("2024 10 0", "%Y %U %w"),
    ("2024-W09-4", "%G-W%V-%u"), ("2020-W53-7", "%G-W%V-%u"), ("2024-01-01T00:00:00+0530", "%Y-%m-%dT%H:%M:%S%z"), ("2024-01-01 -08:00", "%Y-%m-%d %z"), ("2024-01-01 Z", "%Y-%m-%d %z"),
    ("2024-01-01 +01:02:03.000004", "%Y-%m-%d %z"), ("2024-01-01 UTC", "%Y-%m-%d %Z"), ("2024-01-01 gmt", "%Y-%m-%d %Z"), ("100%", "%H0%%"), ("  2024   1", " %Y %m"), ("2024\n1", "%Y %m"),
    ("20240102030405", "%Y%m%d%H%M%S"), ("24.1.2", "%y.%m.%d"), ("Thu Feb 29 13:14:15 2024", "%c"), ("02/29/24", "%x"), ("13:14:15", "%X"), ("year 2024!", "year %Y!"), ("(2024)[1]", "(%Y)[%m]"), ("02/29/2024", "%D") if False else ("2024.", "%Y."),
]
for text, pattern in cases:
    try:
        print(f"{text!r} {pattern!r} {datetime.strptime(text, pattern)!r}")
    except ValueError as error:
        print(f"{text!r} {pattern!r} ValueError {error}")
for text, pattern in (("2024", "%Y-%m"), ("2024-13", "%Y-%m"), ("2023-02-29", "%Y-%m-%d"), ("24:00", "%H:%M"), ("13 AM", "%I %p"), ("0 AM", "%I %p"), ("x", "%Q"), ("x", "%"), ("2024x", "%Y"), ("x2024", "%Y"), ("", "%Y"), ("12345", "%Y"), ("366 2023", "%j %Y"), ("2024-W60-1", "%G-W%V-%u"), ("2024 10", "%Y %V"), ("2024 1", "%G %j"), ("10", "%V"), ("2024", "%G"), ("2024-W10", "%G-W%V"), ("1:60", "%H:%M"), ("+25:00", "%z"), ("+1", "%z"), ("+01:0203", "%z"), ("EST", "%Z"), ("feb", "%B"), ("32", "%d"), ("0", "%m"), ("2021-W53-1", "%G-W%V-%u"), ("62", "%S"), ("61", "%S"), ("1234567", "%f")):
    attempt(lambda: datetime.strptime(text, pattern))
for wrong in (lambda: datetime.strptime(5, "%Y"), lambda: datetime.strptime("2024", 5), lambda: datetime.strptime(b"2024", "%Y")):
    attempt(wrong)


class Own(datetime):
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls, *args, **kwargs)
        self.note = len(args)
        return self


made = Own.strptime("2024-05-06 +02:00", "%Y-%m-%d %z")
print(type(made).__name__, made, made.note, made.tzinfo, made.utcoffset(), date.strptime("2024-05-06", "%Y-%m-%d"), time.strptime("10:20:30", "%H:%M:%S"), type(date.strptime("1", "%d")).__name__, time.strptime("10 +01:00", "%H %z"))
for moment in (datetime(2024, 2, 29, 1, 2, 3, 4), datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), datetime(2024, 7, 1, tzinfo=timezone(timedelta(hours=-7)))):
    pattern = "%Y-%m-%d %H:%M:%S.%f" + (" %z" if moment.tzinfo else "")
    text = moment.isoformat(" ", "microseconds") if not moment.tzinfo else moment.replace(tzinfo=None).isoformat(" ", "microseconds") + " -0700"
    print(datetime.strptime(text, pattern) == moment, text)
