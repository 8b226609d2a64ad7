# Time zones of the IANA data base: embedded ones, and files on mounts in the folders of TZPATH.
from bisect import bisect_right as _bisect_right
from datetime import datetime as _datetime
from datetime import timedelta as _timedelta
from datetime import tzinfo as _tzinfo
from weakref import WeakValueDictionary as _WeakValueDictionary

import _zone_files

__all__ = [
    "ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning",
]

_USUAL_PATH = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")
_NONE = None, None, None
_STRONG = 8
_EPOCH = 719163


class ZoneInfoNotFoundError(KeyError):
    """There is no time zone of that name."""


class InvalidTZPathWarning(RuntimeWarning):
    """PYTHONTZPATH names a directory by a path that is not absolute."""


ZoneInfoNotFoundError.__module__ = "zoneinfo._common"
InvalidTZPathWarning.__module__ = "zoneinfo._tzpath"


def _seconds(delta):
    return delta.days * 86400 + delta.seconds


def _summer_differences(indices, offsets, summers):
    # How much of each type's offset is summer time: files say only whether some is. The difference from standard time before
    # or after it, or else an hour.
    count = len(summers)
    differences = [0] * count
    missing = sum(summers)
    for place in range(1, len(indices)):
        if not missing:
            return differences
        index = indices[place]
        if not summers[index] or differences[index]:
            continue
        before = indices[place - 1]
        difference = 0 if summers[before] else offsets[index] - offsets[before]
        if not difference and index < count - 1 and place + 1 < len(indices):
            after = indices[place + 1]
            if summers[after]:
                continue
            difference = offsets[index] - offsets[after]
        if difference:
            missing -= 1
            differences[index] = difference
    return [3600 if summers[index] and not differences[index] else differences[index] for index in range(count)]


