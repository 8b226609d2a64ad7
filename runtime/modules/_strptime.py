# Parsing of dates and times: a format is a list of elements, each of which can match at a place in one or more ways, the best
# first; if what follows does not match, the next way is tried.

import time

_LETTERS_ONCE = "aAbBdfGHIjmMpSUuVwWyYZz"
_SAME = {"e": "d", "k": "H", "l": "I"}
_COMPOSED = {
    "c": "%a %b %d %H:%M:%S %Y",
    "x": "%m/%d/%y",
    "X": "%H:%M:%S",
    "R": "%H:%M",
    "T": "%H:%M:%S",
    "r": "%I:%M:%S %p",
}


# Ends of what matches, the preferred first: `digits` at most, within the range.
def _number(low, high, digits, exact=False, blank=False):
    def ends(text, at):
        end = at
        while end < len(text) and end - at < digits and "0" <= text[end] <= "9":
            end += 1
        found = []
        while end > at:
            if low <= int(text[at:end]) <= high and (not exact or end - at == digits):
                found.append(end)
            end -= 1
        if blank and text[at : at + 1] == " " and text[at + 1 : at + 2] in set("123456789"):
            found.append(at + 2)
        return found

    return ends


# Longest first, as they are sorted in CPython.
def _names(names):
    names = sorted((name.lower() for name in names if name), key=len, reverse=True)

    def ends(text, at):
        return [at + len(name) for name in names if text[at : at + len(name)].lower() == name]

    return ends


def _fraction(text, at):
    end = at
    while end < len(text) and end - at < 6 and "0" <= text[end] <= "9":
        end += 1
    return list(range(end, at, -1))


# [+-]HH[:]MM[[:]SS[.ffffff]] or Z.
def _offset_ends(text, at):
    found = []
    if text[at : at + 1] in ("+", "-"):
        end = _two_digits(text, at + 1, 100)
        colon = text[end : end + 1] == ":" if end else False
        minutes = _two_digits(text, end + colon, 60) if end else 0
        if minutes:
            found.append(minutes)
            colon = text[minutes : minutes + 1] == ":"
            seconds = _two_digits(text, minutes + colon, 60)
            if seconds:
                found.append(seconds)
                if text[seconds : seconds + 1] == ".":
                    found += _fraction(text, seconds + 1)[::-1]
    if text[at : at + 1] == "Z":
        found.append(at + 1)
    return found[::-1]


def _two_digits(text, at, end):
    part = text[at : at + 2]
    return at + 2 if len(part) == 2 and part.isascii() and part.isdigit() and int(part) < end else 0


def _blanks(text, at):
    end = at
    while end < len(text) and text[end].isspace():
        end += 1
    return list(range(end, at, -1))


def _literal(character):
    folded = character.lower()

    def ends(text, at):
        return [at + 1] if text[at : at + 1].lower() == folded else []

    return ends


def _zone_names():
    try:
        return ("utc", "gmt", time.tzname[0].lower())
    except PermissionError:
        return ("utc", "gmt")


_elements = {
    "a": _names(time._SHORT_DAYS),
    "A": _names(time._DAYS),
    "b": _names(time._SHORT_MONTHS),
    "B": _names(time._MONTHS),
    "d": _number(1, 31, 2, blank=True),
    "f": _fraction,
    "G": _number(0, 9999, 4, exact=True),
    "H": _number(0, 23, 2, blank=True),
    "I": _number(1, 12, 2, blank=True),
    "j": _number(1, 366, 3),
    "m": _number(1, 12, 2),
    "M": _number(0, 59, 2),
    "p": _names(("am", "pm")),
    "S": _number(0, 61, 2),
    "u": _number(1, 7, 1),
    "U": _number(0, 53, 2),
    "V": _number(1, 53, 2),
    "w": _number(0, 6, 1),
    "W": _number(0, 53, 2),
    "y": _number(0, 99, 2, exact=True),
    "Y": _number(0, 9999, 4, exact=True),
    "z": _offset_ends,
}


# What may follow %O, which asks for other digits where a locale has them.
_OTHER_DIGITS = tuple("dmyCHIMSwep")


