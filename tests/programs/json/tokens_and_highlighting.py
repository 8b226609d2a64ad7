# Texts of JSON taken apart and put together: tokens, colours, minifying, sorting of lines, counting, positions of values, comments taken out, trailing commas, ranges of keys.
import json
import re
from collections import Counter

TOKENS = re.compile(r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<string>"(?:[^"\\]|\\.)*")|(?P<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(?P<word>true|false|null)|(?P<punct>[{}\[\],:])|(?P<space>\s+)|(?P<bad>.)', re.S)
text = json.dumps({"name": "A \"b\" : c", "list": [1, -2.5e3, True, None, {"k": []}], "é": "\u20ac"}, indent=2, ensure_ascii=False)
tokens = [(match.lastgroup, match[0]) for match in TOKENS.finditer(text)]
print(Counter(kind for kind, _ in tokens), [token for kind, token in tokens if kind in ("key", "number", "word")])
print("".join(token for kind, token in tokens if kind != "space"), "".join(token for kind, token in tokens if kind != "space") == json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False), "".join(token for _, token in tokens) == text)
print("".join(f"<{kind[0]}>{token}</{kind[0]}>" if kind in ("key", "string", "number", "word") else token for kind, token in tokens if kind != "space"))


def strip_comments(text):
    return re.sub(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/', lambda m: m[1] or "", text, flags=re.S)


def strip_commas(text):
    return re.sub(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])', lambda m: m[1] or "", text)


commented = '{ // start\n "url": "http://x/*y*/", /* many\n lines */ "a": [1, 2, ], "b": "c,]", }'
print(json.loads(strip_commas(strip_comments(commented))))


def positions(text):
    """Where each value begins and ends, by its path."""
    decoder, found = json.JSONDecoder(), {}

    def skip(at):
        while at < len(text) and text[at] in " \t\r\n":
            at += 1
        return at

    def walk(at, path):
        at = skip(at)
        if text[at] in "{[":
            start, is_table, index = at, text[at] == "{", 0
            at = skip(at + 1)
            while text[at] not in "}]":
                key = index
                if is_table:
                    key, at = decoder.raw_decode(text, at)
                    at = skip(at) + 1
                at = skip(walk(at, (*path, key)))
                index += 1
                if text[at] == ",":
                    at = skip(at + 1)
            end = at + 1
        else:
            start = at
            _, end = decoder.raw_decode(text, at)
        found[path] = (start, end)
        return end

    walk(0, ())
    return found


sample = '{"a": [10, {"b": "x y"}, []], "c": {}, "d": null}'
places = positions(sample)
print({path: sample[start:end] for path, (start, end) in places.items()}, all(json.loads(sample[start:end]) is not ... for start, end in places.values()))
start, end = places["a", 1, "b"]
edited = sample[:start] + json.dumps("new \"text\"") + sample[end:]
print(edited, json.loads(edited)["a"][1], [f"{sample.count(chr(10), 0, s) + 1}:{s + 1}" for s, _ in places.values()][:3])
pretty = json.dumps(json.loads(sample), indent=1)
print([line.strip().rstrip(",") for line in pretty.splitlines()], max(len(line) - len(line.lstrip()) for line in pretty.splitlines()), [(m.group(1), pretty.count("\n", 0, m.start()) + 1) for m in re.finditer(r'"(\w+)":', pretty)])
depth = deepest = 0
for kind, token in tokens:
    if kind == "punct":
        depth += (token in "{[") - (token in "}]")
        deepest = max(deepest, depth)
print(deepest, depth, sorted({token for kind, token in tokens if kind == "punct"}), [json.loads(token) for kind, token in tokens if kind in ("key", "string")])
for broken in ('{"a": 01}', '[1, x, "y]', "{'a'}", '["\\u12"]'):
    print([token for kind, token in ((m.lastgroup, m[0]) for m in TOKENS.finditer(broken)) if kind == "bad"], end=" ")
    try:
        json.loads(broken)
    except json.JSONDecodeError as error:
        print(error.msg, repr(broken[error.pos:error.pos + 3]))


def shorten(value, limit=3):
    if isinstance(value, str):
        return value if len(value) <= 6 else value[:5] + "…"
    if isinstance(value, list):
        return [shorten(v, limit) for v in value[:limit]] + ([f"+{len(value) - limit}"] if len(value) > limit else [])
    return {k: shorten(v, limit) for k, v in value.items()} if isinstance(value, dict) else value


print(json.dumps(shorten({"long text": "x" * 20, "list": [*range(9)], "n": [[1, 2, 3, 4]], "short": "abc"}), ensure_ascii=False), [*map(len, json.dumps([[1], [2, 3]], indent=1).splitlines())], re.sub(r"\s+", " ", json.dumps({"a": [1, {"b": 2}]}, indent=4)), json.dumps([1, [2]], indent=2).replace("\n", "").replace("  ", ""))
