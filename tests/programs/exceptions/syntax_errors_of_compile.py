# What compile() says of wrong sources: the class, the message, the line, the offset and the end, the text.
sources = ["x = (", "x = ]", "x = 'abc", "x = \"\"\"abc", "def f(:\n  pass", "if x\n  pass", "for in y: pass", "1 = x", "x + 1 = 2", "f() = 1", "None = 1", "del 1", "return 1", "yield 1", "break", "continue", "  x = 1", "if x:\npass", "if x:\n  y\n z", "if x:\n\ty\n        z", "x = 1 2", "x y", "a b c", "print 'x'", "f(a=1, 2)", "f(**a, *b)", "f(a=1, a=2)",
           "def f(a, a): pass", "def f(a=1, b): pass", "def f(*, **k): pass", "def f(*): pass", "lambda x x: 1", "class C(: pass", "import", "from x import", "from . import *", "import a.b as c.d", "x = 0777", "x = 0xg", "x = 1_", "x = 1e", "x = 1__0", "'\\x1'", "'\\u12'", "b'\xe9'", "f'{'", "f'{a b}'", "f'}'", "f'{}'", "f'{a!z}'", "try: pass", "try:\n  pass\nfinally", "with x as 1: pass", "async x", "await x", "global x; x = 1",
           "def f():\n  x = 1\n  global x", "def f():\n  nonlocal y", "nonlocal x", "x: int: str", "(x): int = 1", "[x for x in y", "{x: y, z}", "{**x, y}", "*x", "*x = 1", "x = *y", "a, *b, *c = d", "match x:\n  case 1 | y: pass", "match x:\n  case a: pass\n  case b: pass", "x ? y", "x $ y", "x = \u20ac", "@", "@x", "else: pass", "elif x: pass", "except: pass", "x =", "x == ", "not", "a = b := c", "(a := 1) = 2", "a.b := 1", "raise x from", "assert", "lambda", "x[", "x[1:2:3:4]", "while 1", "type X", "\x00"]
for source in sources:
    try:
        compile(source, "file.py", "exec")
        print(repr(source), "compiles")
    except Exception as error:
        if isinstance(error, SyntaxError):
            print(repr(source), type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text), error.filename)
        else:
            print(repr(source), type(error).__name__, error)
