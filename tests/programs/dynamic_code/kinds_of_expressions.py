# eval of every kind of expression from its text, and statements that it refuses.
class Thing:
    attribute = [1, 2, {"k": "v"}]

    def method(self, *args, **kw):
        return args, kw


thing, n, text, items, d = Thing(), 5, "abc", [3, 1, 2], {"a": 1}
sources = """
n
(n)
n + 1, n - 1
-n ** 2 + ~n
not n or text and items
1 < n <= 5 != 4
n in items or n not in items
text is None, text is not None
'yes' if n > 3 else 'no'
lambda: 0
(lambda a, *b, c=n, **k: (a, b, c, k))(1, 2, 3, z=4)
[i * n for i in items if i != 1]
sorted({i % 2 for i in items})
{k: v + n for k, v in d.items()}
list(i for i in items for j in range(i))
[*items, *text]
{**d, 'b': 2}
(*items,)
thing.attribute[2]['k']
thing.method(*items, 1, **d, e=5)
items[1:], items[::-1], text[-1]
f'{n:>3}|{text!r}|{n=}'
'implicit ' "joined" f' {n}'
b'bytes' + b"\\x00"
0x1F + 0b11 + 0o7 + 1_000
1.5e3, 1j * 1j, .5
...
None, True, False
(m := n * 2), m
print('printed')
"tri" '''ple'''
[[y for y in range(x)] for x in range(3)]
max(items, key=lambda v: -v)
type(n)(7)
__name__
items[0] if (q := items) else q
[eval(s) for s in ('n', 'text')]
""".strip().splitlines()
for source in sources:
    value = eval(source)
    print(source, "->", value if not callable(value) else value())
refused = ["n = 1", "n += 1", "del n", "pass", "return n", "import x", "if n: n", "n; n", "def f(): pass", "yield n", "(yield n)", "await n", "raise n", "assert n", "for i in items: i", "n: int", "global n",
           "*items", "*items, n", "**d", "n = = 1", "print n", "lambda: yield", "(lambda: (yield))", "[(yield i) for i in items]", "@n", "n if n", "class A: pass", "[await i for i in items]", "x := 1", "type X = int"]
for source in refused:
    try:
        value = eval(source)
        print(source, "is allowed", type(value).__name__)
    except SyntaxError as error:
        print(source, "|", error.msg, error.offset)
