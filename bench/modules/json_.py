# Documents as services exchange them: flat records, nested ones, text that must be escaped.
import json

RECORDS = [{"id": n, "name": f"user {n}", "score": n * 1.25, "tags": ["a", "b", str(n)], "active": n % 2 == 0, "parent": None} for n in range(100)]
TEXT = json.dumps(RECORDS)
DEEP = {"level": {"items": [{"text": 'a "quoted" word\n', "unicode": "größe"}] * 50}}
SETTINGS = '{"host": "localhost", "port": 8080, "debug": false}'


def loads():
    return len(json.loads(TEXT))


def loads_short():
    return [json.loads(SETTINGS)["port"] for _ in range(50)][-1]


def dumps():
    return len(json.dumps(RECORDS))


def dumps_escaped():
    return len(json.dumps(DEEP))


def dumps_indented():
    return len(json.dumps(RECORDS, indent=2, sort_keys=True))


def dumps_default():
    return len(json.dumps([{1, 2, 3}] * 50, default=sorted))


def loads_object_hook():
    return len(json.loads(TEXT, object_hook=lambda d: d["id"]))
