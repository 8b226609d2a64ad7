import time

t = time.gmtime(1_000_000_000)
print(t, t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst)
print(t[0], t[-1], t[:3], len(t), t == tuple(t), hash(t) == hash(tuple(t)), t < time.gmtime(2e9), isinstance(t, tuple))
year, month, *rest = t
print(year, month, rest)
s = time.struct_time(range(11))
print(s.tm_zone, s.tm_gmtoff, s, s.n_fields, s.n_sequence_fields, s.n_unnamed_fields)
print(time.struct_time("abcdefghi"), time.struct_time(range(9)).tm_zone)
print(repr(time.struct_time), time.struct_time.__module__)
match t:
    case time.struct_time(y, m):
        print("matched", y, m)


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(time.struct_time, (1, 2))
attempt(time.struct_time, range(12))
attempt(time.struct_time, 5)
attempt(setattr, t, "tm_year", 5)
attempt(setattr, t, "other", 5)
print(2 in time.struct_time(range(9)), sorted([time.gmtime(5), time.gmtime(1)])[0].tm_sec)
