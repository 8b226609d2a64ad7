"""Moments: with offsets, local, dates and times alone, fractions of seconds, wrong ones, comparing and formatting."""
import datetime
import tomllib


def value(text):
    try:
        return repr(tomllib.loads(f"v = {text}")["v"])
    except tomllib.TOMLDecodeError as error:
        return f"refused: {error}"


for text in ("1979-05-27T07:32:00Z", "1979-05-27t07:32:00z", "1979-05-27 07:32:00Z", "1979-05-27T00:32:00-07:00", "1979-05-27T00:32:00.999999-07:00", "1979-05-27T00:32:00+00:00", "1979-05-27T00:32:00-00:00", "1979-05-27T00:32:00+23:59", "1979-05-27T07:32:00", "1979-05-27T00:32:00.5", "1979-05-27 00:32:00.1234567891", "1979-05-27", "0001-01-01", "9999-12-31", "2024-02-29",
             "07:32:00", "00:32:00.999999", "23:59:59.000001", "00:00:00", "07:32:00.1", "07:32:00.12345678"):
    print(text, value(text))
for text in ("2023-02-29", "1979-13-01", "1979-00-10", "1979-01-32", "79-01-01", "1979-1-1", "0000-01-01", "24:00:00", "07:60:00", "07:32:60", "07:32", "7:32:00", "07:32:00.", "07:32:00Z", "1979-05-27T", "1979-05-27T07:32", "1979-05-27T07:32Z", "1979-05-27 ", "1979-05-27  07:32:00", "1979-05-27T07:32:00+24:00", "1979-05-27T07:32:00+0700", "1979-05-27T07:32:00+07", "1979-05-27T07:32:00 Z", "1979-05-27X07:32:00", "1979/05/27", "1979-05-27T25:00:00Z"):
    print(text, value(text))
found = tomllib.loads("""
utc = 2024-03-10T12:00:00Z
east = 2024-03-10T14:30:00+02:30
west = 2024-03-10T04:00:00-08:00
local = 2024-03-10T12:00:00
day = 2024-03-10
noon = 12:00:00
list = [2024-01-01, 2023-01-01, 2025-06-30]
table = {start = 08:30:00, stop = 17:15:30.25}
""")
print(found["utc"] == found["west"], found["utc"] == found["east"], found["utc"].tzinfo, found["east"].utcoffset(), found["west"].tzinfo, found["local"].tzinfo, found["local"] == datetime.datetime.combine(found["day"], found["noon"]))
print(sorted(found["list"]), max(found["list"]).strftime("%A %d %B %Y"), [type(v).__name__ for v in found.values()], found["table"]["stop"].isoformat(), found["utc"].isoformat(), found["utc"].astimezone(found["east"].tzinfo).isoformat())
print(found["utc"].tzinfo is datetime.timezone.utc, found["east"].tzinfo == datetime.timezone(datetime.timedelta(hours=2, minutes=30)), found["day"] - found["list"][0])
