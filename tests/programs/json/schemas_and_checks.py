# A checker of JSON Schema's main words: types, ranges, lengths, patterns, enum, const, required, additionalProperties, items, anyOf, oneOf, not, $ref; all errors with their paths.
import json
import re

TYPES = {"string": str, "boolean": bool, "null": type(None), "object": dict, "array": list}


def is_type(value, name):
    if name in ("integer", "number"):
        return not isinstance(value, bool) and (isinstance(value, int) or isinstance(value, float) and (name == "number" or value.is_integer()))
    return isinstance(value, TYPES[name])


def same(one, two):
    return json.dumps(one, sort_keys=True) == json.dumps(two, sort_keys=True)


def check(value, schema, root=None, path="$"):
    root = schema if root is None else root
    if schema is True or schema is False:
        if not schema:
            yield f"{path}: nothing is allowed"
        return
    if "$ref" in schema:
        target = root
        for part in filter(None, schema["$ref"].removeprefix("#").split("/")):
            target = target[part]
        yield from check(value, target, root, path)
    names = schema.get("type", [])
    names = [names] if isinstance(names, str) else names
    if names and not any(is_type(value, name) for name in names):
        yield f"{path}: {json.dumps(value)} is no {' or '.join(names)}"
        return
    if "enum" in schema and not any(same(value, option) for option in schema["enum"]):
        yield f"{path}: {json.dumps(value)} is none of {json.dumps(schema['enum'])}"
    if "const" in schema and not same(value, schema["const"]):
        yield f"{path}: must be {json.dumps(schema['const'])}"
    if is_type(value, "number"):
        for word, fails in (("minimum", lambda v, m: v < m), ("maximum", lambda v, m: v > m), ("exclusiveMinimum", lambda v, m: v <= m), ("multipleOf", lambda v, m: v % m != 0)):
            if word in schema and fails(value, schema[word]):
                yield f"{path}: {value} against {word} {schema[word]}"
    if isinstance(value, str):
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            yield f"{path}: length {len(value)}"
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{path}: {json.dumps(value)} does not match {schema['pattern']}"
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield f"{path}: {len(value)} items"
        if schema.get("uniqueItems") and len({json.dumps(v, sort_keys=True) for v in value}) < len(value):
            yield f"{path}: items repeat"
        prefix = schema.get("prefixItems", [])
        for index, item in enumerate(value):
            yield from check(item, prefix[index] if index < len(prefix) else schema.get("items", True), root, f"{path}[{index}]")
    if isinstance(value, dict):
        for name in schema.get("required", []):
            if name not in value:
                yield f"{path}: {name} is missing"
        for name, item in value.items():
            rules = [schema["properties"][name]] if name in schema.get("properties", {}) else []
            rules += [rule for pattern, rule in schema.get("patternProperties", {}).items() if re.search(pattern, name)]
            for rule in rules or [schema.get("additionalProperties", True)]:
                yield from check(item, rule, root, f"{path}.{name}")
    for word, wanted in (("allOf", lambda good, all: good == all), ("anyOf", lambda good, all: good > 0), ("oneOf", lambda good, all: good == 1)):
        if word in schema:
            good = sum(not list(check(value, option, root, path)) for option in schema[word])
            if not wanted(good, len(schema[word])):
                yield f"{path}: {good} of {word} fit"
    if "not" in schema and not list(check(value, schema["not"], root, path)):
        yield f"{path}: must not fit"


SCHEMA = json.loads(r"""{
 "type": "object", "required": ["name", "age"], "additionalProperties": false,
 "properties": {
  "name": {"type": "string", "minLength": 2, "pattern": "^[A-Z]"}, "age": {"type": "integer", "minimum": 0, "maximum": 150}, "email": {"anyOf": [{"type": "null"}, {"pattern": "@"}]},
  "tags": {"type": "array", "items": {"enum": ["a", "b", 1]}, "uniqueItems": true, "maxItems": 3}, "parent": {"$ref": "#"}, "point": {"prefixItems": [{"type": "number"}, {"type": "number"}], "items": false},
  "kind": {"oneOf": [{"type": "integer", "multipleOf": 2}, {"type": "integer", "multipleOf": 3}]}, "price": {"type": ["number", "null"], "exclusiveMinimum": 0}, "fixed": {"const": {"k": [1]}}, "other": {"not": {"type": "string"}}},
 "patternProperties": {"^x_": {"type": "boolean"}}}""")
for text in ('{"name": "Ann", "age": 5}', '{"name": "Ann", "age": 5.0, "email": null, "tags": ["a", 1], "x_on": true}', "[]", "{}", '{"name": "a", "age": -1}', '{"name": "Ann", "age": true}', '{"name": "Ann", "age": 1, "email": "none", "more": 1}', '{"name": "Ann", "age": 1, "tags": ["a", "a", "c", 1.0]}', '{"name": "Ann", "age": 1, "parent": {"name": "Bob", "age": "x", "parent": {}}}', '{"name": "Ann", "age": 200, "point": [1, "2", 3]}', '{"name": "Ann", "age": 1, "kind": 6, "price": 0}', '{"name": "Ann", "age": 1, "kind": 4, "price": null, "fixed": {"k": [1]}}', '{"name": "Ann", "age": 1, "fixed": {"k": [1.0]}, "other": "text", "x_y": 1}', '{"name": "Ann", "age": 1, "kind": 5, "tags": [[]], "email": "a@b"}', "null", "5"):
    print(text, list(check(json.loads(text), SCHEMA)) or "fits")
print([list(check(value, rule)) for value, rule in ((1, True), (1, False), ("x", {}), (None, {"type": "null"}), (True, {"type": "number"}), (1.5, {"type": "integer"}), ([], {"minItems": 1}), ("é", {"maxLength": 1}), ({"a": 1}, {"additionalProperties": {"type": "string"}}), (3, {"allOf": [{"minimum": 1}, {"maximum": 2}]}))])
