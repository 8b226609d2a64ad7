# Tables of JSON as columns: types guessed, missing values, casts with errors told by row, indexes, grouping with aggregates, windows, joins, pivots, exports.
import collections
import itertools
import json
import operator
import statistics

ROWS = json.loads("""[
 {"id": 1, "city": "Oslo", "temp": -3.5, "tags": ["cold"], "ok": true},
 {"id": 2, "city": "Rome", "temp": 21, "tags": [], "ok": false, "note": "warm"},
 {"id": 3, "city": "Oslo", "temp": null, "tags": ["x", "y"]},
 {"id": "4", "city": "Lima", "temp": 18.25, "ok": true, "note": null}
]""")
KINDS = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object", type(None): "null"}


def schema(rows):
    columns = {}
    for row in rows:
        for key, value in row.items():
            columns.setdefault(key, collections.Counter())[KINDS[type(value)]] += 1
    return {key: {"types": dict(sorted(kinds.items())), "missing": len(rows) - kinds.total()} for key, kinds in columns.items()}


def columns(rows, default=None):
    names = dict.fromkeys(itertools.chain.from_iterable(rows))
    return {name: [row.get(name, default) for row in rows] for name in names}


def cast(rows, **kinds):
    good, bad = [], []
    for number, row in enumerate(rows):
        try:
            good.append({**row, **{name: kind(row[name]) for name, kind in kinds.items()}})
        except (KeyError, TypeError, ValueError) as error:
            bad.append(f"row {number}: {type(error).__name__}: {error}")
    return good, bad


def group(rows, key, **aggregates):
    table = collections.defaultdict(list)
    for row in rows:
        table[row[key]].append(row)
    return [{key: name, **{label: function([row[column] for row in members if row.get(column) is not None]) for label, (column, function) in aggregates.items()}} for name, members in table.items()]


def join(left, right, on, how="inner"):
    index = {row[on]: row for row in right}
    return [{**index.get(row[on], {}), **row} for row in left if how == "left" or row[on] in index]


print(json.dumps(schema(ROWS)))
print(json.dumps(columns(ROWS)), json.dumps(columns(ROWS[:1], 0)), sep="\n")
print(*map(str, cast(ROWS, id=int, temp=float)), sep="\n")
print(cast(ROWS, ok=bool)[1], cast([{"a": "x"}], a=int)[1], len(cast(ROWS, id=str)[0]))
print(json.dumps(group(ROWS, "city", n=("id", len), mean=("temp", lambda v: statistics.mean(v) if v else None), top=("temp", lambda v: max(v, default=None)))))
print(json.dumps(join(ROWS, [{"city": "Oslo", "land": "NO"}, {"city": "Rome", "land": "IT", "ok": 5}], "city")[:2]), [row.get("land") for row in join(ROWS, [{"city": "Oslo", "land": "NO"}], "city", "left")])
exploded = [{"id": row["id"], "tag": tag} for row in ROWS for tag in row.get("tags", ())]
pivot = {city: {str(row["id"]): row["temp"] for row in rows} for city, rows in itertools.groupby(sorted(ROWS, key=operator.itemgetter("city")), operator.itemgetter("city"))}
print(exploded, json.dumps(pivot, sort_keys=True), json.dumps({tag: [e["id"] for e in g] for tag, g in itertools.groupby(exploded, key=operator.itemgetter("tag"))}))
ordered = sorted(ROWS, key=lambda row: (row["temp"] is None, row["temp"]))
print([row["id"] for row in ordered], [(a["id"], b["id"]) for a, b in itertools.pairwise(ordered)], list(itertools.accumulate(row["temp"] or 0 for row in ROWS)), json.dumps([{**row, "rank": rank} for rank, row in enumerate(ordered, 1)][0]))
text = "\n".join(json.dumps(row, separators=(",", ":")) for row in ROWS)
print(len(text), [json.loads(line)["id"] for line in text.splitlines()], sum(len(line) for line in text.splitlines()), json.dumps(json.loads(f"[{','.join(text.splitlines())}]")) == json.dumps(ROWS))


def typed(value):
    match value:
        case bool():
            return {"t": "b", "v": value}
        case int() | float():
            return {"t": "n", "v": value}
        case list():
            return {"t": "a", "v": [typed(v) for v in value]}
        case dict():
            return {"t": "o", "v": {k: typed(v) for k, v in value.items()}}
        case _:
            return {"t": "s" if isinstance(value, str) else "z", "v": value}


def plain(data):
    return data["v"] if data["t"] in "bnsz" else [plain(v) for v in data["v"]] if data["t"] == "a" else {k: plain(v) for k, v in data["v"].items()}


print(json.dumps(typed(ROWS[0])), plain(json.loads(json.dumps(typed(ROWS)))) == ROWS, json.loads(json.dumps(typed([1])), object_hook=lambda d: d.get("v", d)))
packed = {"columns": list(columns(ROWS)), "rows": [[row.get(c) for c in columns(ROWS)] for row in ROWS]}
unpacked = [{c: v for c, v in zip(packed["columns"], values) if v is not None} for values in packed["rows"]]
print(json.dumps(packed), unpacked == [{k: v for k, v in row.items() if v is not None} for row in ROWS], len(json.dumps(packed)) < len(json.dumps(ROWS)), json.dumps(list(zip(*packed["rows"]))[1]))
