"""Lines of JSON, merging, paths, pretty printing, comparing: what programs do all day."""
import io
import json

records = [{"id": i, "name": f"n{i}", "tags": ["a"] * i, "nested": {"x": i / 4}} for i in range(4)]
lines = io.StringIO()
for record in records:
    lines.write(json.dumps(record, separators=(",", ":")) + "\n")
print(lines.getvalue(), end="")
lines.seek(0)
print([json.loads(line) for line in lines] == records)
print(json.loads(json.dumps(records)) == records, json.loads(json.dumps({1: (2, 3)})))


def merge(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return {key: merge(a[key], b[key]) if key in a and key in b else a.get(key, b.get(key)) for key in [*a, *[key for key in b if key not in a]]}
    return b


print(json.dumps(merge({"a": {"x": 1, "y": 2}, "b": [1]}, {"a": {"y": 3, "z": None}, "b": [2], "c": "new"}), indent=4))


def paths(value, path="$"):
    if isinstance(value, dict):
        for key, item in value.items():
            yield from paths(item, f"{path}.{key}")
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from paths(item, f"{path}[{place}]")
    else:
        yield f"{path} = {json.dumps(value)}"


for line in paths(records[1:3]):
    print(line)
print(json.dumps(json.loads('{"b":1,"a":{"d":[],"c":{}}}'), indent=2, sort_keys=True))
config = {"debug": True, "ratio": 0.1 + 0.2, "none": None, "text": 'quote " and \\ and é'}
print(json.dumps(config), json.loads(json.dumps(config)) == config)
print(json.dumps([0.1, 1 / 3, 1e22, 1e21, 5e-324, 1.7976931348623157e308, 100.0]))
