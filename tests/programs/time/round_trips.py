"""strptime() undoes strftime(), mktime() undoes localtime(), timegm() undoes gmtime(); texts of asctime() and ctime() read back."""
import calendar
import time

MOMENTS = [0, 1, 86399, 86400, 951782399, 951782400, 1078012800, 1234567890, 1709164800, 1735689599, 2**31 - 1, 2**31, 4102444800, 253402300799, -1, -86400, -2208988800, -5000000000]
FORMATS = ["%Y-%m-%d %H:%M:%S", "%d/%m/%Y %I:%M:%S %p", "%A, %d. %B %Y, %X", "%a %b %d %H:%M:%S %Y", "%Y %j %H.%M.%S", "%Y%m%d%H%M%S", "%G-W%V-%u %T", "%Y %U %w %H:%M:%S", "%c", "%x %X %Y", "%Y-%m-%d %H:%M:%S %%", "%s" if False else "%Y|%m|%d|%H|%M|%S"]
for moment in MOMENTS:
    parts = time.gmtime(moment)
    print(moment, time.asctime(parts), parts.tm_wday, parts.tm_yday, calendar.timegm(parts) == moment, end=" ")
    same = []
    for format in FORMATS:
        if parts.tm_year < 1000:
            continue
        back = time.strptime(time.strftime(format, parts), format)
        if back[:8] != parts[:8]:
            same.append((format, tuple(back)))
    print(same, time.strptime(time.asctime(parts))[:8] == parts[:8])
for moment in (0, 1e9, 1709164800.75, 1.7e9, 12345):
    local = time.localtime(moment)
    print(moment, time.mktime(local) == int(moment), time.ctime(moment) == time.asctime(local), local[:6], time.strftime("%H:%M", local))
for fields in ((2024, 1, 31 + 29, 0, 0, 0, 0, 0, -1), (2024, 14, 1, 0, 0, 0, 0, 0, 0), (2024, 0, 1, 0, 0, 0, 0, 0, 0), (2024, -11, 1, 0, 0, 0, 0, 0, 0), (2024, 1, 0, 0, 0, 0, 0, 0, 0), (2024, 1, 1, 48, 0, 0, 0, 0, 0), (2024, 1, 1, 0, -1, 0, 0, 0, 0), (2024, 1, 1, 0, 0, 100000, 0, 0, 0), (2024, 1, 1, 0, 0, -1, 6, 999, 0)):
    made = time.localtime(time.mktime(fields))
    print(fields, made[:6], made.tm_wday, made.tm_yday)


def parse_any(text, formats=("%Y-%m-%dT%H:%M:%S", "%Y-%m-%d", "%d %b %Y", "%d.%m.%Y", "%b %d, %Y", "%H:%M")):
    for format in formats:
        try:
            return format, calendar.timegm(time.strptime(text, format))
        except ValueError:
            continue
    return None


for text in ("2024-02-29T12:00:00", "2024-02-29", "29 Feb 2024", "29.2.2024", "Feb 29, 2024", "12:30", "2023-02-29", "yesterday", "", "1 jan 1970", "DEC 31, 1969"):
    print(repr(text), parse_any(text))


def spoken(seconds):
    parts = []
    for name, size in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        amount, seconds = divmod(seconds, size)
        if amount:
            parts.append(f"{amount:g}{name}")
    return " ".join(parts) or "0s"


print([spoken(n) for n in (0, 59, 60, 3661, 90061, 86400, 1.5, 172799)], time.strftime("%H:%M:%S", time.gmtime(3661)), time.strftime("%j", time.gmtime(0)))
