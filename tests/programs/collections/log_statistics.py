# Access logs: Counter and defaultdict statistics, sliding windows in deques, namedtuple rows, top lists, histograms.
from collections import Counter, defaultdict, deque, namedtuple
from itertools import groupby
from operator import attrgetter
import re

LOG = """\
10.0.0.1 - ann [01/Mar/2024:10:00:01] "GET /index.html HTTP/1.1" 200 512
10.0.0.2 - - [01/Mar/2024:10:00:03] "GET /missing HTTP/1.1" 404 0
10.0.0.1 - ann [01/Mar/2024:10:00:04] "POST /login HTTP/1.1" 302 64
10.0.0.3 - bob [01/Mar/2024:10:00:09] "GET /index.html HTTP/1.1" 200 512
broken line
10.0.0.2 - - [01/Mar/2024:10:01:00] "GET /missing HTTP/1.1" 404 0
10.0.0.1 - ann [01/Mar/2024:10:01:10] "GET /data?x=1 HTTP/1.1" 500 12
10.0.0.4 - cy [01/Mar/2024:10:01:11] "DELETE /data HTTP/1.1" 403 7
10.0.0.1 - ann [01/Mar/2024:10:02:30] "GET /data?x=2 HTTP/1.1" 200 2048
"""
Row = namedtuple("Row", "host user time method path status size")
PATTERN = re.compile(r'(\S+) - (\S+) \[[^:]+:([\d:]+)\] "(\w+) (\S+) [^"]*" (\d{3}) (\d+)')


def seconds(text):
    hours, minutes, rest = map(int, text.split(":"))
    return hours * 3600 + minutes * 60 + rest


rows, bad = [], []
for number, line in enumerate(LOG.splitlines(), 1):
    match = PATTERN.fullmatch(line)
    if match is None:
        bad.append((number, line))
        continue
    row = Row(*match.groups())
    rows.append(row._replace(time=seconds(row.time), status=int(row.status), size=int(row.size), user=None if row.user == "-" else row.user))
print(len(rows), bad, rows[0])
statuses = Counter(row.status for row in rows)
classes = Counter({f"{status // 100}xx": 0 for status in (100, 200)})
for status, count in statuses.items():
    classes[f"{status // 100}xx"] += count
print(statuses.most_common(), classes, +classes, classes.total(), [kind for kind in classes if not classes[kind]])
sizes, paths, users = defaultdict(int), defaultdict(Counter), defaultdict(set)
for row in rows:
    sizes[row.host] += row.size
    paths[row.path.partition("?")[0]][row.status] += 1
    users[row.user].add(row.host)
print(dict(sizes), {path: dict(counts) for path, counts in paths.items()}, {user: sorted(hosts) for user, hosts in users.items()})
window, peaks = deque(), []
for row in rows:
    window.append(row)
    while row.time - window[0].time > 60:
        window.popleft()
    peaks.append(len(window))
print(peaks, max(peaks), [row.path for row in window])
for minute, group in groupby(rows, key=lambda row: row.time // 60):
    group = list(group)
    print(f"{minute // 60:02}:{minute % 60:02} {'#' * len(group)} {Counter(map(attrgetter('method'), group)).most_common(1)[0]}")
errors = Counter(row.host for row in rows if row.status >= 400)
requests = Counter(row.host for row in rows)
print({host: f"{errors[host] / count:.0%}" for host, count in requests.items()}, requests - errors, requests & errors, (requests | Counter({"10.0.0.9": 1})).keys() - requests.keys())
last = {}
gaps = defaultdict(lambda: deque(maxlen=2))
for row in rows:
    if row.host in last:
        gaps[row.host].append(row.time - last[row.host])
    last[row.host] = row.time
print({host: list(each) for host, each in gaps.items()}, gaps["10.0.0.1"].maxlen)
ranking = sorted(requests.items(), key=lambda item: (-item[1], item[0]))
width = max(len(host) for host in requests)
for place, (host, count) in enumerate(ranking, 1):
    print(f"{place}. {host:<{width}} {count:>2} {sizes[host]:>6,}")
print(Counter("".join(row.method for row in rows)).most_common(3), Counter(map(len, paths)), Counter(row.user or "nobody" for row in rows), sum((Counter({row.status: row.size}) for row in rows), Counter()))