class ZoneInfo(_tzinfo):
    __slots__ = ("_key", "_source", "_is_cached", "_utc", "_local", "_kinds", "_before", "_after", "_rule", "_is_fixed",
                 "__weakref__")
    __module__ = "zoneinfo"

    def __new__(cls, key):
        known = cls._weak_cache.get(key)
        if known is None:
            known = cls._weak_cache.setdefault(key, cls._made(key))
            known._is_cached = True
        strong = cls._strong_cache
        strong[key] = strong.pop(key, known)
        if len(strong) > _STRONG:
            del strong[next(iter(strong))]
        return known

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._strong_cache = {}
        cls._weak_cache = _WeakValueDictionary()

    @classmethod
    def no_cache(cls, key):
        """A zone of a key that is made anew and not remembered."""
        return cls._made(key)

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        """A zone of a file with the format of TZif, which is open."""
        self = _tzinfo.__new__(cls)
        self._key = key
        self._source = repr(file_obj)
        self._is_cached = False
        self._load(file_obj)
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Clear the ZoneInfo cache."""
        if only_keys is None:
            cls._weak_cache.clear()
            cls._strong_cache.clear()
            return
        for key in only_keys:
            cls._weak_cache.pop(key, None)
            cls._strong_cache.pop(key, None)

    @classmethod
    def _made(cls, key):
        if isinstance(key, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        if not isinstance(key, str):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
        _zone_files.check_key(key)
        file = _zone_files.open_in(_path(), key) or _zone_files.embedded(key)
        if file is None:
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        self = _tzinfo.__new__(cls)
        self._key = key
        self._source = None
        self._is_cached = False
        with file:
            self._load(file)
        return self

    def _load(self, file):
        moments, indices, offsets, summers, names, rule = _zone_files.load(file)
        differences = _summer_differences(indices, offsets, summers)
        kinds = [
            (_timedelta(seconds=offset), _timedelta(seconds=difference), name)
            for offset, difference, name in zip(offsets, differences, names)
        ]
        self._utc = moments
        self._kinds = [kinds[index] for index in indices]
        # The last local time of what ends and the first of what begins are one the same; fold says which is meant.
        later, earlier = [], []
        before = offsets[0] if offsets else 0
        for moment, index in zip(moments, indices):
            offset = offsets[index]
            later.append(moment + max(before, offset))
            earlier.append(moment + min(before, offset))
            before = offset
        self._local = later, earlier
        standard = [kind for kind, is_summer in zip(kinds, summers) if not is_summer]
        self._before = standard[0] if standard else kinds[0] if kinds else None
        self._rule = None
        if rule:
            from _zone_rules import Rule, parse

            self._after = parse(rule)
            if isinstance(self._after, Rule):
                self._rule = self._after
        elif kinds:
            self._after = self._kinds[-1] if self._kinds else kinds[-1]
        else:
            raise ValueError("No time zone information found.")
        self._is_fixed = self._rule is None and (not kinds or (len(kinds) == 1 and kinds[0] == self._after))

    @property
    def key(self):
        return self._key

    def _kind_at(self, dt):
        if dt is None:
            return self._after if self._is_fixed else _NONE
        if not isinstance(dt, _datetime):
            raise AttributeError(f"'{type(dt).__name__}' object has no attribute 'toordinal'")
        fold = dt.fold
        moment = (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        local = self._local[fold]
        if local and moment < local[0]:
            return self._before
        if not local or moment > local[-1]:
            return self._after if self._rule is None else self._rule.at_local(moment, dt.year, fold)
        return self._kinds[_bisect_right(local, moment) - 1]

    def utcoffset(self, dt, /):
        """How far the zone is ahead of UTC at that time."""
        return self._kind_at(dt)[0]

    def dst(self, dt, /):
        """How much of utcoffset() is daylight saving time."""
        return self._kind_at(dt)[1]

    def tzname(self, dt, /):
        """How the zone is abbreviated at that time, such as 'CET'."""
        return self._kind_at(dt)[2]

    def fromutc(self, dt, /):
        """The local time of a datetime whose fields are in UTC."""
        if not isinstance(dt, _datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        moment = (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        utc = self._utc
        fold = False
        if utc and moment < utc[0]:
            kind = self._before
        elif not utc or moment > utc[-1]:
            if self._rule is None:
                kind = self._after
            else:
                kind, fold = self._rule.at_utc(moment, dt.year)
            if utc:  # what the last transition repeats
                previous = self._kinds[-2] if len(utc) > 1 else self._before
                fold = fold or moment < utc[-1] + _seconds(previous[0]) - _seconds(kind[0])
        else:
            place = _bisect_right(utc, moment)
            previous, kind = self._kinds[place - 2] if place > 1 else self._before, self._kinds[place - 1]
            fold = _seconds(previous[0]) - _seconds(kind[0]) > moment - utc[place - 1]
        dt += kind[0]
        return dt.replace(fold=1) if fold else dt

    def __repr__(self):
        cls = type(self)
        name = "zoneinfo.ZoneInfo" if cls is ZoneInfo else cls.__name__
        if self._key is not None:
            return f"{name}(key={self._key!r})"
        return f"{name}.from_file({self._source})"

    def __str__(self):
        return repr(self) if self._key is None else str(self._key)

    def __reduce__(self):
        if self._source is not None:
            from pickle import PicklingError

            raise PicklingError("Cannot pickle a ZoneInfo file from a file stream.")
        return self.__class__._unpickle, (self._key, int(self._is_cached))

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        return cls(key) if from_cache else cls.no_cache(key)


ZoneInfo._strong_cache = {}  # in the order of their last use
ZoneInfo._weak_cache = _WeakValueDictionary()


def _path():
    return TZPATH if "TZPATH" in globals() else __getattr__("TZPATH")


def available_timezones():
    """The names of all time zones that can be found, as a set."""
    return _zone_files.names(_path())


def _not_absolute(paths):
    return "\n    ".join(["Paths should be absolute but found the following relative paths:", *paths])


def reset_tzpath(to=None):
    """Reset global TZPATH."""
    global TZPATH
    if to is None:
        TZPATH = _path_of_environment()
        return
    if isinstance(to, (str, bytes)):
        raise TypeError(f"tzpaths must be a list or tuple, not {type(to)}: {to!r}")
    if wrong := [path for path in to if not _zone_files.is_absolute(path)]:
        raise ValueError(_not_absolute(wrong))
    TZPATH = tuple(to)


def _path_of_environment():
    from os import environ

    text = environ.get("PYTHONTZPATH")
    if text is None:
        return _USUAL_PATH
    paths = text.split(":") if text else []
    if wrong := [path for path in paths if not _zone_files.is_absolute(path)]:
        import warnings

        warnings.warn(
            "Invalid paths specified in PYTHONTZPATH environment variable. " + _not_absolute(wrong), InvalidTZPathWarning, 5)
    return tuple(path for path in paths if _zone_files.is_absolute(path))


def __getattr__(name):
    # The environment is asked when the path is first wanted.
    if name != "TZPATH":
        raise AttributeError(f"module 'zoneinfo' has no attribute {name!r}")
    reset_tzpath()
    return TZPATH


def __dir__():
    return sorted({*globals(), "TZPATH"})
