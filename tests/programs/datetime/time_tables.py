# A bus time table: parsing, next departures over midnight, connections, durations, frequency, validity by weekday, printing by hour.
from bisect import bisect_left
from collections import defaultdict, namedtuple
from datetime import date, datetime, time, timedelta
from itertools import pairwise

Stop = namedtuple("Stop", "name offset")
Run = namedtuple("Run", "line start days")
DAYS = {"daily": range(7), "work": range(5), "weekend": (5, 6), "sat": (5,)}
ROUTES = {"1": "Airport 0, Center +12, Station +17, Harbor +31", "N": "Harbor 0, Station +9, Airport +40"}
PLAN = """
1 work 05:50-09:20/15 09:40-15:40/60
1 weekend 07:10-23:10/120
N daily 23:30 00:45
N sat 02:00
"""


def parse_route(text):
    stops = []
    for part in text.split(", "):
        name, minutes = part.rsplit(" ", 1)
        stops.append(Stop(name, timedelta(minutes=int(minutes))))
    return stops


def parse_plan(text):
    for line in text.strip().splitlines():
        number, days, *spans = line.split()
        for span in spans:
            times, _, step = span.partition("/")
            first, _, last = times.partition("-")
            at, end = (datetime.combine(date.min, time.fromisoformat(each)) for each in (first, last or first))
            while at <= end:
                yield Run(number, at.time(), tuple(DAYS[days]))
                at += timedelta(minutes=int(step or 1440))


routes = {number: parse_route(text) for number, text in ROUTES.items()}
runs = sorted(parse_plan(PLAN), key=lambda run: (run.start, run.line))
print(len(runs), runs[0], runs[-1], [run.start.isoformat("minutes") for run in runs if run.line == "N"], routes["N"])


def departures(stop, after, limit=3, days=2):
    found = []
    for back in range(-1, days):
        day = after.date() + timedelta(days=back)
        for run in runs:
            if day.weekday() not in run.days:
                continue
            for each in routes[run.line]:
                if each.name == stop:
                    at = datetime.combine(day, run.start) + each.offset
                    if at >= after:
                        found.append((at, run.line))
    return sorted(found)[:limit]


thursday = date(2024, 2, 29)
for moment in (datetime.combine(thursday, time(5)), datetime.combine(thursday, time(15, 50)), datetime(2024, 3, 1, 23, 59), datetime(2024, 3, 2, 2, 5)):
    for stop in ("Station", "Airport"):
        print(f"{moment:%a %H:%M} {stop:<8}", [f"{at:%a %H:%M} {line} in {str(at - moment)[:-3]}" for at, line in departures(stop, moment)])
table = defaultdict(list)
for run in runs:
    if 0 in run.days and run.line == "1":
        table[run.start.hour].append(run.start.minute)
for hour, minutes in table.items():
    print(f"{hour:>2} | " + " ".join(f"{minute:02}" for minute in minutes))
gaps = [datetime.combine(date.min, later) - datetime.combine(date.min, earlier) for earlier, later in pairwise(run.start for run in runs if run.line == "1" and 0 in run.days)]
print(min(gaps), max(gaps), sum(gaps, timedelta()) / len(gaps), gaps.count(timedelta(minutes=15)), max(stop.offset for stop in routes["1"]), [str(b.offset - a.offset) for a, b in pairwise(routes["1"])])


def journey(start, change, goal, moment, least=timedelta(minutes=5)):
    at, line = departures(start, moment, 1)[0]
    legs = [stop for stop in routes[line]]
    begin = next(stop.offset for stop in legs if stop.name == start)
    arrival = at + next(stop.offset for stop in legs if stop.name == change) - begin
    onward = [(leave, other) for leave, other in departures(change, arrival + least, 50) if any(stop.name == goal for stop in routes[other]) and other != line]
    leave, other = onward[0]
    offsets = {stop.name: stop.offset for stop in routes[other]}
    end = leave + offsets[goal] - offsets[change]
    return f"{at:%a %H:%M} {line} {arrival:%H:%M} / {leave:%a %H:%M} {other} {end:%H:%M} total {end - at} wait {leave - arrival}"


print(journey("Airport", "Station", "Airport", datetime(2024, 3, 2, 22)), journey("Airport", "Station", "Airport", datetime(2024, 2, 29, 15)), sep="\n")
starts = [run.start for run in runs]
print([bisect_left(starts, time.fromisoformat(text)) for text in ("00:00", "05:50", "05:51", "23:59")], starts == sorted(starts), starts[0].replace(hour=1) in starts, max(starts), min(starts, key=lambda start: abs(timedelta(hours=start.hour - 12, minutes=start.minute))))
for text in ("1 work 25:00", "1 never 05:00", "1 work 05:00-06:00/x", "1 work"):
    try:
        print(list(parse_plan(text)))
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
print(f"{'line':<6}{'stop':<10}{'first':>6}{'last':>6}")
for number, stops in routes.items():
    own = [run.start for run in runs if run.line == number and 5 in run.days]
    for stop in stops:
        first, last = (datetime.combine(thursday, each) + stop.offset for each in (min(own), max(own)))
        print(f"{number:<6}{stop.name:<10}{first:%H:%M:>6}{last:%H:%M:>6}" if False else f"{number:<6}{stop.name:<10}{first:%H:%M} {last:%H:%M}")
