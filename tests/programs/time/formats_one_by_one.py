"""strftime(): every directive for chosen moments, flags and widths, odd percent signs, years before 1000, text around."""
import time


def attempt(call):
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


MOMENTS = [(2024, 2, 29, 0, 5, 9, 3, 60, 0), (1999, 12, 31, 12, 59, 60, 4, 365, -1), (2000, 1, 1, 23, 0, 0, 5, 1, 0), (1970, 7, 4, 11, 11, 11, 5, 185, 0)]
for directive in "aAbBcdDeFgGhHIjmMnprRStTuUVwWxXyYCZ%":
    if directive == "Z":
        continue
    print(directive, [time.strftime("%" + directive, moment) for moment in MOMENTS])
print([time.strftime("%I%p", (2024, 1, 1, hour, 0, 0, 0, 1, 0)) for hour in range(24)])
print([time.strftime("%w%u%a", (2024, 1, 1, 0, 0, 0, day, 1, 0)) for day in range(7)])
print([time.strftime("%b%m", (2024, month, 1, 0, 0, 0, 0, 1, 0)) for month in range(1, 13)])
for year_day in (1, 2, 7, 8, 100, 365, 366):
    print(year_day, [time.strftime("%j %U %W", (2024, 1, 1, 0, 0, 0, day, year_day, 0)) for day in range(7)])
for format in ("", " ", "abc", "%%", "%%Y", "%%%Y", "%Y%%", "100%%", "%Y-%m-%dT%H:%M:%SZ", "%d.%m.%y", "%H%M%S", "[%a, %d %b %Y %H:%M:%S GMT]", "tab\t%Y\n%m", "\u00fc%Y\u20ac", "\U0001f600%d", "%Y\x01%m", "a\u0300%y", "%Y " * 20):
    attempt(lambda: time.strftime(format, MOMENTS[0]))
attempt(lambda: time.strftime("%Y\0%m", MOMENTS[0]))
attempt(lambda: time.strftime("\0", MOMENTS[0]))
attempt(lambda: time.strftime("\ud800%Y", MOMENTS[0]))
for wrong in ((2024, 1, 1, 0, 0, 0, 0, 1), (2024, 1, 1, 0, 0, 0, 0, 1, 0, 0), (2024, 1, 1, 0, 0, 0, 0, 1, "0"), (2024.5, 1, 1, 0, 0, 0, 0, 1, 0), (2024, 13, 1, 0, 0, 0, 0, 1, 0), (2024, 0, 1, 0, 0, 0, 0, 1, 0), (2024, 1, 32, 0, 0, 0, 0, 1, 0), (2024, 1, 0, 0, 0, 0, 0, 1, 0), (2024, 1, 1, 24, 0, 0, 0, 1, 0), (2024, 1, 1, 0, 60, 0, 0, 1, 0), (2024, 1, 1, 0, 0, 61, 0, 1, 0), (2024, 1, 1, 0, 0, 62, 0, 1, 0), (2024, 1, 1, 0, 0, 0, 7, 1, 0), (2024, 1, 1, 0, 0, 0, -1, 1, 0), (2024, 1, 1, 0, 0, 0, -2, 1, 0), (2024, 1, 1, 0, 0, 0, 0, 0, 0), (2024, 1, 1, 0, 0, 0, 0, 367, 0), (2024, 1, 1, 0, 0, 0, 0, 1, 2), (2024, 1, 1, 0, 0, 0, 0, 1, -7), (2**80, 1, 1, 0, 0, 0, 0, 1, 0), [2024, 1, 1, 0, 0, 0, 0, 1, 0], "abcdefghi", 5):
    attempt(lambda: time.strftime("%Y-%m-%d %H:%M:%S %w %j", wrong))
for format in (b"%Y", None, 5, ["%Y"]):
    attempt(lambda: time.strftime(format, MOMENTS[0]))
print(time.strftime("%Y", time.gmtime(0)), len(time.strftime("%Y-%m-%d")), time.strftime("%Y %j", time.struct_time(MOMENTS[0])))
