"""strptime(): several directives for the same thing; the last one in the format counts, or a day of the year over all."""
import time


def attempt(text, format):
    try:
        print(repr(text), repr(format), tuple(time.strptime(text, format)))
    except Exception as error:
        print(repr(text), repr(format), type(error).__name__, error)


for pair in (("24 1999", "%y %Y"), ("1999 24", "%Y %y"), ("3 may", "%m %b"), ("may 3", "%b %m"), ("June 3 jul", "%B %m %b"), ("jul June", "%b %B"), ("13 05 PM", "%H %I %p"), ("05 PM 13", "%I %p %H"),
             ("PM 13", "%p %H"), ("13 05", "%H %I"), ("05 13", "%I %H"), ("Mon 5", "%a %w"), ("5 Mon", "%w %a"), ("Tuesday 7 0", "%A %u %w"), ("0 7", "%w %u"), ("2024 10 12 1", "%Y %U %W %w"), ("2024 12 10 1", "%Y %W %U %w"),
             ("2024 3 15 100", "%Y %m %d %j"), ("100 2024 3 15", "%j %Y %m %d"), ("2024 100 Mon", "%Y %j %a"), ("2024 3 15 Mon", "%Y %m %d %a"), ("2024 10 1 3 15", "%Y %U %w %m %d"), ("2024 10 1 200", "%Y %U %w %j"), ("10 1", "%U %w"), ("2024 10", "%Y %U"),
             ("2024-W05-2 2020", "%G-W%V-%u %Y"), ("01/02/24 1999-03-04", "%x %Y-%d" if False else "%D %Y-%m-%d"), ("01/02/24 1999", "%x %Y"), ("1999 01/02/24", "%Y %x"), ("10:20:30 11 PM", "%X %I %p"), ("11 PM 10:20:30", "%I %p %X"), ("11 PM 10:20", "%I %p %R"), ("Mon Jan  1 00:00:00 2024 99", "%c %y"),
             ("29 2 2023 2024", "%d %m %y %Y"), ("29 2 24 2023", "%d %m %y %Y"), ("29 Feb 00", "%d %b %y"), ("29 2 99 00", "%d %m %S %y"), ("UTC +0100", "%Z %z"), ("+0100 UTC", "%z %Z")):
    attempt(*pair)
