# Editing documents in place and by pieces: renaming keys, dropping nulls, flattening and unflattening, paths, diffs applied backwards, migrations between versions.
import copy
import functools
import json
import re


def walk(value, visit, path=()):
    value = visit(path, value)
    if isinstance(value, dict):
        return {key: walk(item, visit, (*path, key)) for key, item in value.items()}
    if isinstance(value, list):
        return [walk(item, visit, (*path, index)) for index, item in enumerate(value)]
    return value


def camel(name):
    return re.sub(r"_(\w)", lambda m: m[1].upper(), name)


def snake(name):
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


def rename(value, function):
    return json.loads(json.dumps(value), object_pairs_hook=lambda pairs: {function(key): item for key, item in pairs})


def without_nulls(value):
    return json.loads(json.dumps(value), object_hook=lambda d: {k: v for k, v in d.items() if v is not None and v != {}})


def flatten(value, prefix=""):
    if isinstance(value, (dict, list)) and value:
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        return functools.reduce(lambda all, pair: all | flatten(pair[1], f"{prefix}/{pair[0]}"), pairs, {})
    return {prefix: value}


def unflatten(flat):
    if list(flat) == [""]:
        return flat[""]
    groups = {}
    for path, value in flat.items():
        head, _, rest = path[1:].partition("/")
        groups.setdefault(head, {})[f"/{rest}" if _ else ""] = value
    if all(key.isdigit() for key in groups):
        return [unflatten(groups[str(i)]) for i in range(len(groups))]
    return {key: unflatten(inner) for key, inner in groups.items()}


def diff(one, two):
    before, after = flatten(one), flatten(two)
    return [[path, before.get(path, "-"), after.get(path, "-")] for path in sorted(before.keys() | after.keys()) if path not in before or path not in after or before[path] != after[path]]


def undo(value, changes):
    flat = flatten(value)
    for path, before, after in changes:
        flat.pop(path, None)
        if before != "-":
            flat[path] = before
    return unflatten(flat)


document = {"user_name": "ann", "home_address": {"zip_code": "1", "street_name": None}, "old_jobs": [{"job_title": "x", "end_year": None}, {"job_title": "y"}], "empty": {}}
print(json.dumps(rename(document, camel)), rename(rename(document, camel), snake) == document, json.dumps(without_nulls(document)), sep="\n")
print(flatten(document), unflatten(flatten(document)) == document, unflatten({"": 5}), flatten([]), flatten({"a": [[1], {"b": 2}]}), sep="\n")
changed = copy.deepcopy(document)
changed["user_name"] = "bob"
changed["home_address"]["zip_code"] = 1
changed["old_jobs"][1]["end_year"] = 2000
del changed["old_jobs"][0]["end_year"]
changes = diff(document, changed)
print(json.dumps(changes), json.dumps(undo(changed, changes), sort_keys=True) == json.dumps(document, sort_keys=True))
print(json.dumps(walk(document, lambda path, value: "/".join(map(str, path)) if value is None else value)), walk([1, {"a": 2}], lambda path, value: value * 10 if isinstance(value, int) else value))
migrations = {1: lambda d: {**{k: v for k, v in d.items() if k != "name"}, "first": d["name"].split()[0], "last": d["name"].split()[-1]}, 2: lambda d: {**d, "tags": d.get("tags", "").split(",") if d.get("tags") else []}, 3: lambda d: {**d, "id": str(d["id"])}}


def migrate(text):
    data = json.loads(text)
    while (version := data.get("version", 1)) in migrations:
        data = {**migrations[version](data), "version": version + 1}
    return json.dumps(data, sort_keys=True)


for text in ('{"name": "Ann B Lee", "id": 5, "tags": "a,b"}', '{"version": 3, "id": 7, "first": "q"}', '{"version": 9}', '{"version": 2, "id": 1}'):
    print(migrate(text))
try:
    migrate('{"id": 5}')
except KeyError as error:
    print("KeyError", error)
template = '{"greeting": "Hello {{name}}", "items": ["{{first}}", "{{missing}}"], "n": "{{n}}"}'
values = {"name": 'A "quoted" name', "first": {"x": 1}, "n": 5}


def fill(value):
    if isinstance(value, str):
        if (whole := re.fullmatch(r"{{(\w+)}}", value)):
            return values.get(whole[1])
        return re.sub(r"{{(\w+)}}", lambda m: str(values.get(m[1], "")), value)
    return value


print(json.dumps(walk(json.loads(template), lambda path, value: fill(value))), [json.loads(line) for line in map(json.dumps, (values, None, [1]))])
merged = functools.reduce(lambda a, b: {k: (a[k] + b[k] if isinstance(a.get(k), list) and isinstance(b.get(k), list) else b.get(k, a.get(k))) for k in {**a, **b}}, map(json.loads, ('{"a": 1, "l": [1]}', '{"b": 2, "l": [2]}', '{"a": 3, "l": []}')))
print(merged, json.dumps({k: len(json.dumps(v)) for k, v in document.items()}), sum(1 for _ in re.finditer(r'"(?:[^"\\]|\\.)*"\s*:', json.dumps(document))))
