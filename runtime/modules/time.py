# The clocks are the session's (vm/session_clock.h): virtual, the host's, the system's, or denied. The rest is arithmetic: the
# Gregorian calendar, one fixed offset for the time zone, the C locale.

__all__ = [
    "altzone",
    "asctime",
    "ctime",
    "daylight",
    "get_clock_info",
    "gmtime",
    "localtime",
    "mktime",
    "monotonic",
    "monotonic_ns",
    "perf_counter",
    "perf_counter_ns",
    "process_time",
    "process_time_ns",
    "sleep",
    "strftime",
    "strptime",
    "struct_time",
    "thread_time",
    "thread_time_ns",
    "time",
    "time_ns",
    "timezone",
    "tzname",
]

_SECOND = 1_000_000_000
_DAY = 86400
_LAST_TIME = 9223372036.854775
_SHORT_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)


_missing = object()


def _field(index):
    return property(lambda self: self[index])


class struct_time(tuple):
    """A moment as year, month, day, hour, minute, second, weekday, day of the year and daylight saving."""

    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = (
        "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
    )

    def __new__(cls, sequence=_missing, dict={}):
        if sequence is _missing:
            raise TypeError("structseq() missing required argument 'sequence' (pos 1)")
        if not isinstance(dict, type({})):
            raise TypeError("time.struct_time() takes a dict as second arg, if any")
        try:
            values = tuple(sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if len(values) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(values)}-sequence given)")
        if len(values) > 11:
            raise TypeError(f"time.struct_time() takes an at most 11-sequence ({len(values)}-sequence given)")
        self = tuple.__new__(cls, values[:9])
        more = ("tm_zone", "tm_gmtoff")[len(values) - 9 :]
        if len(dict) > sum([name in dict for name in more]):
            raise TypeError("time.struct_time() got duplicate or unexpected field name(s)")
        values = values[9:] + tuple([dict.get(name) for name in more])
        object.__setattr__(self, "_zone", values[0])
        object.__setattr__(self, "_gmtoff", values[1])
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'time.struct_time' is not an acceptable base type")

    def __getattr__(self, name):
        raise AttributeError(f"'time.struct_time' object has no attribute '{name}'", name=name, obj=self)

    def __setattr__(self, name, value):
        if name in self.__match_args__ or name in ("tm_zone", "tm_gmtoff", "n_fields", "n_sequence_fields", "n_unnamed_fields"):
            raise AttributeError("readonly attribute")
        raise AttributeError(
            f"'time.struct_time' object has no attribute '{name}' and no __dict__ for setting new attributes"
        )

    def __delattr__(self, name):
        self.__setattr__(name, None)

    tm_year = _field(0)
    tm_mon = _field(1)
    tm_mday = _field(2)
    tm_hour = _field(3)
    tm_min = _field(4)
    tm_sec = _field(5)
    tm_wday = _field(6)
    tm_yday = _field(7)
    tm_isdst = _field(8)
    tm_zone = property(lambda self: self._zone)
    tm_gmtoff = property(lambda self: self._gmtoff)

    def __repr__(self):
        return f"time.struct_time({', '.join(f'{name}={self[i]!r}' for i, name in enumerate(self.__match_args__))})"

    def __replace__(self, /, **changes):
        names = (*self.__match_args__, "tm_zone", "tm_gmtoff")
        values = [changes.pop(name, value) for name, value in zip(names, (*self, self._zone, self._gmtoff))]
        if changes:
            raise TypeError(f"Got unexpected field name(s): {list(changes)}")
        return struct_time(values)

    def __reduce__(self):
        return struct_time, (tuple(self), {"tm_zone": self._zone, "tm_gmtoff": self._gmtoff})


# ---- reading clocks


def time():
    """Seconds since 1970 began in UTC."""
    return _clock_ns(0) / _SECOND


def time_ns():
    """Nanoseconds since 1970 began in UTC."""
    return _clock_ns(0)


def monotonic():
    """Seconds of a clock that only goes forward."""
    return _clock_ns(1) / _SECOND


def monotonic_ns():
    """Nanoseconds of a clock that only goes forward."""
    return _clock_ns(1)


def perf_counter():
    """Performance counter for benchmarking."""
    return _clock_ns(1) / _SECOND


def perf_counter_ns():
    """Nanoseconds of the finest clock."""
    return _clock_ns(1)


def process_time():
    """Seconds that the processor has worked for this process."""
    return _clock_ns(2) / _SECOND


def process_time_ns():
    """Nanoseconds that the processor has worked for this process."""
    return _clock_ns(2)


thread_time = process_time
thread_time_ns = process_time_ns


class _ClockInfo:
    def __init__(self, implementation, monotonic, adjustable, resolution):
        self.implementation = implementation
        self.monotonic = monotonic
        self.adjustable = adjustable
        self.resolution = resolution

    def __repr__(self):
        return f"namespace({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"


def get_clock_info(name, /):
    """What is known of a clock: its resolution and whether it can be set."""
    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    return _ClockInfo(_clock_grant(), name != "time", name == "time" and _clock_grant() != "virtual", 1e-09)


