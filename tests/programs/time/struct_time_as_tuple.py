"""struct_time as a tuple: slices, sums, patterns, pickles, copies, comparison with tuples, what cannot be set or subclassed."""
import copy
import pickle
import time


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


t = time.gmtime(951782400)
for index in range(-9, 9):
    print(index, t[index], end="; ")
print()
print(t[::2], t[5:2:-1], t[9:], t + (1,), t * 1 == tuple(t), (0,) + t[1:], type(t[:]).__name__, type(t + ()).__name__, t.index(29), t.count(0), 2000 in t, list(reversed(t))[:2], sum(t), max(t), sorted(t)[-2:])
print(t == tuple(t), tuple(t) == t, t != list(t), t < tuple(t) + (0,), {t: 1}[tuple(t)], t is copy.copy(t), copy.deepcopy(t) == t, bool(t), len(t))
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    back = pickle.loads(pickle.dumps(t, protocol))
    print(protocol, back == t, type(back).__name__, back.tm_zone, back.tm_gmtoff)
print(t.__reduce__()[1], copy.replace(t, tm_year=1999)[:3] if hasattr(t, "__replace__") else "no replace")
attempt(lambda: copy.replace(t, tm_hour=23, tm_zone="X"))
attempt(lambda: copy.replace(t, nothing=1))
match t:
    case time.struct_time(year, month, day, tm_hour=hour):
        print(year, month, day, hour)
match t:
    case (y, m, *rest):
        print(y, m, rest)
print(time.struct_time.__match_args__, time.struct_time.n_fields, time.struct_time.n_sequence_fields, time.struct_time.n_unnamed_fields, time.struct_time.__name__, time.struct_time.__mro__[1:])
for values in (range(9), range(10), range(11), "123456789", [None] * 9, {n: n for n in range(9)}, iter(range(9)), (1.5,) * 9, t, t + ("Z",), t + ("Z", 60)):
    attempt(lambda: (time.struct_time(values), time.struct_time(values).tm_zone if values is not None and not hasattr(values, "__next__") else "-"))
for values, more in ((range(9), {"tm_zone": "A"}), (range(9), {"tm_gmtoff": 5, "tm_zone": "B"}), (range(10), {"tm_gmtoff": 7}), (range(9), {}), (range(9), {"other": 1}), (range(9), 5), (range(11), {"tm_zone": "C"})):
    attempt(lambda: (time.struct_time(values, more).tm_zone, time.struct_time(values, more).tm_gmtoff))
attempt(lambda: time.struct_time())
attempt(lambda: time.struct_time(None))
attempt(lambda: time.struct_time(range(8)))
attempt(lambda: time.struct_time(sequence=range(9)))
attempt(lambda: setattr(t, "tm_hour", 1))
attempt(lambda: setattr(t, "tm_zone", "x"))
attempt(lambda: delattr(t, "tm_hour"))
attempt(lambda: t.nothing)
attempt(lambda: t[9])
attempt(lambda: type("Own", (time.struct_time,), {}))