# [(letter or None, ends), ...]
def _elements_of(format, whole):
    elements = []
    at = 0
    while at < len(format):
        character = format[at]
        at += 1
        if character.isspace():
            while at < len(format) and format[at].isspace():
                at += 1
            elements.append((None, _blanks))
        elif character != "%":
            elements.append((None, _literal(character)))
        else:
            # Flags and widths are for strftime().
            while at < len(format) and format[at] in "-_^#0123456789":
                at += 1
            if at == len(format):
                raise ValueError(f"stray % in format '{whole}'")
            if format[at] == "E" or (format[at] == "O" and format[at + 1 : at + 2] not in _OTHER_DIGITS):
                raise ValueError(f"'{format[at : at + 2].rstrip()}' is a bad directive in format '{whole}'")
            at += format[at] == "O"
            letter = format[at]
            at += 1
            letter = _SAME.get(letter, letter)
            if letter in _COMPOSED:
                elements += _elements_of(_COMPOSED[letter], whole)
            elif letter == "%":
                elements.append((None, _literal("%")))
            elif letter == "Z":
                elements.append(("Z", _names(_zone_names())))
            elif letter in _elements:
                elements.append((letter, _elements[letter]))
            else:
                raise ValueError(f"'{letter}' is a bad directive in format '{whole}'")
    return elements


# {letter: text}, and where the match ends; None if there is no match.
def _match(elements, text):
    choices = []
    starts = [0]
    while len(choices) < len(elements):
        index = len(choices)
        choices.append(iter(elements[index][1](text, starts[index])))
        while choices:
            end = next(choices[-1], None)
            del starts[len(choices) :]
            if end is not None:
                starts.append(end)
                break
            choices.pop()
        if not choices and elements:
            return None
    found = {}
    for index, (letter, _) in enumerate(elements):
        if letter is not None:
            found[letter] = text[starts[index] : starts[index + 1]]
    return found, starts[-1]


