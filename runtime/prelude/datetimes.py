# The half of datetime that asks guest code: zones of classes that derive from tzinfo, classes that derive from date, time and
# datetime; and what needs the session's clock and zone. What has an offset goes on natively, as a moment of a fixed zone.


def temporal_of_class(cls, plain):
    if isinstance(plain, _Date) and not isinstance(plain, _DateTime):
        return cls(plain.year, plain.month, plain.day)
    fields = (plain.hour, plain.minute, plain.second, plain.microsecond, plain.tzinfo)
    if isinstance(plain, _DateTime):
        fields = (plain.year, plain.month, plain.day) + fields
    return cls(*fields, fold=1) if plain.fold else cls(*fields)


def temporal_of_indexes(cls, numbers, zone, fold):
    numbers = [number if number is _ABSENT else index_of_object(number) for number in numbers]
    if cls is _Date:
        return cls(*numbers)
    return cls(*numbers, zone, fold=index_of_object(fold))


def temporal_replace(self, values):
    is_plain = isinstance(self, _Date) and not isinstance(self, _DateTime)
    zone_at = len(values) if is_plain else len(values) - 2
    values = [
        value if value is _ABSENT or index == zone_at else index_of_object(value) for index, value in enumerate(values)
    ]
    if is_plain:
        return _Date.replace(self, *values)
    base = _DateTime if isinstance(self, _DateTime) else _Time
    return base.replace(self, *values[:-1], fold=values[-1])


def date_fromordinal(cls, ordinal):
    return as_class(cls, _Date.fromordinal(index_of_object(ordinal)))


def date_fromisocalendar(cls, year, week, day):
    return as_class(cls, _Date.fromisocalendar(index_of_object(year), index_of_object(week), index_of_object(day)))


def as_class(cls, plain):
    return plain if type(plain) is cls else temporal_of_class(cls, plain)


# ---- zones


def offset_from(answer, name):
    if answer is None:
        return None
    if not isinstance(answer, _TimeDelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type(answer).__name__}'")
    if not -1 <= answer.days <= 0 or (answer.days == -1 and answer.seconds == 0 and answer.microseconds == 0):
        raise ValueError(
            "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
            f"not {answer!r}"
        )
    return answer


def asked_moment(self):
    return self if isinstance(self, _DateTime) else None


def temporal_utcoffset(self):
    return offset_from(self.tzinfo.utcoffset(asked_moment(self)), "utcoffset")


def temporal_dst(self):
    return offset_from(self.tzinfo.dst(asked_moment(self)), "dst")


def temporal_tzname(self):
    return zone_name_of(self.tzinfo, asked_moment(self))


def zone_name_of(zone, moment):
    name = zone.tzname(moment)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


def offset_of(self):
    return None if self.tzinfo is None else temporal_utcoffset(self)


# The same fields with the offset as their zone.
def fixed(self):
    return _with_offset(self, offset_of(self))


def temporal_compare(a, b, operator):
    left = fixed(a)
    right = fixed(b)
    if operator >= 4 and isinstance(a, _DateTime):
        # Where fold changes the offset, no moment of another zone is equal (PEP 495).
        if left.tzinfo is not None and right.tzinfo is not None and (depends_on_fold(a, left) or depends_on_fold(b, right)):
            return operator == 5
    if operator == 0:
        return left < right
    if operator == 1:
        return left <= right
    if operator == 2:
        return left > right
    if operator == 3:
        return left >= right
    return left == right if operator == 4 else left != right


def depends_on_fold(moment, known):
    flipped = _DateTime.replace(_with_offset(moment, None), fold=1 - moment.fold, tzinfo=moment.tzinfo)
    return offset_of(flipped) != known.utcoffset()


def temporal_hash(self):
    if self.fold:
        plain = _mark_moment(_with_offset(self, None), self.tzinfo, 0)
        return hash(_with_offset(plain, offset_of(plain)))
    return hash(fixed(self))


def datetime_subtract(a, b):
    left = offset_of(a)
    right = offset_of(b)
    if (left is None) != (right is None):
        raise TypeError("can't subtract offset-naive and offset-aware datetimes")
    return _with_offset(a, left) - _with_offset(b, right)


# ---- texts


def temporal_repr(self):
    text = repr(_with_offset(self, None))
    start = text.index("(")
    name = type(self).__name__ if type(self) not in (_DateTime, _Time) else text[:start]
    zone = f", tzinfo={self.tzinfo!r}"
    if isinstance(self, _Time) and self.fold:
        return f"{name}{text[start : -len(', fold=1)')]}{zone}, fold=1)"
    return f"{name}{text[start:-1]}{zone})"


def temporal_str(self):
    return self.isoformat(" ") if isinstance(self, _DateTime) else self.isoformat()


def temporal_format(self, format):
    return self.strftime(format) if format else str(self)


def temporal_strftime(self, format):
    zone = None if isinstance(self, _Date) and not isinstance(self, _DateTime) else self.tzinfo
    offset = name = None
    if zone is not None:
        if isinstance(self, _DateTime):
            temporal_dst(self)  # for a time tuple, whose answer no format shows
        if "z" in format:
            offset = temporal_utcoffset(self)
        if "Z" in format:
            name = zone_name_of(zone, asked_moment(self))
    return _strftime(self, format, offset, name, _utc_offset() if "s" in format else 0)