def sleep(seconds, /):
    """Go on after this many seconds, which may be a fraction."""
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        if not -_LAST_TIME <= seconds <= _LAST_TIME:
            raise OverflowError("timestamp out of range for platform time_t")
    else:
        if not hasattr(type(seconds), "__index__"):
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer or float")
        seconds = range(seconds).stop
        if not -_LAST_TIME <= seconds <= _LAST_TIME:
            raise OverflowError("timestamp too large to convert to C PyTime_t")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _sleep(seconds)


# ---- the calendar


# Days since 1970-01-01. Years begin in March here, so that what varies comes last.
def _days_from_date(year, month, day):
    if month <= 2:
        year -= 1
    era = year // 400
    year_of_era = year - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468


def _date_from_days(days):
    days += 719468
    era = days // 146097
    day_of_era = days - era * 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    month += 3 if month < 10 else -9
    return year_of_era + era * 400 + (month <= 2), month, day


def _whole_seconds(seconds):
    if seconds is None:
        return _clock_ns(0) // _SECOND
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        if not -9223372036854775808.0 <= seconds < 9223372036854775808.0:
            raise OverflowError("timestamp out of range for platform time_t")
        return int(seconds // 1)
    seconds = range(seconds).stop
    if not -(2**63) <= seconds < 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    return seconds


def _broken_down(seconds, offset, zone):
    days, second = divmod(seconds + offset, _DAY)
    year, month, day = _date_from_days(days)
    if not -(2**31) <= year - 1900 < 2**31:
        raise OverflowError("timestamp out of range for platform time_t")
    hour, second = divmod(second, 3600)
    minute, second = divmod(second, 60)
    day_of_year = days - _days_from_date(year, 1, 1) + 1
    return struct_time((year, month, day, hour, minute, second, (days + 3) % 7, day_of_year, 0, zone, offset))


def gmtime(seconds=None, /):
    """The parts of a moment in UTC, which is given in seconds since 1970; of now by default."""
    return _broken_down(_whole_seconds(seconds), 0, "GMT")


def localtime(seconds=None, /):
    """The parts of a moment in local time, which is given in seconds since 1970; of now by default."""
    offset, zone = _time_zone()
    return _broken_down(_whole_seconds(seconds), offset, zone)


def _nine(value, name):
    if not isinstance(value, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(value) != 9:
        raise TypeError(f"{name}(): illegal time tuple argument")
    fields = [range(field).stop for field in value]
    for field in fields:
        if not -(2**63) <= field < 2**63:
            raise OverflowError("Python int too large to convert to C long")
        if not -(2**31) <= field < 2**31:
            raise OverflowError("signed integer is " + ("less than minimum" if field < 0 else "greater than maximum"))
    return fields


def mktime(seconds, /):
    """The seconds since 1970 of parts in local time."""
    year, month, day, hour, minute, second, _, _, _ = _nine(seconds, "mktime")
    years, month = divmod(month - 1, 12)
    days = _days_from_date(year + years, month + 1, 1) + day - 1
    return float(((days * 24 + hour) * 60 + minute) * 60 + second - _time_zone()[0])


# The fields of a time tuple, within their ranges: months and weekdays from 0, Monday first.
def _checked(value, name):
    year, month, day, hour, minute, second, weekday, day_of_year, is_dst = _nine(value, name)
    month = max(month, 1) if month == 0 else month
    day = 1 if day == 0 else day
    day_of_year = 1 if day_of_year == 0 else day_of_year
    if not 1 <= month <= 12:
        raise ValueError("month out of range")
    if not 1 <= day <= 31:
        raise ValueError("day of month out of range")
    if not 0 <= hour <= 23:
        raise ValueError("hour out of range")
    if not 0 <= minute <= 59:
        raise ValueError("minute out of range")
    if not 0 <= second <= 61:
        raise ValueError("seconds out of range")
    # CPython adds one and takes the remainder as C does.
    if weekday < -1:
        raise ValueError("day of week out of range")
    if not 1 <= day_of_year <= 366:
        raise ValueError("day of year out of range")
    return year, month - 1, day, hour, minute, second, weekday % 7, day_of_year - 1, is_dst


def asctime(time_tuple=None, /):
    """Parts of a moment as text such as 'Sun Jun  9 01:21:11 1993'."""
    fields = _checked(localtime() if time_tuple is None else time_tuple, "asctime")
    year, month, day, hour, minute, second, weekday, _, _ = fields
    return f"{_SHORT_DAYS[weekday]} {_SHORT_MONTHS[month]} {day:2} {hour:02}:{minute:02}:{second:02} {year}"


def ctime(seconds=None, /):
    """A moment in local time as asctime() writes it."""
    return asctime(localtime(seconds))


# Year and week by ISO 8601.
def _iso_week(year, weekday, day_of_year):
    week = (day_of_year - weekday + 10) // 7
    if week < 1:
        year -= 1
        last = _days_from_date(year, 12, 31) - _days_from_date(year, 1, 1)
        week = (last - (weekday - day_of_year - 1) % 7 + 10) // 7
    elif week == 53:
        first = (_days_from_date(year + 1, 1, 1) + 3) % 7
        if first <= 3:
            return year + 1, 1
    return year, week


def _offset_text(offset):
    if offset is None:
        return ""
    minutes = abs(offset) // 60
    return f"{'-' if offset < 0 else '+'}{minutes // 60:02}{minutes % 60:02}"


_composed = {
    "c": "%a %b %e %H:%M:%S %Y",
    "D": "%m/%d/%y",
    "F": "%Y-%m-%d",
    "r": "%I:%M:%S %p",
    "R": "%H:%M",
    "T": "%H:%M:%S",
    "x": "%m/%d/%y",
    "X": "%H:%M:%S",
}
_simple = {
    "a": lambda t: _SHORT_DAYS[t[6]],
    "A": lambda t: _DAYS[t[6]],
    "b": lambda t: _SHORT_MONTHS[t[1]],
    "B": lambda t: _MONTHS[t[1]],
    "C": lambda t: f"{t[0] // 100:02}",
    "d": lambda t: f"{t[2]:02}",
    "e": lambda t: f"{t[2]:2}",
    "g": lambda t: f"{_iso_week(t[0], t[6] + 1, t[7] + 1)[0] % 100:02}",
    "G": lambda t: f"{_iso_week(t[0], t[6] + 1, t[7] + 1)[0]:04}",
    "h": lambda t: _SHORT_MONTHS[t[1]],
    "H": lambda t: f"{t[3]:02}",
    "I": lambda t: f"{(t[3] + 11) % 12 + 1:02}",
    "j": lambda t: f"{t[7] + 1:03}",
    "k": lambda t: f"{t[3]:2}",
    "l": lambda t: f"{(t[3] + 11) % 12 + 1:2}",
    "m": lambda t: f"{t[1] + 1:02}",
    "M": lambda t: f"{t[4]:02}",
    "n": lambda t: "\n",
    "p": lambda t: "PM" if t[3] >= 12 else "AM",
    "P": lambda t: "pm" if t[3] >= 12 else "am",
    "S": lambda t: f"{t[5]:02}",
    "t": lambda t: "\t",
    "u": lambda t: str(t[6] + 1),
    "U": lambda t: f"{(t[7] + 7 - (t[6] + 1) % 7) // 7:02}",
    "V": lambda t: f"{_iso_week(t[0], t[6] + 1, t[7] + 1)[1]:02}",
    "w": lambda t: str((t[6] + 1) % 7),
    "W": lambda t: f"{(t[7] + 7 - t[6]) // 7:02}",
    "y": lambda t: f"{t[0] % 100:02}",
    "Y": lambda t: f"{t[0]:04}",
    "%": lambda t: "%",
}


# As the C library of Linux: no padding, padding by spaces, by zeros, upper case.
def _with_flag(text, flag):
    if flag == "^":
        return text.upper()
    digits = text.lstrip("0 ") or "0"
    if flag == "" or flag in "EO" or not digits.isdigit():
        return text
    return digits if flag == "-" else digits.rjust(len(text), " " if flag == "_" else "0")


# fields as _checked() gives them. offset and zone: of the time tuple, or None.
def _format(format, fields, offset, zone):
    parts = []
    start = 0
    length = len(format)
    while True:
        at = format.find("%", start)
        if at < 0 or at + 1 == length:
            parts.append(format[start:])
            return "".join(parts)
        parts.append(format[start:at])
        end = at + 1
        flag = format[end] if format[end] in "-_0^EO" and end + 1 < length else ""
        end += len(flag)
        letter = format[end]
        start = end + 1
        if letter in _simple:
            parts.append(_with_flag(_simple[letter](fields), flag))
        elif letter in _composed:
            parts.append(_format(_composed[letter], fields, offset, zone))
        elif letter == "z":
            parts.append(_offset_text(offset))
        elif letter == "Z":
            parts.append(zone or "")
        elif letter == "s":
            days = _days_from_date(fields[0], fields[1] + 1, fields[2])
            seconds = ((days * 24 + fields[3]) * 60 + fields[4]) * 60 + fields[5]
            parts.append(str(seconds - _time_zone()[0]))
        else:
            parts.append(format[at:start])


def strftime(format, time_tuple=None, /):
    """Parts of a moment as text, as a format has it."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {'None' if format is None else type(format).__name__}")
    if time_tuple is None:
        time_tuple = localtime()
    offset = zone = None
    if isinstance(time_tuple, struct_time):
        offset, zone = time_tuple.tm_gmtoff, time_tuple.tm_zone
    fields = _checked(time_tuple, "strftime")
    if zone is None:
        offset, zone = _time_zone()
    return _format(format, fields, offset, zone)


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    """The parts of a moment from text that is written as a format has it."""
    import _strptime

    return _strptime._strptime_time(string, format)


# ---- the time zone

try:
    timezone = altzone = -_time_zone()[0]
    daylight = 0
    tzname = (_time_zone()[1],) * 2
except PermissionError:

    def __getattr__(name):
        if name in ("timezone", "altzone", "daylight", "tzname"):
            _time_zone()
        raise AttributeError(f"module 'time' has no attribute {name!r}")
