"""Zones in use: meetings across offices, working hours that overlap, alarms at local times, logs sorted by moment."""
import io
import struct
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo


def tzif(rule, moments=(), kinds=((0, 0, "UTC"),), version=b"2"):
    names = b"".join(name.encode() + b"\0" for *_, name in kinds)
    places = [sum(len(name) + 1 for *_, name in kinds[:index]) for index in range(len(kinds))]
    counts = struct.pack(">6l", 0, 0, 0, len(moments), len(kinds), len(names))
    body = struct.pack(f">{len(moments)}q", *(moment for moment, _ in moments)) + bytes(kind for _, kind in moments)
    body += b"".join(struct.pack(">lbb", offset, summer, place) for (offset, summer, _), place in zip(kinds, places)) + names
    old = b"TZif" + version + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 1) + bytes(7)
    return old + b"TZif" + version + bytes(15) + counts + body + b"\n" + rule.encode() + b"\n"


RULES = {"Berlin": "CET-1CEST,M3.5.0,M10.5.0/3", "Boston": "EST5EDT,M3.2.0,M11.1.0", "Pune": "IST-5:30", "Perth": "AWST-8", "Hobart": "AEST-10AEDT,M10.1.0,M4.1.0/3", "Honolulu": "HST10"}
OFFICES = {name: ZoneInfo.from_file(io.BytesIO(tzif(rule)), key=name) for name, rule in RULES.items()}


def hours_at(day, zone, begin=time(9), end=time(17)):
    return tuple(datetime.combine(day, at, zone).astimezone(UTC) for at in (begin, end))


def overlap(day, *names):
    spans = [hours_at(day, OFFICES[name]) for name in names]
    begin, end = max(span[0] for span in spans), min(span[1] for span in spans)
    return (begin, end) if begin < end else None


for day in (date(2024, 1, 15), date(2024, 3, 15), date(2024, 3, 29), date(2024, 7, 15), date(2024, 10, 30)):
    for names in (("Berlin", "Boston"), ("Berlin", "Pune"), ("Pune", "Perth", "Hobart"), ("Boston", "Honolulu"), ("Berlin", "Hobart")):
        found = overlap(day, *names)
        print(day, "+".join(names), "none" if found is None else f"{found[0]:%H:%M}-{found[1]:%H:%M} UTC, {found[1] - found[0]}")


def meeting(text, home):
    local = datetime.fromisoformat(text).replace(tzinfo=OFFICES[home])
    return "; ".join(f"{name} {local.astimezone(zone):%a %H:%M %Z}" for name, zone in OFFICES.items())


for text, home in (("2024-03-11 15:00", "Boston"), ("2024-03-31 09:00", "Berlin"), ("2024-12-31 23:30", "Pune"), ("2024-10-06 02:30", "Hobart"), ("2024-02-29 00:00", "Honolulu")):
    print(text, home, "|", meeting(text, home))


def alarms(zone, at, first, count):
    """The same time of the wall clock every day, as moments; what does not exist is moved, what is there twice rings once."""
    for number in range(count):
        local = datetime.combine(first + timedelta(days=number), at, zone)
        moment = local.astimezone(UTC)
        yield moment, moment.astimezone(zone)


for name, first in (("Berlin", date(2024, 3, 30)), ("Berlin", date(2024, 10, 26)), ("Boston", date(2024, 3, 9)), ("Hobart", date(2024, 4, 6))):
    previous = None
    for moment, local in alarms(OFFICES[name], time(2, 30), first, 3):
        print(name, moment.isoformat(), local.isoformat(), local.tzname(), "" if previous is None else moment - previous)
        previous = moment
log = [("a", datetime(2024, 10, 27, 2, 15, tzinfo=OFFICES["Berlin"])), ("b", datetime(2024, 10, 27, 2, 10, fold=1, tzinfo=OFFICES["Berlin"])), ("c", datetime(2024, 10, 26, 20, 40, tzinfo=OFFICES["Boston"])), ("d", datetime(2024, 10, 27, 6, 5, tzinfo=OFFICES["Pune"])), ("e", datetime(2024, 10, 27, 1, 0, tzinfo=timezone(timedelta(hours=0.5))))]
for name, moment in sorted(log, key=lambda entry: entry[1].timestamp()):
    print(name, moment.isoformat(), moment.astimezone(UTC).isoformat(), int(moment.timestamp()), datetime.fromisoformat(moment.isoformat()).utcoffset() == moment.utcoffset())
print([name for name, moment in sorted(log, key=lambda entry: entry[1])])
for name, zone in OFFICES.items():
    changes, at = [], datetime(2024, 1, 1, tzinfo=UTC)
    while at.year == 2024:
        following = at + timedelta(hours=6)
        if at.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            changes.append(f"{following.astimezone(zone):%d %b %H:%M %Z}")
        at = following
    days = [(datetime(2024, month, day + 1, tzinfo=zone).astimezone(UTC) - datetime(2024, month, day, tzinfo=zone).astimezone(UTC)) // timedelta(hours=1) for month, day in ((3, 10), (3, 30), (4, 7), (10, 6), (10, 27))]
    print(name, changes, days, zone.utcoffset(None), f"{datetime(2024, 6, 1, tzinfo=zone):%z %:z}")
