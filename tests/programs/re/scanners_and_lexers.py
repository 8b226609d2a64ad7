# re.Scanner, pattern.scanner(), lastgroup dispatch: lexers for expressions, INI, JSON; positions, rests, actions.
import re
from collections import namedtuple


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


scanner = re.Scanner([
    (r"[a-zA-Z_]\w*", lambda scanner, token: ("name", token, scanner.match.start())),
    (r"\d+\.\d*", lambda scanner, token: float(token)),
    (r"\d+", lambda scanner, token: int(token)),
    (r"=|\+|-|\*|/", "op"),
    (r"\s+", None),
])
print(scanner.scan("sum = 3*foo + 312.50+bar"), scanner.scan("a @ b"), scanner.scan(""), scanner.scan("  "), scanner.scan("1.2.3"))
print(re.Scanner([("a", 1), ("", 2)]).scan("aab"), re.Scanner([("A", "x")], re.I).scan("aA"))
Token = namedtuple("Token", "kind value line column")
SPEC = [("NUMBER", r"\d+(?:\.\d+)?"), ("STRING", r'"(?:[^"\\]|\\.)*"'), ("NAME", r"[^\W\d]\w*"), ("OP", r"[-+*/=<>!]=?|[(){};,]"), ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+|#[^\n]*"), ("BAD", r".")]
LEXER = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in SPEC))


def tokens(source):
    line, start = 1, 0
    for match in LEXER.finditer(source):
        kind, value, column = match.lastgroup, match.group(), match.start() - start + 1
        match kind:
            case "NEWLINE":
                line, start = line + 1, match.end() if False else source.find("\n", start) + 1
            case "SKIP":
                pass
            case "BAD":
                raise SyntaxError(f"{value!r} unexpected at {line}:{column}")
            case "NUMBER":
                yield Token(kind, float(value) if "." in value else int(value), line, column)
            case _:
                yield Token(kind, value, line, column)
LEXER_GROUPS = LEXER.groupindex


source = 'x1 = 3.5 * (größe + "a\\"b") # note\nif x1 >= 10 { y = x1; }\n'
for token in tokens(source):
    print(f"{token.kind}:{token.value}@{token.line}:{token.column}", end=" ")
print()
attempt(lambda: list(tokens("a = \n  $b")))
print(dict(LEXER_GROUPS), LEXER.groups, LEXER.groupindex["OP"])
walker = re.compile(r"(\d)(x)?").scanner("1x2 3x")
print([(m.group(), m.groups(), m.lastindex) for m in iter(walker.search, None)], walker.match(), walker.pattern.pattern)
matcher = re.compile(r"\w").scanner("ab c", 0, 4)
print([matcher.match() and "yes" for _ in range(4)], re.compile("a").scanner("bab", 1).match().span(), re.compile("a").scanner("bab", 2).search())
JSON = re.compile(r'\s*(?:(?P<string>"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?P<number>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)|(?P<word>true|false|null)|(?P<mark>[\[\]{},:]))')


def parse(text):
    at = 0

    def take():
        nonlocal at
        match = JSON.match(text, at)
        if match is None:
            raise ValueError(f"no token at {at}: {text[at:at + 5]!r}")
        at = match.end()
        return match.lastgroup, match[match.lastgroup]

    def value(kind, token):
        if kind == "string":
            return re.sub(r"\\(u([0-9a-fA-F]{4})|.)", lambda m: chr(int(m[2], 16)) if m[2] else {"n": "\n", "t": "\t"}.get(m[1], m[1]), token[1:-1])
        if kind == "number":
            return float(token) if re.search("[.eE]", token) else int(token)
        if kind == "word":
            return {"true": True, "false": False, "null": None}[token]
        if token == "[":
            items = []
            while (next_token := take())[1] != "]" or next_token[0] == "string":
                if next_token != ("mark", ","):
                    items.append(value(*next_token))
            return items
        if token == "{":
            items = {}
            while (next_token := take())[1] != "}" or next_token[0] == "string":
                if next_token != ("mark", ","):
                    key = value(*next_token)
                    if take() != ("mark", ":"):
                        raise ValueError(f": expected at {at}")
                    items[key] = value(*take())
            return items
        raise ValueError(f"{token!r} is no value at {at}")

    result = value(*take())
    if text[at:].strip():
        raise ValueError(f"rest: {text[at:]!r}")
    return result


print(parse('{"a": [1, -2.5e1, "x\\u00e9\\n\\"", true, null], "b": {"]": []}}'))
for text in ("[1, 01]", "[tru]", '{"a" 1}', '"a', "[1] x", ""):
    attempt(lambda: parse(text))
INI = re.compile(r"^\s*(?:\[(?P<section>[^\]]+)\]|(?P<key>[^=:#;\s]+)\s*[=:]\s*(?P<value>.*?)|[#;].*)?\s*$", re.M)
section, found = None, {}
for match in INI.finditer("[main]\nname = Ann # not a comment\n; note\n\n[other part]\nx: 5\nbroken\ny=\n"):
    if match["section"]:
        section = found.setdefault(match["section"], {})
    elif match["key"]:
        section[match["key"]] = match["value"]
print(found)