def datetime_isoformat(self, sep, timespec):
    return _DateTime.isoformat(fixed(self), sep, timespec)


def time_isoformat(self, timespec):
    return _Time.isoformat(fixed(self), timespec)


# ---- clock and local zone


def date_fromtimestamp(cls, timestamp):
    if not isinstance(timestamp, float):
        timestamp = index_of_object(timestamp)
    return as_class(cls, _date_of_timestamp(timestamp, _utc_offset()))


def date_today(cls):
    if cls is _Date:
        return _date_of_timestamp(_clock_ns(0) // 1_000_000_000, _utc_offset())
    return cls.fromtimestamp(_clock_ns(0) / 1_000_000_000)


def datetime_now(cls, zone):
    if zone is None:
        now = _moment_of_nanoseconds(_clock_ns(0), _utc_offset())
        return now if cls is _DateTime else temporal_of_class(cls, now)
    if cls is _DateTime and type(zone) is _TimeZone:
        return _moment_of_nanoseconds(_clock_ns(0), zone)
    check_zone(zone)
    return zone.fromutc(as_class(cls, _moment_of_nanoseconds(_clock_ns(0), 0).replace(tzinfo=zone)))


def check_zone(zone):
    if not isinstance(zone, _TzInfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def datetime_utcnow(cls):
    return as_class(cls, _moment_of_nanoseconds(_clock_ns(0), 0))


def timestamp_number(value):
    if isinstance(value, (int, float)):
        return value
    if not hasattr(type(value), "__index__"):
        raise TypeError(f"argument must be int or float, not {type(value).__name__}")
    return index_of_object(value)


def datetime_fromtimestamp(cls, timestamp, zone):
    timestamp = timestamp_number(timestamp)
    if zone is None:
        return as_class(cls, _moment_of_timestamp(timestamp, _utc_offset(), True))
    moment = as_class(cls, _moment_of_timestamp(timestamp, 0, False).replace(tzinfo=zone))
    return zone.fromutc(moment)


def datetime_utcfromtimestamp(cls, timestamp):
    return as_class(cls, _moment_of_timestamp(timestamp_number(timestamp), 0, False))


def datetime_timestamp(self):
    if self.tzinfo is None:
        return _timestamp_of(self, _utc_offset(), True)
    offset = temporal_utcoffset(self)
    if offset is None:
        raise TypeError("can't subtract offset-naive and offset-aware datetimes")
    return _with_offset(self, offset).timestamp()


def local_zone():
    offset, name = _time_zone()
    return _TimeZone(_TimeDelta(seconds=offset), name)


def local_zone_of(moment):
    _timestamp_of(moment, _utc_offset(), True)  # that it has one
    return local_zone()


def datetime_astimezone(self, zone):
    own = self.tzinfo
    if own is None:
        own = local_zone_of(self)
    if own is zone:
        return self
    offset = offset_from(own.utcoffset(self), "utcoffset")
    if offset is None:
        own = local_zone_of(self)
        offset = own.utcoffset(self)
    moment = self - offset
    if zone is None:
        zone = local_zone()
    return zone.fromutc(_mark_moment(moment, zone, None))


def tzinfo_fromutc(self, moment):
    if not isinstance(moment, _DateTime):
        raise TypeError("fromutc: argument must be a datetime")
    if moment.tzinfo is not self:
        raise ValueError("fromutc: dt.tzinfo is not self")
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("fromutc: non-None utcoffset() result required")
    dst = moment.dst()
    if dst is None:
        raise ValueError("fromutc: non-None dst() result required")
    moment = moment + (offset - dst)
    dst = moment.dst()
    if dst is None:
        raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
    return moment + dst


def tzinfo_reduce(self):
    make = getattr(self, "__getinitargs__", None)
    arguments = () if make is None else make()
    return type(self), arguments, self.__getstate__()


# ---- time tuples


def time_tuple(moment, hour, minute, second, is_dst):
    day_of_year = moment.toordinal() - _Date(moment.year, 1, 1).toordinal() + 1
    fields = (moment.year, moment.month, moment.day, hour, minute, second, moment.weekday(), day_of_year, is_dst)
    return import_module("time").struct_time(fields)


def date_timetuple(self):
    return time_tuple(self, 0, 0, 0, -1)


def datetime_timetuple(self):
    is_dst = -1
    if self.tzinfo is not None:
        dst = self.dst()
        if dst is not None:
            is_dst = 1 if dst else 0
    return time_tuple(self, self.hour, self.minute, self.second, is_dst)


def datetime_utctimetuple(self):
    moment = _with_offset(self, None)
    offset = offset_of(self)
    if offset is not None:
        moment = moment - offset
    return time_tuple(moment, moment.hour, moment.minute, moment.second, 0)


# ---- strptime


def date_strptime(cls, string, format):
    return import_module("_strptime")._strptime_datetime_date(cls, string, format)


def time_strptime(cls, string, format):
    return import_module("_strptime")._strptime_datetime_time(cls, string, format)


def datetime_strptime(cls, string, format):
    return import_module("_strptime")._strptime_datetime_datetime(cls, string, format)
