"""What is no TOML, with texts and positions; parse_float; argument types."""
import decimal
import io
import tomllib

documents = ["a", "a =", "= 1", "a = 1 b = 2", "a = 01", "a = 1_", "a = _1", "a = 1__0", "a = 0x", "a = 0XFF", "a = .5", "a = 5.", "a = 1e", "a = True", "a = \"x", "a = 'x", "a = \"\\q\"", "a = \"\\u12\"", "a = \"\\uD800\"", "a = \"x\ny\"", "a = \"\"\"x", "a = [1", "a = [1,,2]", "a = {x = 1", "a = {x = 1,}", "a = {x = 1\n}", "a = 1\na = 2", "[a]\n[a]", "a = 1\n[a]", "a = 1\na.b = 2", "[a]\nb = 1\n[a.b]", "a = {b = 1}\n[a.c]", "[[a]]\n[a]", "a = []\n[[a]]", "[a", "[]", "[[a]", "[a]]", "[a] x", "a b = 1", "a..b = 1", "a = 1979-13-01", "a = 1979-02-30", "a = 25:00:00", "a = 1979-05-27T", "\"\"\"k\"\"\" = 1", "a = \"\x01\"", "# \x01", "a = 1\rb = 2", "a = \"\\\"", "a = +0x1", "a = 1.e5", "a = infinity", "\u00e9 = 1", "a = 'x' 'y'", "[a]\nb.c = 1\n[a.b]", "a.b = 1\n[a]", "a = 1, 2", "a = {x = 1, x = 2}", "a = {b.c = 1, b = 2}"]
for document in documents:
    try:
        print(repr(document), tomllib.loads(document))
    except tomllib.TOMLDecodeError as error:
        print(repr(document), error, "|", error.msg, error.pos, error.lineno, error.colno, error.doc == document)
print(tomllib.loads("a = 1.5\nb = inf\nc = [2.50]", parse_float=decimal.Decimal), tomllib.loads("a = 1.5", parse_float=str), tomllib.load(io.BytesIO(b"a = '\xc3\xa9'")))
for call in (lambda: tomllib.loads(b"a = 1"), lambda: tomllib.loads(None), lambda: tomllib.load(io.StringIO("a = 1")), lambda: tomllib.load("x"), lambda: tomllib.loads("a = 1.5", parse_float=lambda t: {}), lambda: tomllib.loads("a = 1.5", parse_float=lambda t: []), lambda: tomllib.load(io.BytesIO(b"\xff")), lambda: tomllib.TOMLDecodeError("m", "d\nx", 2), lambda: str(tomllib.TOMLDecodeError("m", "d\nx", 2))):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
