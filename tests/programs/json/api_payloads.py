# Answers of a service: pages, errors, dates, ids beyond 2**53, null against missing, patches, pointers, webhooks with signatures.
import datetime
import hashlib
import hmac
import json
from dataclasses import asdict, dataclass, field
from decimal import Decimal

PAGE = '{"data": [{"id": 9007199254740993, "name": "Z\\u00fcrich", "price": "19.90", "created": "2024-02-29T12:30:00+00:00", "tags": ["a", "b"], "owner": null}, {"id": 2, "name": "emoji \\ud83d\\ude80", "price": "0.10", "created": "2023-12-31T23:59:59+01:00", "tags": []}], "meta": {"page": 1, "pages": 2, "next": "/items?page=2"}}'


@dataclass
class Item:
    id: int
    name: str
    price: Decimal
    created: datetime.datetime
    tags: list[str] = field(default_factory=list)
    owner: str | None = "unknown"

    @classmethod
    def of(cls, data):
        return cls(**{**data, "price": Decimal(data["price"]), "created": datetime.datetime.fromisoformat(data["created"])})


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, datetime.datetime):
            return o.astimezone(datetime.timezone.utc).isoformat().replace("+00:00", "Z")
        if isinstance(o, Decimal):
            return str(o)
        return super().default(o)


page = json.loads(PAGE)
items = [Item.of(data) for data in page["data"]]
for item in items:
    print(item)
print(sum(item.price for item in items), page["meta"].get("next"), page["meta"].get("prev"), page["data"][1].get("owner", "missing"), page["data"][0].get("owner", "missing"))
print(json.dumps([asdict(item) for item in items], cls=Encoder, ensure_ascii=False))


def pointer(document, path):
    for part in path.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        document = document[int(part)] if isinstance(document, list) else document[part]
    return document


def merge_patch(target, patch):
    if not isinstance(patch, dict):
        return patch
    target = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            target.pop(key, None)
        else:
            target[key] = merge_patch(target.get(key), value)
    return target


def patch(document, operations):
    for operation in operations:
        *parents, last = operation["path"].split("/")[1:]
        place = pointer(document, "/" + "/".join(parents)) if parents else document
        match operation:
            case {"op": "add", "value": value} if isinstance(place, list):
                place.insert(len(place) if last == "-" else int(last), value)
            case {"op": "add" | "replace", "value": value}:
                place[int(last) if isinstance(place, list) else last] = value
            case {"op": "remove"}:
                del place[int(last) if isinstance(place, list) else last]
            case {"op": "test", "value": value}:
                if pointer(document, operation["path"]) != value:
                    raise ValueError(f"test failed at {operation['path']}")
    return document


print(pointer(page, "/data/0/tags/1"), pointer({"a/b": {"m~n": [5]}}, "/a~1b/m~0n/0"))
print(json.dumps(merge_patch(json.loads('{"a": {"b": 1, "c": 2}, "d": [1]}'), json.loads('{"a": {"b": null, "e": {"f": null}}, "d": "x"}'))))
document = json.loads('{"list": [1, 2], "map": {"k": "v"}}')
print(json.dumps(patch(document, json.loads('[{"op": "add", "path": "/list/-", "value": 3}, {"op": "remove", "path": "/list/0"}, {"op": "replace", "path": "/map/k", "value": null}, {"op": "add", "path": "/new", "value": {}}, {"op": "test", "path": "/new", "value": {}}]'))))
try:
    patch(document, [{"op": "test", "path": "/list/0", "value": "2"}])
except ValueError as error:
    print(error)
body = json.dumps({"event": "paid", "amount": 12.5, "at": 1700000000}, separators=(",", ":"), sort_keys=True)
print(body, hmac.new(b"key", body.encode(), hashlib.sha256).hexdigest()[:16], hashlib.md5(json.dumps(page, sort_keys=True).encode()).hexdigest())


def respond(status, **content):
    body = json.dumps(content, ensure_ascii=False)
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body.encode())}\r\n\r\n{body}"


print(repr(respond("404 Not Found", error={"code": "not_found", "message": "kein Zürich"})), [json.loads(line.removeprefix("data: ")) for line in 'data: {"delta": "He"}\ndata: {"delta": "llo"}\ndata: "[DONE]"'.split("\n")])
requests = json.loads('[{"jsonrpc": "2.0", "method": "add", "params": [1, 2], "id": 1}, {"jsonrpc": "2.0", "method": "pow", "params": {"base": 2, "exp": 10}, "id": "x"}, {"jsonrpc": "2.0", "method": "none", "id": null}, {"bad": 1}]')
methods = {"add": lambda a, b: a + b, "pow": lambda base, exp: base**exp}
for request in requests:
    match request:
        case {"method": name, "id": identity} if name in methods:
            params = request.get("params", [])
            print(json.dumps({"result": methods[name](**params) if isinstance(params, dict) else methods[name](*params), "id": identity}), end=" ")
        case {"method": name}:
            print(json.dumps({"error": {"code": -32601, "message": f"no method {name!r}"}, "id": request["id"]}), end=" ")
        case _:
            print(json.dumps({"error": {"code": -32600}, "id": None}))
