"""strptime(): weeks with weekdays, days of the year, zones, two-digit years, blanks, case, and each text of its errors."""
import time


def attempt(*args):
    try:
        t = time.strptime(*args)
        print(args, tuple(t), t.tm_zone, t.tm_gmtoff)
    except Exception as error:
        print(args, type(error).__name__, error)


for week in ("00", "01", "09", "26", "52", "53"):
    for day in ("0", "1", "6"):
        attempt(f"2024 {week} {day}", "%Y %U %w")
        attempt(f"2023 {week} {day}", "%Y %W %w")
for text in ("2024 01 1", "2024 53 7", "2026 53 7", "2024 00 1", "2024 54 1", "2020 53 5", "2009 1 4"):
    attempt(text, "%G %V %u")
for format in ("%G %u", "%V %u", "%G %V", "%Y %V %u", "%G %j", "%G %V %u %Y", "%G", "%V", "%U", "%u", "%w"):
    attempt(" ".join({"G": "2024", "Y": "2024", "V": "05", "U": "05", "u": "2", "w": "2", "j": "100"}[piece[1]] for piece in format.split()), format)
for text in ("00", "01", "68", "69", "99", "100", "5", "-1"):
    attempt(text, "%y")
for text in ("1", "001", "60", "365", "366", "367", "000", "0"):
    attempt("2024 " + text, "%Y %j")
for text in ("+0000", "-0000", "+00:00", "+01:30", "-1234", "+2359", "+2400", "+12:34:56", "+123456", "+12:34:56.789012", "-12:34:56.5", "Z", "z", "+1", "0100", "UTC", ""):
    attempt(text, "%z")
for text in ("UTC", "gmt", "Utc", "EST", ""):
    attempt(text, "%Z")
for text, format in (("  12", "%H"), ("12  ", "%H"), ("1 2", "%H%M"), ("1\t2", "%H %M"), ("1\n\n2", "%H %M"), ("12", "%H %M"), ("1:2:3", "%H:%M:%S"), ("JANUARY", "%B"), ("jan", "%B"), ("January", "%b"), ("mOnDaY", "%A"), ("12am", "%I%p"), ("12PM", "%I%p"), ("0pm", "%I%p"), ("13", "%I"), ("11 p", "%I %p"), ("12", "%d%%"), ("12%", "%d%%"), ("%12", "%%%d"), (".", "."), ("a", "."), ("2024-1-1", "%Y-%m-%d"), ("24-01-01", "%Y-%m-%d"), ("2024-01-01 ", "%Y-%m-%d"), ("61", "%S"), ("62", "%S"), ("60", "%M"), ("24", "%H"), ("0", "%m"), ("13", "%m"), ("00", "%d"), ("[x] 5", "[x] %d"), ("a+b 5", "a+b %d"), ("5", "%E"), ("5", "%O"), ("5", "%Ed"), ("5", "%OY"), ("5", "%-"), ("5", "%5"), ("5", "%EE"), ("5", "%E %d"), ("5", "%-E"), ("5", "%-d"), ("5", "%"), ("x", "%%"), ("%", "%%")):
    attempt(text, format)
for args in (("2024", None), (None, "%Y"), (2024, "%Y"), (b"2024", "%Y"), ("2024", b"%Y")):
    attempt(*args)
