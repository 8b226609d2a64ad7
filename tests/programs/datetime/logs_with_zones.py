# Log lines with stamps of many forms: parsing by trial, normalising to UTC, gaps, rates, tables by hour and zone, sorting.
import re
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, time, timedelta, timezone

LINES = """
2024-02-29T23:59:58.500+01:00 api GET /a 200 0.120
29/Feb/2024:22:59:59 +0000 web GET /b 404 0.010
Thu Feb 29 18:00:01 2024 -0500 api POST /a 500 2.5
1709247602.25 db query - 0.75
20240301T000003+0100 web GET /a 200 0.3
2024-02-30T00:00:00 web GET /c 200 1
Mar  1 00:00:05 2024 CET api GET /d 200 0.005
no stamp here
2024-061T00:00:06Z api GET /x 200 1
"""
NAMED = {"CET": timezone(timedelta(hours=1), "CET"), "EST": timezone(timedelta(hours=-5), "EST")}
FORMS = [("%d/%b/%Y:%H:%M:%S %z", 2), ("%a %b %d %H:%M:%S %Y %z", 6), ("%b %d %H:%M:%S %Y", 5)]


def stamp(line):
    parts = line.split()
    try:
        return datetime.fromisoformat(parts[0]), 1
    except ValueError:
        pass
    if re.fullmatch(r"\d+\.\d+", parts[0]):
        return datetime.fromtimestamp(float(parts[0]), UTC), 1
    for form, count in FORMS:
        zone = UTC
        if count == 5 and len(parts) > 4 and parts[4] in NAMED:
            zone, text = NAMED[parts[4]], " ".join(parts[:4])
        else:
            text = " ".join(parts[:count])
        try:
            moment = datetime.strptime(text, form)
        except ValueError:
            continue
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)), count
    raise ValueError(f"no stamp in {line!r}")


entries, bad = [], []
for line in LINES.strip().splitlines():
    try:
        moment, used = stamp(line)
    except ValueError as error:
        bad.append(str(error))
        continue
    source, what, *rest = line.split()[used:]
    entries.append((moment, source, what, timedelta(seconds=float(rest[-1]))))
for moment, source, what, took in entries:
    print(f"{moment.isoformat(timespec='milliseconds'):<30} {moment.astimezone(UTC):%d %H:%M:%S.%f} {moment.tzname()!s:<10} {source:<4}{took}")
print(bad)
entries.sort(key=lambda entry: entry[0])
print([f"{(after[0] - before[0]).total_seconds():.2f}" for before, after in zip(entries, entries[1:])], entries[0][0] < entries[-1][0], max(entries, key=lambda entry: entry[3])[1], sum((entry[3] for entry in entries), timedelta()))
per_zone, per_hour = Counter(), defaultdict(list)
for moment, source, _, took in entries:
    per_zone[str(moment.utcoffset())] += 1
    for name, zone in (("UTC", UTC), *NAMED.items()):
        per_hour[name, moment.astimezone(zone).strftime("%a %H")].append(source)
print(per_zone.most_common(), {key: len(sources) for key, sources in per_hour.items()})
finished = sorted((moment + took, source) for moment, source, _, took in entries)
print([f"{moment.astimezone(UTC).time().isoformat('milliseconds')} {source}" for moment, source in finished][:3], {moment.astimezone(UTC).date().isoformat() for moment, _ in finished}, {moment.date().isoformat() for moment, *_ in entries} == {"2024-02-29", "2024-03-01"})
midnight = datetime.combine(date(2024, 3, 1), time(), NAMED["CET"])
print([(moment - midnight).total_seconds() for moment, *_ in entries], [moment >= midnight for moment, *_ in entries].index(True), midnight.astimezone(UTC), midnight.timestamp())
print([moment.isoformat() for moment, *_ in entries if moment.microsecond], [entry[0].replace(microsecond=0).isoformat() for entry in entries][:2], f"{entries[0][0]:%s}" if False else int(entries[0][0].timestamp()), {entry[1]: entry[0].strftime("%d/%b/%Y:%H:%M:%S %z") for entry in entries}["db"])
