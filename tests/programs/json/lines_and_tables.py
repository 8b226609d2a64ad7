# Records as lines of JSON, tables of columns, CSV both ways, grouping, pivoting, sorting by several keys, compact and pretty forms side by side.
import collections
import csv
import io
import json
import operator
import textwrap

LINES = """{"ts": 1, "level": "INFO", "msg": "start", "ctx": {"user": "ann", "ms": 12.5}}
{"ts": 2, "level": "ERROR", "msg": "failed \\"x\\"", "ctx": {"user": "bob", "ms": 90}, "trace": ["a:1", "b:2"]}

{"ts": 3, "level": "INFO", "msg": "tab\\there", "ctx": {"user": "ann", "ms": null}}
not json at all
{"ts": 4, "level": "WARN"}"""


def read(lines):
    for number, line in enumerate(lines.splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield json.loads(line)
        except json.JSONDecodeError as error:
            yield {"level": "BAD", "line": number, "msg": error.msg, "col": error.colno}


records = list(read(LINES))
for record in records:
    print(record.get("ts", "-"), record["level"], repr(record.get("msg")), record.get("ctx", {}).get("ms"), *record.get("trace", []))
print(collections.Counter(r["level"] for r in records), sorted({key for r in records for key in r}))
columns = {key: [r.get(key) for r in records] for key in ("ts", "level")}
print(json.dumps(columns), json.dumps([dict(zip(columns, row)) for row in zip(*columns.values())][:2]))
out = io.StringIO()
writer = csv.DictWriter(out, ["ts", "level", "msg", "ctx"], extrasaction="ignore", lineterminator="\n")
writer.writeheader()
for record in records:
    writer.writerow({**record, "ctx": json.dumps(record.get("ctx"), separators=(",", ":"))})
print(out.getvalue())
back = [{**row, "ts": int(row["ts"]) if row["ts"] else None, "ctx": json.loads(row["ctx"])} for row in csv.DictReader(io.StringIO(out.getvalue()))]
print(back[1], back[4]["ctx"], back[0]["ctx"] == records[0]["ctx"])
sales = json.loads('[["north", "q1", 10], ["south", "q1", 7], ["north", "q2", 12.5], ["south", "q2", 0], ["north", "q1", 1]]')
pivot = collections.defaultdict(lambda: collections.defaultdict(float))
for region, quarter, amount in sales:
    pivot[region][quarter] += amount
print(json.dumps(pivot), json.dumps(sorted(sales, key=lambda row: (row[1], -row[2]))), json.dumps(dict(sorted(pivot.items(), reverse=True)), indent=1))
by_user = collections.defaultdict(list)
for record in records:
    if user := record.get("ctx", {}).get("user"):
        by_user[user].append(record["ts"])
print(json.dumps(by_user), json.dumps({user: {"n": len(times), "last": max(times)} for user, times in by_user.items()}))


def compact(value, width=40, indent=0):
    """Short lists and tables on one line, long ones over several."""
    flat = json.dumps(value)
    if len(flat) + indent <= width or not isinstance(value, (list, dict)) or not value:
        return flat
    inner = " " * (indent + 2)
    if isinstance(value, dict):
        body = (f"{json.dumps(key)}: {compact(item, width, indent + 2)}" for key, item in value.items())
    else:
        body = (compact(item, width, indent + 2) for item in value)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n" + ",\n".join(inner + line for line in body) + f"\n{' ' * indent}{closing}"


text = compact({"records": records[:2], "columns": columns, "empty": {}, "n": 1})
print(text, json.loads(text)["columns"] == columns)
print(textwrap.indent(json.dumps(records[3], indent=2), "| "), json.dumps(list(map(operator.itemgetter("level"), records))), "\n".join(json.dumps(r, sort_keys=True) for r in records[2:4]), sep="\n")
tree = {"name": "/", "children": [{"name": "a", "size": 3}, {"name": "b", "children": [{"name": "c", "size": 4}, {"name": "d", "children": []}]}]}


def total(node):
    return node.get("size", 0) + sum(map(total, node.get("children", [])))


def walk(node, path=""):
    path += node["name"].strip("/") + "/" if "children" in node else node["name"]
    yield path
    for child in node.get("children", ()):
        yield from walk(child, path)


print(total(tree), list(walk(json.loads(json.dumps(tree)))))
