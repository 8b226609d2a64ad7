"""Datetimes in zones of own rules: sums, differences, comparisons, fold and gap, conversion back and forth."""
import io
import struct
from datetime import UTC, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo


def tzif(rule, moments=(), kinds=((0, 0, "UTC"),), version=b"2"):
    names = b"".join(name.encode() + b"\0" for *_, name in kinds)
    places = [sum(len(name) + 1 for *_, name in kinds[:index]) for index in range(len(kinds))]
    counts = struct.pack(">6l", 0, 0, 0, len(moments), len(kinds), len(names))
    body = struct.pack(f">{len(moments)}q", *(moment for moment, _ in moments)) + bytes(kind for _, kind in moments)
    body += b"".join(struct.pack(">lbb", offset, summer, place) for (offset, summer, _), place in zip(kinds, places)) + names
    old = b"TZif" + version + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 1) + bytes(7)
    return old + b"TZif" + version + bytes(15) + counts + body + b"\n" + rule.encode() + b"\n"


def zone(rule, key):
    return ZoneInfo.from_file(io.BytesIO(tzif(rule)), key=key)


west = zone("WST5WDT,M3.2.0,M11.1.0", "west")
middle = zone("MET-1MST,M3.5.0,M10.5.0/3", "middle")
south = zone("AST-10ADT,M10.1.0,M4.1.0/3", "south")
half = zone("<+0545>-5:45", "half")
hour = timedelta(hours=1)
for name in (west, middle, south, half):
    print(name, [(datetime(2024, month, 1, 12, tzinfo=name).tzname(), str(datetime(2024, month, 1, 12, tzinfo=name).utcoffset()), str(datetime(2024, month, 1, 12, tzinfo=name).dst())) for month in (1, 4, 7, 11)])
before = datetime(2024, 3, 30, 12, tzinfo=middle)
after = before + timedelta(days=1)
print(before, after, after - before, after.astimezone(UTC) - before.astimezone(UTC), after.timestamp() - before.timestamp(), (before.astimezone(UTC) + timedelta(days=1)).astimezone(middle))
for text in ("2024-03-31 01:59:59", "2024-03-31 02:00:00", "2024-03-31 02:30:00", "2024-03-31 03:00:00", "2024-10-27 01:59:59", "2024-10-27 02:00:00", "2024-10-27 02:59:59", "2024-10-27 03:00:00"):
    for fold in (0, 1):
        local = datetime.fromisoformat(text).replace(tzinfo=middle, fold=fold)
        back = local.astimezone(UTC).astimezone(middle)
        print(local, fold, local.tzname(), local.dst(), local.astimezone(UTC).time(), "exists" if back.replace(tzinfo=None) == local.replace(tzinfo=None) else f"moves to {back.time()}", "ambiguous" if local.utcoffset() != local.replace(fold=1 - fold).utcoffset() else "")
first, second = (datetime(2024, 10, 27, 2, 30, tzinfo=middle, fold=fold) for fold in (0, 1))
print(first == second, first < second, second - first, hash(first) == hash(second), first.astimezone(UTC) == second.astimezone(UTC), first.timestamp() - second.timestamp(), repr(second)[:60])
print(first == first.astimezone(UTC), second == second.astimezone(UTC), first.replace(fold=1) == second, first + hour, (first + hour).fold, second + hour - first)
gone = datetime(2024, 3, 31, 2, 30, tzinfo=middle)
print(gone, gone.astimezone(UTC), gone.replace(fold=1).astimezone(UTC), gone == gone.astimezone(UTC), gone + hour, gone.timetuple().tm_isdst, after.timetuple().tm_isdst, before.timetuple().tm_isdst)
moment = datetime(2024, 11, 3, 5, 30, tzinfo=UTC)
for _ in range(3):
    print([f"{moment.astimezone(z):%H:%M %Z %z}" for z in (UTC, west, middle, south, half, timezone(-hour * 3, "ZZZ"))], moment.astimezone(west).fold)
    moment += hour
print(datetime(2024, 7, 1, 12, tzinfo=west) - datetime(2024, 7, 1, 12, tzinfo=middle), datetime(2024, 7, 1, tzinfo=south) < datetime(2024, 7, 1, tzinfo=west), sorted([datetime(2024, 1, 1, 12, tzinfo=z) for z in (west, south, middle)])[0].tzinfo)
print(time(12, tzinfo=half).utcoffset(), time(12, tzinfo=west).utcoffset(), time(12, tzinfo=west).isoformat(), time(12, tzinfo=half).isoformat(), time(12, tzinfo=half).tzname(), datetime.combine(after, time(9, tzinfo=west)))
for call in (lambda: datetime(2024, 1, 1) < before, lambda: before - datetime(2024, 1, 1), lambda: datetime(1, 1, 1, tzinfo=middle).astimezone(UTC), lambda: datetime(9999, 12, 31, 23, tzinfo=west).astimezone(UTC), lambda: datetime(1, 1, 1, tzinfo=middle).utcoffset(), lambda: west.utcoffset("x"), lambda: west.fromutc(datetime(2024, 1, 1, tzinfo=UTC)), lambda: datetime(2024, 1, 1) == before):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
days = [datetime(2024, 10, 26 + n, 12, tzinfo=middle) for n in range(3)]
print([(b.astimezone(UTC) - a.astimezone(UTC)).total_seconds() / 3600 for a, b in zip(days, days[1:])], [d.isoformat() for d in days])
