# Many short uses: pretty printing, comparing, hashing, deep copies, diffing, searching, templates, quoting for other languages, counting tokens.
import collections
import functools
import json
import re

config = json.loads('{"db": {"host": "h", "ports": [1, 2]}, "on": true, "none": null, "list": [{"id": 2}, {"id": 1}]}')
print(json.dumps(config, separators=(",", ":")), len(json.dumps(config, indent=4).splitlines()))
print(json.loads(json.dumps(config)) == config, json.loads(json.dumps(config)) is config, json.dumps({"a": 1, "b": 2}) == json.dumps({"b": 2, "a": 1}), json.dumps({"a": 1, "b": 2}, sort_keys=True) == json.dumps({"b": 2, "a": 1}, sort_keys=True))


def find(value, wanted, path=()):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == wanted:
                yield path + (key,), inner
            yield from find(inner, wanted, path + (key,))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from find(inner, wanted, path + (index,))


def diff(one, two, path="$"):
    if type(one) is not type(two):
        yield f"{path}: {json.dumps(one)} -> {json.dumps(two)}"
    elif isinstance(one, dict):
        for key in sorted(one.keys() | two.keys()):
            if key not in one:
                yield f"{path}.{key}: + {json.dumps(two[key])}"
            elif key not in two:
                yield f"{path}.{key}: - {json.dumps(one[key])}"
            else:
                yield from diff(one[key], two[key], f"{path}.{key}")
    elif isinstance(one, list):
        for index in range(max(len(one), len(two))):
            if index >= len(one) or index >= len(two):
                yield f"{path}[{index}]: {'+' if index >= len(one) else '-'}"
            else:
                yield from diff(one[index], two[index], f"{path}[{index}]")
    elif one != two:
        yield f"{path}: {json.dumps(one)} -> {json.dumps(two)}"


print(list(find(config, "id")), list(find(config, "ports")), functools.reduce(lambda d, k: d[k], ("db", "ports", 1), config))
changed = json.loads(json.dumps(config))
changed["db"]["ports"].append(3)
changed["on"] = 1
changed["list"][0]["id"] = "2"
del changed["none"]
changed["new"] = {}
print("\n".join(diff(config, changed)))
print(collections.Counter(type(v).__name__ for v in (lambda f: f(f, config))(lambda f, v: [v] + [x for i in (v.values() if isinstance(v, dict) else v if isinstance(v, list) else []) for x in f(f, i)])))
for text in ('plain', "it's", 'say "x"', "tab\t", "</script>", "日本", "a\\b"):
    print(f"const s = {json.dumps(text)};", json.dumps(text).replace("</", "<\\/"), json.dumps(json.dumps(text)), json.loads(json.loads(json.dumps(json.dumps(text)))) == text)
print("{{{}}}".format(", ".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in {"a": 1, "b": [None]}.items())), "[%s]" % ",".join(map(json.dumps, (1, "x", True))))
answer = 'The result is ```json\n{"ok": true, "items": [1, 2]}\n``` as asked.'
print(json.loads(re.search(r"```(?:json)?\s*(.*?)```", answer, re.S)[1]), re.findall(r'"(?:[^"\\]|\\.)*"|\d+|[{}\[\],:]|\w+', '{"a\\"b": [1, true]}'))


@functools.lru_cache
def cached(text):
    print("  computing", text)
    return sum(json.loads(text))


print(cached(json.dumps([1, 2])), cached(json.dumps([1, 2])), cached.cache_info().hits)
table = [["name", "qty"], ["apple", 3], ["pear", None]]
head, *rows = table
print(json.dumps([dict(zip(head, row)) for row in rows]), json.dumps(list(map(list, zip(*table)))), json.dumps({k: [r[i] for r in rows] for i, k in enumerate(head)}))
for text in ("1", "[1]", "{}", '"s"', "null", "true", "1.0", "nope", ""):
    try:
        print(text, type(json.loads(text)).__name__, end="; ")
    except json.JSONDecodeError:
        print(text, "invalid", end="; ")
print()
print(json.dumps(dict.fromkeys("ab", [])), json.dumps([*map(str, range(3))]), json.dumps({**{"a": 1}, "b": [*"xy"]}), json.dumps("a" if None else ["b"]), json.dumps(sorted({3, 1, 2})), json.dumps(list({"k": 0}.items())), json.dumps(str(1.0)), json.dumps(tuple("ab") + (1,)))
limited = {"keep": 1, "drop": object()}
print(json.dumps({k: v for k, v in limited.items() if isinstance(v, int)}), json.dumps(limited, default=lambda o: type(o).__name__), json.dumps({"when": "x"} | {"n": 1}), eval(json.dumps({"a": [1, 2.5, "x"]})), json.dumps([]) + json.dumps({}) + json.dumps(""), json.dumps(True) * 2)
print(min(json.loads("[3, 1, 2]")), "".join(sorted(json.loads('{"b": 1, "a": 2}'))), max(json.loads('["x", "abc"]'), key=len), [*json.loads("[[1], [2]]")], all(json.loads("[true, 1]")), json.loads("[1]") + [2], json.loads('{"a": {}}')["a"].get("b", "none"), json.loads(' "x" ') * 2)
