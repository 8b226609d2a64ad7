# Helpers as they are written every day: safe loading, extracting from prose, pretty tables, redaction, size limits, retries of repairs, caching by content, JSON paths.
import copy
import functools
import hashlib
import json
import re
from typing import Any


def safe_loads(text: str, default: Any = None) -> Any:
    try:
        return json.loads(text)
    except (json.JSONDecodeError, TypeError):
        return default


def extract(text: str) -> list:
    """All objects and lists that are whole, by counting brackets outside of strings."""
    found, depth, start, quoted, escaped = [], 0, None, False, False
    for index, char in enumerate(text):
        if quoted:
            escaped, quoted = char == "\\" and not escaped, char != '"' or escaped
        elif char == '"' and depth:
            quoted = True
        elif char in "{[":
            start = index if depth == 0 else start
            depth += 1
        elif char in "}]" and depth:
            depth -= 1
            if depth == 0:
                value = safe_loads(text[start:index + 1], Ellipsis)
                if value is not Ellipsis:
                    found.append(value)
    return found


def repair(text: str) -> str:
    text = re.sub(r"^```\w*\n|\n```$", "", text.strip())
    text = re.sub(r"'([^'\"]*)'", r'"\1"', text)
    text = re.sub(r"\bTrue\b", "true", re.sub(r"\bFalse\b", "false", re.sub(r"\bNone\b", "null", text)))
    text = re.sub(r"([{,]\s*)([A-Za-z_]\w*)\s*:", r'\1"\2":', text)
    text = re.sub(r",\s*([}\]])", r"\1", text)
    return text + "".join({"{": "}", "[": "]"}[c] for c in reversed(re.sub(r'"[^"]*"|[^{}\[\]]', "", text)[:text.count("{") + text.count("[") - text.count("}") - text.count("]")]))


def redact(value, secret=re.compile("pass|token|key", re.I)):
    if isinstance(value, dict):
        return {k: "***" if secret.search(k) else redact(v) for k, v in value.items()}
    return [redact(v) for v in value] if isinstance(value, list) else value


def query(document, path):
    nodes = [document]
    for key, index, star, deep in re.findall(r"\.(\w+)|\[(-?\d+)\]|(\[\*\]|\.\*)|\.\.(\w+)", path):
        following = []
        for node in nodes:
            if key and isinstance(node, dict) and key in node:
                following.append(node[key])
            elif index and isinstance(node, list) and -len(node) <= int(index) < len(node):
                following.append(node[int(index)])
            elif star:
                following.extend(node.values() if isinstance(node, dict) else node if isinstance(node, list) else [])
        nodes = following
    return nodes


def canonical(value) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def fingerprint(value) -> str:
    return hashlib.sha256(canonical(value).encode()).hexdigest()[:12]


def shape(value):
    match value:
        case dict():
            return {k: shape(v) for k, v in value.items()}
        case [first, *_]:
            return [shape(first)]
        case _:
            return type(value).__name__


def truncate(value, limit):
    text = json.dumps(value)
    return text if len(text) <= limit else text[:limit - 3] + "..."


print(safe_loads('{"a": 1}'), safe_loads("{"), safe_loads(None, []), safe_loads(5, "d"), safe_loads(b"[1]"))
print(extract('Here {"a": [1, {"b": "}"}]} and [2, "\\"]"] but {broken} and [3'), extract("none"), extract('[["x"]] {"k": {}}'))
for text in ("```json\n{\"a\": 1,}\n```", "{'a': True, 'b': [None, False,],}", '{name: "x", list: [1, 2', '{"ok": 1}', "[1, 2, {a: 'b'"):
    fixed = repair(text)
    print(repr(fixed), safe_loads(fixed, "still wrong"))
document = json.loads('{"users": [{"name": "ann", "apiKey": "k", "roles": ["a", "b"]}, {"name": "bob", "roles": []}], "token": {"x": 1}, "n": 2}')
print(json.dumps(redact(document)), redact(document)["users"][1] is document["users"][1])
for path in ("$.users[0].name", "$.users[*].name", "$.users[-1].roles", "$.users[*].roles[0]", "$.none", "$.users[9]", "$.*", "$.users[*].*"):
    print(path, query(document, path))
print(canonical({"b": 1, "a": ["é", {"d": None, "c": 1.0}]}), fingerprint({"a": 1, "b": 2}) == fingerprint({"b": 2, "a": 1}), fingerprint([1, 2]) == fingerprint([2, 1]), fingerprint({"a": "é"}))
print(shape(document), truncate(document, 40), truncate([1], 40), truncate("x" * 50, 20))


def memo(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(value):
        key = canonical(value)
        if key not in cache:
            cache[key] = function(copy.deepcopy(value))
        return cache[key]

    wrapper.cache = cache
    return wrapper


@memo
def expensive(value):
    print("  computing", value)
    return sum(value.values())


print(expensive({"a": 1, "b": 2}), expensive({"b": 2, "a": 1}), expensive({"a": 1}), list(expensive.cache))


class Store:
    """A store of documents that keeps its history as lines of JSON."""

    def __init__(self):
        self.lines = []

    def put(self, key, **changes):
        self.lines.append(json.dumps({"key": key, "set": changes}))

    def drop(self, key):
        self.lines.append(json.dumps({"key": key, "drop": True}))

    def load(self):
        state = {}
        for entry in map(json.loads, self.lines):
            match entry:
                case {"key": key, "drop": True}:
                    state.pop(key, None)
                case {"key": key, "set": changes}:
                    state.setdefault(key, {}).update(changes)
        return state


store = Store()
store.put("a", x=1)
store.put("b", y=[1, None])
store.put("a", x=2, z="é")
store.drop("b")
print(store.load(), store.lines[-1], len(store.lines), json.dumps(store.load(), indent=1, ensure_ascii=False))
