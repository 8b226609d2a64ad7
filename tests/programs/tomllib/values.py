import tomllib

GOOD = ['a = 1', 'a.b.c = true', '"x y" = 1_000', "a = 0xff\nb = 0o17\nc = 0b11", "a = 1.5e-3\nb = inf\nc = -nan", 'a = """\nx\\\n  y"""', "a = '''it's'''",
        "a = 'C:\\x'", 'a = "\\u00e9\\U0001F600\\t"', "a = [1, 2,\n 3, # c\n]", "a = {x = 1, y.z = 2}", "[t]\na = 1\n[t.u]\nb = 2", "[[p]]\nn = 1\n[[p]]\nn = 2\n[p.q]\nr = 3",
        "d = 1979-05-27T07:32:00Z\ne = 1979-05-27 07:32:00.5-07:00\nf = 1979-05-27\ng = 07:32:00", "", "# only\r\n", "a = []\nb = {}", "a = [[1], ['x']]", "1 = 2\n1.2 = 3" if False else "1.2 = 3"]
for text in GOOD:
    print(repr(text), tomllib.loads(text))
BAD = ["a", "a =", "a = 1\na = 2", "a = [1", "a = {x = 1", 'a = "x', "[t\n", "[t]\n[t]", "a = 01", "a = 1__0", 'a = "\\x"', "a = 1 b = 2", "a.b = 1\na = 2", "[[a]]\n[a]", "a = 'x\ny'",
       "a = 2020-13-01", "a = .5", "a = truex", "= 1", "a = {x = 1, x = 2}", "a = [1]\n[[a]]", "\x00 = 1", "a = \"\x01\"", "a = '''x"]
for text in BAD:
    try:
        print(repr(text), tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), error, error.lineno, error.colno, error.pos)
print(tomllib.loads("a = 1.10", parse_float=str))
try:
    tomllib.loads(b"a = 1")
except TypeError as error:
    print(error)
