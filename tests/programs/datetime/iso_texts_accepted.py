# fromisoformat of date, time and datetime: basic and extended forms, weeks, separators, fractions, zones, refusals.
from datetime import date, datetime, time, timedelta, timezone


def attempt(kind, text):
    try:
        print(f"{kind.__name__} {text!r} {kind.fromisoformat(text)!r}")
    except Exception as error:
        print(f"{kind.__name__} {text!r} {type(error).__name__} {error}")


for text in ("2024-02-29", "20240229", "2024-W09", "2024W09", "2024-W09-4", "2024W094", "2024-060", "2024060", "2024-2-9", "24-02-29", "2024-02", "2023-02-29", "2024-W54", "2024-W00", "2024-W09-0", "2024-W09-8", "2024W9", "2024-02-29T00", "", " 2024-02-29", "2024/02/29", "２０２４-02-29", "2024-02-29 ", "0000-01-01", "9999-W52-7", "9999-W53-1", "2020-W53-7", "2024-0229", "202402-29"):
    attempt(date, text)
for text in ("12", "12:34", "1234", "12:34:56", "123456", "12:34:56.7", "12:34:56,789", "123456.789012", "12:34:56.7890123", "T12", "T1234", "t12", "12Z", "12:34z", "12+01", "12+0130", "12:34-01:30", "12+01:02:03", "12+01:02:03.000004", "1234+010203.5", "24:00", "24:00:00", "24:00:01", "12:60", "12:34:60", "12:3", "1:34", "12:34:5", "12:34:56.", "12.5", "12:34.5", "12:3456", "1234:56", "12:34+24:00", "12:34+1", "12:34-00:00", "12:34+00:00", "12:34 Z", "12:34:56.abc", "", "T", "12:34ZZ", "12:34+23:59:59.999999", "-12:34", "12:34−01:00"):
    attempt(time, text)
for text in ("2024-02-29", "2024-02-29T12", "2024-02-29 12:34", "2024-02-29x12:34:56", "20240229T123456", "20240229123456", "2024-W09-4T12:34", "2024W094T1234Z", "2024-02-29T12:34:56.123456+05:30", "20240229T123456.123-0800", "2024-02-29T24:00", "2024-12-31T24:00:00", "9999-12-31T24:00", "2024-02-29T24:01", "2024-02-29T", "2024-02-29T12:34:56Z+01", "2024-02-29TT12", "2024-02-29T12:34:56+0a:00", "2024-02-29\u00e912:34", "2024-02-29🐍12:34", "2024-02-29T25:00", "2024-02-30T12:00", "2024-02-29T12:34:56.12345678", "2024-W09T12", "2024W09T12", "2024-02-29-12:34", "2024-02-2912:34", "20240229 12", "2024-02-29T12:34:56 +01:00"):
    attempt(datetime, text)
for moment in (datetime(2024, 2, 29), datetime(2024, 2, 29, 1, 2, 3, 4000), datetime(2024, 2, 29, tzinfo=timezone.utc), datetime(2024, 2, 29, 5, tzinfo=timezone(timedelta(hours=-9, minutes=-30))), datetime(2024, 2, 29, 5, tzinfo=timezone(timedelta(seconds=61, microseconds=5)))):
    for separator, spec in (("T", "auto"), (" ", "milliseconds"), ("_", "hours"), ("T", "minutes")):
        text = moment.isoformat(separator, spec)
        print(text, datetime.fromisoformat(text) == moment, end="; ")
    print()
for kind in (date, time, datetime):
    for wrong in (5, None, b"2024-01-01", ["2024"]):
        try:
            print(kind.fromisoformat(wrong))
        except TypeError as error:
            print(error)


class Own(datetime):
    pass


print(repr(Own.fromisoformat("2024-01-01T10:00Z")), repr(Own.fromisoformat("2024-01-01").date()), type(Own.fromisoformat("2024-01-01") + timedelta(1)).__name__)
