# Errors of indentation, of missing colons and of incomplete compound statements.
sources = [
    " x = 1", "if a:\nb", "if a:\n", "if a:", "if a:\n    b\n   c", "if a:\n  b\n    c", "x = 1\n  y = 2", "if a:\n\tb\n        c", "if a:\n        b\n\tc", "def f():\npass", "class C:\nx = 1", "for a in b:\nc", "while a:\nb",
    "try:\npass", "try:\n    a", "try:\n    a\nb", "try:\n    a\nexcept:\nb", "try:\n    a\nfinally:\nb", "try: a\nelse: b", "try: a\nexcept: b\nexcept c: d", "try: a\nexcept b: c\nexcept* d: e", "try: a\nexcept*: b",
    "try: a\nexcept b, c: d", "try: a\nexcept b, c as d: e", "try: a\nexcept b as c, d: e", "try: a\nfinally: b\nexcept: c", "except: a", "finally: a", "else: a", "elif a: b", "case 1: pass", "with a:\nb", "with a as b:\nc",
    "if a\n    b", "if a", "elif", "else", "if a: b\nelse if c: d", "if a: b\nelif\n    c", "if a: b\nelif c\n    d", "if a: b\nelse c", "if a: b\nelse:\nc", "while a\n    b", "for a in b\n    c", "for a in: b", "for a: b", "for in b: c", "for a b: c",
    "for a of b: c", "def f()\n    a", "def f:\n    a", "def f(: a", "def (a): b", "def f(a) -> : b", "def f(a) -> int\n    b", "class C\n    a", "class C(: a", "class C():\n", "class : a", "class C(a, b=): c", "with a\n    b", "with a as: b", "with: b",
    "with (a as b: c", "with (a, b as c) d", "with a, : b", "try\n    a", "try: a\nexcept\n    b", "try: a\nexcept b\n    c", "try: a\nfinally\n    b", "match a:\ncase 1: pass", "match a:\n    b", "match a:\n", "match a:\n    case 1\n        b",
    "match a:\n    case 1:\n    b", "match a\n    case 1: b", "match a:\n    case: b", "lambda a b: c", "lambda a:", "lambda", "lambda:", "if a: if b: c", "if a: def f(): b", "a; if b: c", "x = if a: b", "async x", "async def f()\n    a", "async with a: b",
    "async for a in b: c", "@a\nb", "@a", "@\ndef f(): a", "@a b\ndef f(): c", "@a\n@b", "if a:\n    pass\n  else:\n    pass", "  if a:\n  b", "if a: pass\n else: pass", "def f():\n    if a:\n        b\n      c", "class C:\n    def f(self):\n    pass",
    "class C:\n    x = 1\n     y = 2", "if a:\n    # only a comment\n", "if a:\n    'text'\n    \\\n", "if True: # nothing\n\n\nx = 1", "for a in b: pass else: c", "\n\n   \n  x = 1", "(\nx)\n  y", "if a:\n    b = (1,\n2)\n   c",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r} | {type(error).__name__} {error.msg} | {error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}")
