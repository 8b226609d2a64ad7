# A program's settings: defaults merged with files, overrides by dotted paths, environments, validation with paths of errors, writing back.
import copy
import io
import json

DEFAULTS = """{
  "server": {"host": "0.0.0.0", "port": 8080, "tls": {"enabled": false, "cert": null}},
  "logging": {"level": "INFO", "handlers": ["console"]},
  "features": {"beta": false, "limits": {"requests": 100, "burst": 1.5}},
  "paths": ["/a", "/b"]
}"""
PRODUCTION = '{"server": {"port": 443, "tls": {"enabled": true, "cert": "x.pem"}}, "logging": {"handlers": ["file", "syslog"]}, "features": {"limits": {"requests": 1e3}}}'


def merge(base, extra):
    result = dict(base)
    for key, value in extra.items():
        result[key] = merge(result[key], value) if isinstance(value, dict) and isinstance(result.get(key), dict) else copy.deepcopy(value)
    return result


def set_path(config, path, text):
    *parents, last = path.split(".")
    for key in parents:
        config = config.setdefault(key, {})
    try:
        config[last] = json.loads(text)
    except json.JSONDecodeError:
        config[last] = text


def flatten(value, prefix=""):
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from flatten(inner, f"{prefix}.{key}" if prefix else key)
    elif isinstance(value, list) and value:
        for index, inner in enumerate(value):
            yield from flatten(inner, f"{prefix}[{index}]")
    else:
        yield prefix, value


def check(value, schema, path="$"):
    kind = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None)}
    types = schema.get("type", list(kind))
    types = [types] if isinstance(types, str) else types
    if not any(isinstance(value, kind[name]) and not (isinstance(value, bool) and name in ("integer", "number")) for name in types):
        yield f"{path}: {json.dumps(value)} is not {' or '.join(types)}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {json.dumps(value)} not in {json.dumps(schema['enum'])}"
    if "minimum" in schema and value < schema["minimum"]:
        yield f"{path}: {value} < {schema['minimum']}"
    if isinstance(value, dict):
        for key in schema.get("required", []):
            if key not in value:
                yield f"{path}: {key} is missing"
        for key, inner in schema.get("properties", {}).items():
            if key in value:
                yield from check(value[key], inner, f"{path}.{key}")
    if isinstance(value, list) and "items" in schema:
        for index, inner in enumerate(value):
            yield from check(inner, schema["items"], f"{path}[{index}]")


config = merge(json.loads(DEFAULTS), json.loads(PRODUCTION))
print(json.dumps(config, indent=2))
for path, text in (("server.port", "8443"), ("logging.level", "debug"), ("features.beta", "true"), ("new.deep.key", "[1, null]"), ("paths", '"none"')):
    set_path(config, path, text)
print(dict(flatten(config)))
schema = json.loads("""{"type": "object", "required": ["server", "owner"], "properties": {
  "server": {"type": "object", "properties": {"port": {"type": "integer", "minimum": 9000}, "host": {"type": "string"}}},
  "logging": {"type": "object", "properties": {"level": {"enum": ["DEBUG", "INFO"]}, "handlers": {"type": "array", "items": {"type": ["integer", "null"]}}}},
  "features": {"properties": {"beta": {"type": "string"}, "limits": {"properties": {"requests": {"type": "integer"}}}}}}}""")
print("\n".join(check(config, schema)))
before, after = dict(flatten(json.loads(DEFAULTS))), dict(flatten(config))
print([f"{key}: {json.dumps(before.get(key))} -> {json.dumps(after.get(key))}" for key in sorted(before.keys() | after.keys()) if before.get(key, "-") != after.get(key, "-")])
out = io.StringIO()
json.dump(config, out, indent=4, sort_keys=True)
out.seek(0)
again = json.load(out)
print(again == config, out.getvalue().count("\n"), list(again) == sorted(again), type(config["features"]["limits"]["requests"]).__name__)
commented = '{\n  // the port\n  "port": 1, // inline\n  "url": "http://x" // end\n}'
print(json.loads("\n".join(line[:line.rindex("//")] if line.count("//") and line.split("//")[-1].strip()[-1:].isalpha() and '"' not in line.split("//")[-1] else line for line in commented.split("\n"))))
