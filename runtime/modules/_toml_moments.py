# Dates and times of tomllib, as objects of the module datetime.


def _fields(source, at, form):
    for offset, mark in enumerate(form):
        character = source[at + offset : at + offset + 1]
        if mark == "0":
            if not (character.isdigit() and character.isascii()):
                return False
        elif character != mark:
            return False
    return True


def _in_range(low, value, high):
    return low <= int(value) <= high


# (hour, minute, second, microsecond) and where they end, or None.
def _time(source, at):
    if not _fields(source, at, "00:00:00"):
        return None
    hour, minute, second = source[at : at + 2], source[at + 3 : at + 5], source[at + 6 : at + 8]
    if not (_in_range(0, hour, 23) and _in_range(0, minute, 59) and _in_range(0, second, 59)):
        return None
    end = at + 8
    fraction = ""
    if source[end : end + 1] == "." and _fields(source, end + 1, "0"):
        end += 1
        start = end
        while _fields(source, end, "0"):
            end += 1
        fraction = source[start : min(end, start + 6)]
    return (int(hour), int(minute), int(second), int(fraction.ljust(6, "0"))), end


def read(source, at):
    """The value at a place and where it ends; (text of an error, place); or None: there is no date and no time."""
    if _fields(source, at, "00:00:00"):
        found = _time(source, at)
        if found is None:
            return None
        from datetime import time

        return time(*found[0]), found[1]
    if not _fields(source, at, "0000-00-00"):
        return None
    year, month, day = source[at : at + 4], source[at + 5 : at + 7], source[at + 8 : at + 10]
    if not (_in_range(1, month, 12) and _in_range(1, day, 31)):
        return None
    from datetime import date, datetime, timedelta, timezone

    numbers = int(year), int(month), int(day)
    end = at + 10
    found = _time(source, end + 1) if source[end : end + 1] in ("T", "t", " ") else None
    try:
        if found is None:
            return date(*numbers), end
        time, end = found
        zone = None
        if source[end : end + 1] in ("Z", "z"):
            zone = timezone.utc
            end += 1
        elif source[end : end + 1] in ("+", "-") and _fields(source, end + 1, "00:00"):
            hours, minutes = source[end + 1 : end + 3], source[end + 4 : end + 6]
            if _in_range(0, hours, 23) and _in_range(0, minutes, 59):
                sign = -1 if source[end] == "-" else 1
                zone = timezone(timedelta(hours=sign * int(hours), minutes=sign * int(minutes)))
                end += 6
        return datetime(*numbers, *time, tzinfo=zone), end
    except ValueError:
        return "Invalid date or datetime", end
