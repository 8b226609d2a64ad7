# strptime() of datetime, date and time.
from datetime import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
datetime.strptime("2020-01-02 03:04:05", "%Y-%m-%d %H:%M:%S"), datetime.strptime("2/1/20 3 PM", "%d/%m/%y %I %p"), datetime.strptime("12 am", "%I %p")
datetime.strptime("02 Jan 2020", "%d %b %Y"), datetime.strptime("january 2, 2020", "%B %d, %Y"), datetime.strptime("Thu Jan  2 03:04:05 2020", "%a %b %d %H:%M:%S %Y")
datetime.strptime("2020-01-02T03:04:05.678Z", "%Y-%m-%dT%H:%M:%S.%f%z"), datetime.strptime("03 +0530", "%H %z"), datetime.strptime("03 -05:30:15.5", "%H %z")
datetime.strptime("03 UTC", "%H %Z"), datetime.strptime("03 +0000 UTC", "%H %z %Z"), datetime.strptime("03 +0200 utc", "%H %z %Z")
datetime.strptime("2020 366", "%Y %j"), datetime.strptime("2020-W53-7", "%G-W%V-%u"), datetime.strptime("2020 10 3", "%Y %U %w")
datetime.strptime("  2020", " %Y"), datetime.strptime("2020%", "%Y%%"), datetime.strptime("20200102", "%Y%m%d"), datetime.strptime("121", "%m%d")
datetime.strptime("68", "%y"), datetime.strptime("69", "%y"), datetime.strptime("1.5", "%S.%f")
date.strptime("2020-01-02", "%Y-%m-%d"), time.strptime("03:04", "%H:%M"), time.strptime("03:04 +01:00", "%H:%M %z")
datetime.strptime("2020-02-30", "%Y-%m-%d")
datetime.strptime("2021 366", "%Y %j")
datetime.strptime("2020-13-01", "%Y-%m-%d")
datetime.strptime("2020-01-02 ", "%Y-%m-%d")
datetime.strptime("2020-01-02x", "%Y-%m-%d")
datetime.strptime("x", "%Y")
datetime.strptime("2020", "%Q")
datetime.strptime("2020", "%")
datetime.strptime("2020 1", "%G %V")
datetime.strptime("2020 1 1", "%Y %V %u")
datetime.strptime("1 +05:3000", "%H %z")
datetime.strptime("1 +24:00", "%H %z")
datetime.strptime(5, "%Y")
datetime.strptime("5", 5)
date.strptime("5", "%d"), time.strptime("5", "%d")
all(datetime.strptime(m.strftime("%A %d %B %Y %H:%M:%S.%f"), "%A %d %B %Y %H:%M:%S.%f") == m for m in [datetime(1900, 1, 1) + timedelta(days=37.123457 * k) for k in range(300)])
""".strip().splitlines():
    t(code)