def _offset_seconds(text):
    if text == "Z":
        return 0, 0
    digits = text[1:]
    colons = digits.count(":")
    if colons and (digits[2:3] != ":" or (len(digits) > 5 and digits[5:6] != ":")):
        raise ValueError(f"Inconsistent use of : in {text}")
    digits = digits.replace(":", "")
    seconds = int(digits[0:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    fraction = digits[7:]
    micros = int((fraction + "000000")[:6]) if fraction else 0
    return (-seconds, -micros) if text[0] == "-" else (seconds, micros)


def _position(names, text):
    text = text.lower()
    for index, name in enumerate(names):
        if name.lower() == text:
            return index
    return None


# Of directives for the same the last in the format counts; None without any.
def _last(found, letters):
    return ([None] + [letter for letter in found if letter in letters])[-1]


def _hour(found):
    if _last(found, "HI") == "I":
        hour = int(found["I"])
        period = found.get("p", "").lower()
        if period in ("", "am"):
            return 0 if hour == 12 else hour
        return 12 if hour == 12 else hour + 12
    return int(found.get("H", "0"))


def _weekday(found):
    letter = _last(found, "Aawu")
    if letter == "A":
        return _position(time._DAYS, found["A"])
    if letter == "a":
        return _position(time._SHORT_DAYS, found["a"])
    if letter == "w":
        return (int(found["w"]) + 6) % 7
    return None if letter is None else int(found["u"]) - 1


def _month(found):
    letter = _last(found, "mBb")
    if letter == "m":
        return int(found["m"])
    if letter == "B":
        return _position(time._MONTHS, found["B"]) + 1
    return 1 if letter is None else _position(time._SHORT_MONTHS, found["b"]) + 1


def _year(found):
    letter = _last(found, "yY")
    if letter == "y":
        year = int(found["y"])
        return year + (2000 if year <= 68 else 1900)
    return None if letter is None else int(found["Y"])


# The day of the year that week, weekday and year name.
def _day_of_week(year, week, weekday, begins_on_monday):
    first = (time._days_from_date(year, 1, 1) + 3) % 7
    if not begins_on_monday:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    week_0_length = (7 - first) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + week_0_length + 7 * (week - 1) + weekday


def _check_iso(found, iso_year, iso_week, weekday, year, julian):
    if iso_year is not None:
        if julian is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if iso_week is None or weekday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        raise ValueError(
            "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
        )


def _iso_days(year, week, weekday):
    last_week = 52
    first_weekday = (time._days_from_date(year, 1, 1) + 3) % 7
    if first_weekday == 3 or (first_weekday == 2 and _days_in_month(year, 2) == 29):
        last_week = 53
    if week > last_week:
        raise ValueError(f"Invalid week: {week}")
    january_4 = time._days_from_date(year, 1, 4)
    monday = january_4 - (january_4 + 3) % 7
    return monday + 7 * (week - 1) + weekday


# (date and time fields with weekday, day of year, dst, zone, offset), microseconds, microseconds of the offset
def _strptime(string, format="%a %b %d %H:%M:%S %Y"):
    for index, argument in enumerate((string, format)):
        if not isinstance(argument, str):
            raise TypeError(f"strptime() argument {index} must be str, not {type(argument)}")
    elements = _elements_of(format, format)
    letters = [letter for letter, _ in elements if letter is not None]
    for letter in _LETTERS_ONCE:
        if letters.count(letter) > 1:
            raise ValueError(f"directive '%{letter}' occurs more than once in format '{format}'")
    match = _match(elements, string)
    if match is None:
        raise ValueError(f"time data {string!r} does not match format {format!r}")
    found, end = match
    if end != len(string):
        raise ValueError(f"unconverted data remains: {string[end:]}")

    year, month, day = _year(found), _month(found), int(found.get("d", "1"))
    weekday = _weekday(found)
    julian = int(found["j"]) if "j" in found else None
    iso_year = int(found["G"]) if "G" in found else None
    iso_week = int(found["V"]) if "V" in found else None
    _check_iso(found, iso_year, iso_week, weekday, year, julian)
    leap_year_fix = False
    if year is None:
        if month == 2 and day == 29:
            year = 1904
            leap_year_fix = True
        else:
            year = 1900
    if julian is None and weekday is not None:
        week = _last(found, "UW")
        if week is not None:
            julian = _day_of_week(year, int(found[week]), weekday, week == "W")
        elif iso_year is not None:
            days = _iso_days(iso_year, iso_week, weekday)
            year = time._date_from_days(days)[0]
            julian = days - time._days_from_date(year, 1, 1) + 1
        if julian is not None and julian <= 0:
            year -= 1
            julian += time._days_from_date(year + 1, 1, 1) - time._days_from_date(year, 1, 1)
    if julian is None:
        last = _days_in_month(year, month)
        if day > last:
            raise ValueError(f"day {day} must be in range 1..{last} for month {month} in year {year}")
        julian = time._days_from_date(year, month, day) - time._days_from_date(year, 1, 1) + 1
    else:
        year, month, day = time._date_from_days(time._days_from_date(year, 1, 1) + julian - 1)
    if weekday is None:
        weekday = (time._days_from_date(year, month, day) + 3) % 7
    if leap_year_fix:
        year = 1900

    is_dst, zone = -1, None
    if "Z" in found:
        is_dst, zone = 0, found["Z"]
    offset, offset_fraction = _offset_seconds(found["z"]) if "z" in found else (None, 0)
    micros = int((found["f"] + "000000")[:6]) if "f" in found else 0
    minute, second = int(found.get("M", "0")), int(found.get("S", "0"))
    fields = (year, month, day, _hour(found), minute, second, weekday, julian, is_dst, zone, offset)
    return fields, micros, offset_fraction


def _days_in_month(year, month):
    following = (year + 1, 1) if month == 12 else (year, month + 1)
    return time._days_from_date(*following, 1) - time._days_from_date(year, month, 1)


# ---- for datetime


# Those of the zone: none, or one.
def _zones_of(fields, offset_fraction):
    zone_name, offset = fields[-2:]
    if offset is None:
        return ()
    import datetime

    delta = datetime.timedelta(seconds=offset, microseconds=offset_fraction)
    return (datetime.timezone(delta, zone_name) if zone_name else datetime.timezone(delta),)


def _strptime_datetime_date(cls, string, format="%a %b %d %Y"):
    return cls(*_strptime(string, format)[0][:3])


def _strptime_datetime_time(cls, string, format="%H:%M:%S"):
    fields, micros, offset_fraction = _strptime(string, format)
    return cls(*fields[3:6], micros, *_zones_of(fields, offset_fraction))


def _strptime_datetime_datetime(cls, string, format="%a %b %d %H:%M:%S %Y"):
    fields, micros, offset_fraction = _strptime(string, format)
    return cls(*fields[:6], micros, *_zones_of(fields, offset_fraction))


def _strptime_time(string, format="%a %b %d %H:%M:%S %Y"):
    return time.struct_time(_strptime(string, format)[0])
