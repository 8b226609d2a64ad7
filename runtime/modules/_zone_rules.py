# Rules for all later times: TZ strings as POSIX has them, such as CET-1CEST,M3.5.0,M10.5.0/3.
from datetime import timedelta as _timedelta

_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_IN = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_EPOCH = 719163  # the ordinal of 1970-01-01


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


class Rule:
    # summer, standard: (utcoffset, dst, tzname); begins, ends: functions of the year.
    __slots__ = ("standard", "summer", "begins", "ends", "difference", "years")

    def __init__(self, standard, summer, begins, ends):
        self.standard, self.summer, self.begins, self.ends = standard, summer, begins, ends
        self.difference = _seconds(summer[0]) - _seconds(standard[0])
        self.years = {}

    def in_year(self, year):
        """When summer time begins and ends, in seconds of local time."""
        found = self.years.get(year)
        if found is None:
            if len(self.years) > 100:
                self.years.clear()
            found = self.years[year] = self.begins(year), self.ends(year)
        return found

    def at_local(self, moment, year, fold):
        begin, end = self.in_year(year)
        # The hour that comes twice belongs to what ends with fold 0, and the one that is left out to what begins with 1.
        if fold == (self.difference >= 0):
            end -= self.difference
        else:
            begin += self.difference
        is_summer = begin <= moment < end if begin < end else not end <= moment < begin
        return self.summer if is_summer else self.standard

    def at_utc(self, moment, year):
        """What holds then, and whether it is the second of two equal local times."""
        begin, end = self.in_year(year)
        begin -= _seconds(self.standard[0])
        end -= _seconds(self.summer[0])
        is_summer = begin <= moment < end if begin < end else not end <= moment < begin
        if self.difference > 0:
            fold = end <= moment < end + self.difference
        else:
            fold = begin <= moment < begin - self.difference
        return self.summer if is_summer else self.standard, fold


def _seconds(delta):
    return delta.days * 86400 + delta.seconds


def _by_week(month, week, weekday, seconds):
    def moment(year):
        first = _days_before(year) + 1 + _DAYS_BEFORE[month] + (month > 2 and _is_leap(year))
        length = _DAYS_IN[month] + (month == 2 and _is_leap(year))
        day = (weekday - first % 7) % 7 + 1 + (week - 1) * 7
        if day > length:
            day -= 7
        return (first + day - 1 - _EPOCH) * 86400 + seconds

    return moment


def _by_day(day, skips_leap_day, seconds):
    def moment(year):
        number = day
        if skips_leap_day and day >= 59 and _is_leap(year):
            number += 1
        return (_days_before(year) + number - _EPOCH) * 86400 + seconds

    return moment


class _Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0

    def fail(self, what):
        raise ValueError(f"{what} {self.text.encode()!r}")

    def peek(self):
        return self.text[self.at : self.at + 1]

    def skip(self, letter):
        if self.peek() != letter:
            return False
        self.at += 1
        return True

    def expect(self, letter, what):
        if not self.skip(letter):
            self.fail(what)

    def abbreviation(self, what):
        begin = self.at
        if self.skip("<"):
            end = self.text.find(">", begin)
            name = self.text[begin + 1 : end]
            if end < 0 or not name or not all(c.isascii() and (c.isalnum() or c in "+-") for c in name):
                self.fail(what)
            self.at = end + 1
            return name
        while (letter := self.peek()) and letter.isascii() and letter.isalpha():
            self.at += 1
        if self.at == begin:
            self.fail(what)
        return self.text[begin : self.at]

    def number(self, fewest, most, what):
        begin = self.at
        while (letter := self.peek()) and letter in "0123456789" and self.at - begin < most:
            self.at += 1
        if self.at - begin < fewest:
            self.fail(what)
        return int(self.text[begin : self.at])

    def time(self, what, most_hours):
        """[+-]h[hh][:mm[:ss]] in seconds."""
        sign = -1 if self.skip("-") else 1
        if sign > 0:
            self.skip("+")
        hours, rest = self.number(1, 3, what), [0, 0]
        for place in (0, 1):
            if not self.skip(":"):
                break
            rest[place] = self.number(2, 2, what)
        if hours > most_hours:
            self.fail(what)
        return sign * (hours * 3600 + rest[0] * 60 + rest[1])

    def day(self):
        what = "Malformed transition rule in TZ string:"
        if self.skip("M"):
            month = self.number(1, 2, what)
            self.expect(".", what)
            week = self.number(1, 1, what)
            self.expect(".", what)
            weekday = self.number(1, 1, what)
            if not 1 <= month <= 12 or not 1 <= week <= 5 or weekday > 6:
                self.fail(what)
            make = _by_week, month, week, weekday
        else:
            julian = self.skip("J")
            day = self.number(1, 3, what)
            if not (1 if julian else 0) <= day <= 365:
                self.fail(what)
            make = _by_day, day, julian  # counted from 1 either way, as CPython does
        seconds = self.time(what, 167) if self.skip("/") else 7200
        return make[0](*make[1:], seconds)


def parse(text):
    """A Rule, or (utcoffset, dst, tzname) where there is no summer time."""
    reader = _Reader(text)
    name = reader.abbreviation("Invalid STD format in")
    offset = -reader.time("Invalid STD offset in", 24)
    standard = _timedelta(seconds=offset), _timedelta(0), name
    if reader.at == len(text):
        return standard
    summer_name = reader.abbreviation("Invalid DST format in")
    summer = offset + 3600
    if reader.peek() != ",":
        summer = -reader.time("Invalid DST offset in", 24)
    reader.expect(",", "Missing transition rules in TZ string:")
    begins = reader.day()
    reader.expect(",", "Missing transition rules in TZ string:")
    ends = reader.day()
    if reader.at != len(text):
        reader.fail("Extraneous characters at end of TZ string:")
    return Rule(standard, (_timedelta(seconds=summer), _timedelta(seconds=summer - offset), summer_name), begins, ends)
