# A JSON writer and reader written in Python.
def dumps(value, indent=0, level=0):
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        out = '"'
        for c in value:
            out += {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}.get(c) or (c if 32 <= ord(c) < 127 else f"\\u{ord(c):04x}")
        return out + '"'
    pad = "\n" + " " * indent * (level + 1) if indent else ""
    end = "\n" + " " * indent * level if indent else ""
    if isinstance(value, dict):
        parts = [f"{dumps(str(k))}: {dumps(v, indent, level + 1)}" for k, v in value.items()]
        return "{" + pad + ("," + (pad or " ")).join(parts) + end + "}" if parts else "{}"
    if isinstance(value, (list, tuple)):
        parts = [dumps(v, indent, level + 1) for v in value]
        return "[" + pad + ("," + (pad or " ")).join(parts) + end + "]" if parts else "[]"
    raise TypeError(f"cannot write {type(value).__name__}")


def loads(text):
    def fail(what):
        raise ValueError(f"{what} at {pos}")

    def skip():
        nonlocal pos
        while pos < len(text) and text[pos] in " \n\t\r":
            pos += 1

    def value():
        nonlocal pos
        skip()
        if pos >= len(text):
            fail("unexpected end")
        c = text[pos]
        if c == "{":
            pos += 1
            out = {}
            skip()
            while text[pos:pos + 1] != "}":
                key = value()
                skip()
                if text[pos:pos + 1] != ":":
                    fail("expected ':'")
                pos += 1
                out[key] = value()
                skip()
                if text[pos:pos + 1] == ",":
                    pos += 1
                elif text[pos:pos + 1] != "}":
                    fail("expected ',' or '}'")
            pos += 1
            return out
        if c == "[":
            pos += 1
            out = []
            skip()
            while text[pos:pos + 1] != "]":
                out.append(value())
                skip()
                if text[pos:pos + 1] == ",":
                    pos += 1
                elif text[pos:pos + 1] != "]":
                    fail("expected ',' or ']'")
            pos += 1
            return out
        if c == '"':
            pos += 1
            out = ""
            while text[pos] != '"':
                if text[pos] == "\\":
                    pos += 1
                    if text[pos] == "u":
                        out += chr(int(text[pos + 1:pos + 5], 16))
                        pos += 4
                    else:
                        out += {"n": "\n", "t": "\t"}.get(text[pos], text[pos])
                else:
                    out += text[pos]
                pos += 1
            pos += 1
            return out
        for word, constant in (("null", None), ("true", True), ("false", False)):
            if text.startswith(word, pos):
                pos += len(word)
                return constant
        start = pos
        while pos < len(text) and text[pos] in "+-.eE0123456789":
            pos += 1
        if start == pos:
            fail(f"unexpected {c!r}")
        return float(text[start:pos]) if any(e in ".eE" for e in text[start:pos]) else int(text[start:pos])

    pos = 0
    result = value()
    skip()
    if pos != len(text):
        fail("extra data")
    return result


data = {"name": "Ünï \"q\"\n", "list": [1, 2.5, -3e10, True, None, []], "nested": {"a": {"b": [{}]}}, "t": (1, (2,))}
text = dumps(data)
print(text)
print(dumps(data, indent=2))
back = loads(text)
print(back == {**data, "t": [1, [2]]}, loads(dumps(data, 4)) == back, loads(" [1 , 2 ] "), loads('"\\u00e9\\\\"'))
for bad in ("", "[1, 2", "{1: 2}", '{"a" 1}', "[1 2]", "nul", "[] []", '{"a": tru}'):
    try:
        print(loads(bad))
    except ValueError as error:
        print(repr(bad), error)
try:
    dumps({"f": len})
except TypeError as error:
    print(error)
