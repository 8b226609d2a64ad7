# A parser and a writer by hand against the module, over generated texts and their damaged copies: same values, same verdict.
import json
import random
import re

TOKEN = re.compile(r'[ \t\n\r]*(?:(?P<punct>[\[\]{},:])|(?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|(?P<string>"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?P<word>true|false|null|NaN|-?Infinity))')
WORDS = {"true": True, "false": False, "null": None, "NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}
ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class Wrong(Exception):
    pass


def tokens(text):
    position = 0
    while position < len(text.rstrip(" \t\n\r")):
        match = TOKEN.match(text, position)
        if not match:
            raise Wrong(position)
        position = match.end()
        yield match.lastgroup, match[match.lastgroup]
    yield "end", ""


def unescape(body):
    text = re.sub(r'\\u([0-9a-fA-F]{4})|\\(.)', lambda m: chr(int(m[1], 16)) if m[1] else ESCAPES[m[2]], body)
    return re.sub("[\ud800-\udbff][\udc00-\udfff]", lambda m: m[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le"), text)


class Parser:
    def __init__(self, text):
        self.tokens = tokens(text)
        self.advance()

    def advance(self):
        self.kind, self.text = next(self.tokens)

    def expect(self, text):
        if self.text != text or self.kind != "punct":
            raise Wrong(text)
        self.advance()

    def value(self):
        kind, text = self.kind, self.text
        if kind == "end" or text in list("]},:") and kind == "punct":
            raise Wrong(text)
        self.advance()
        if kind == "string":
            return unescape(text[1:-1])
        if kind == "number":
            return float(text) if set(text) & set(".eE") else int(text)
        if kind == "word":
            return WORDS[text]
        result = [] if text == "[" else {}
        closing = "]" if text == "[" else "}"
        while self.text != closing or self.kind != "punct":
            if result or getattr(self, "after", None) is result:
                self.expect(",")
            if text == "[":
                result.append(self.value())
            else:
                if self.kind != "string":
                    raise Wrong("key")
                key = unescape(self.text[1:-1])
                self.advance()
                self.expect(":")
                result[key] = self.value()
        self.advance()
        return result


def parse(text):
    parser = Parser(text)
    value = parser.value()
    if parser.kind != "end":
        raise Wrong("more")
    return value


def write(value):
    if isinstance(value, str):
        return '"' + "".join(f"\\{c}" if c in '"\\' else {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b", "\f": "\\f"}.get(c) or (c if " " <= c <= "~" else "".join(f"\\u{int.from_bytes(c.encode('utf-16-be', 'surrogatepass')[i:i + 2]):04x}" for i in range(0, 2 if ord(c) < 65536 else 4, 2))) for c in value) + '"'
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (int, float)):
        return repr(value).replace("inf", "Infinity").replace("nan", "NaN")
    if isinstance(value, list):
        return f"[{', '.join(map(write, value))}]"
    return f"{{{', '.join(f'{write(key)}: {write(item)}' for key, item in value.items())}}}"


rng = random.Random(2026)


def grow(depth):
    kind = rng.randrange(6 if depth else 4)
    if kind == 0:
        return "".join(rng.choice('ab"\\/\n\té\u20ac\U0001f600\x01 ') for _ in range(rng.randrange(5)))
    if kind == 1:
        return rng.choice((0, -1, 10**20, 1.5, -2e-7, 1e22, 123456789))
    if kind in (2, 3):
        return rng.choice((None, True, False, "x"))
    return [grow(depth - 1) for _ in range(rng.randrange(3))] if kind == 4 else {f"k{i}": grow(depth - 1) for i in range(rng.randrange(3))}


same = wrong = 0
for number in range(60):
    value = grow(3)
    text = json.dumps(value)
    assert write(value) == text and parse(text) == value == json.loads(text)
    characters = list(json.dumps(value, ensure_ascii=False, indent=rng.choice((None, 1))))
    for _ in range(rng.randrange(1, 3)):
        place = rng.randrange(len(characters))
        characters[place:place + rng.randrange(2)] = rng.choice(('"', ",", "[", "]", "{", "}", ":", "0", "-", ".", "e", "\\", " ", "n", ""))
    damaged = "".join(characters)
    try:
        mine = write(parse(damaged))
    except Wrong:
        mine = "wrong"
    try:
        theirs = json.dumps(json.loads(damaged))
    except json.JSONDecodeError as error:
        theirs = "wrong"
        if number % 6 == 0:
            print(repr(damaged[:50]), error)
    same += mine == theirs
    wrong += theirs == "wrong"
print(same, wrong)
