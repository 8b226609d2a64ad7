# Parsing log lines into records, with statistics by level and endpoint.
LOG = """\
2024-01-01T10:00:01 INFO api GET /users 200 35ms
2024-01-01T10:00:02 INFO api GET /orders 200 120ms
2024-01-01T10:00:02 WARN db slow query took 2500ms
2024-01-01T10:00:05 ERROR api POST /orders 500 310ms
garbage line
2024-01-01T10:01:00 INFO api GET /users 304 12ms
2024-01-01T10:01:30 ERROR db connection lost
2024-01-01T10:02:00 INFO api DELETE /users/7 204 48ms"""


def parse(line):
    parts = line.split()
    if len(parts) < 4 or "T" not in parts[0]:
        raise ValueError("malformed")
    stamp, level, source, *rest = parts
    record = {"time": stamp.split("T")[1], "level": level, "source": source}
    match rest:
        case ["GET" | "POST" | "PUT" | "DELETE" as method, path, status, duration]:
            record |= {"method": method, "path": path, "status": int(status), "ms": int(duration.removesuffix("ms"))}
        case words:
            record["message"] = " ".join(words)
    return record


records, bad = [], []
for number, line in enumerate(LOG.splitlines(), 1):
    try:
        records.append(parse(line))
    except ValueError as error:
        bad.append((number, str(error)))
levels = {}
for r in records:
    levels[r["level"]] = levels.get(r["level"], 0) + 1
print(levels, bad)
requests = [r for r in records if "path" in r]
by_path = {}
for r in requests:
    by_path.setdefault("/" + r["path"].split("/")[1], []).append(r["ms"])
for path, times in sorted(by_path.items()):
    print(f"{path:<10} n={len(times)} avg={sum(times) / len(times):6.1f} max={max(times)}")
print([f"{r['method']} {r['path']}" for r in requests if r["status"] >= 400])
print(max(requests, key=lambda r: r["ms"])["path"], sum(r["status"] < 300 for r in requests))
seconds = [int(h) * 3600 + int(m) * 60 + int(s) for h, m, s in (r["time"].split(":") for r in records)]
print([b - a for a, b in zip(seconds, seconds[1:])])
print(*(r["message"] for r in records if r["level"] != "INFO" and "message" in r), sep="; ")
