# What cannot be assigned, deleted, named or iterated into, and where the messages point.
sources = [
    "1 = x", "None = 1", "True = 1", "__debug__ = 1", "'a' = 1", "b'a' = 1", "f'{a}' = 1", "... = 1", "f() = 1", "a + b = 1", "-a = 1", "not a = 1", "a and b = 1", "a < b = 1",
    "a if b else c = 1", "lambda: a = 1", "[1, 2] = x", "(a, 1) = x", "[a, f()] = x", "{a} = 1", "{a: b} = 1", "[a for a in b] = 1", "{a for a in b} = 1", "{a: a for a in b} = 1",
    "(a for a in b) = 1", "(yield) = 1", "await a = 1", "(a := 1) = 2", "*a = 1", "*a, *b = 1", "(*a) = 1", "a = *b", "a, b += 1", "[a] += 1", "f() += 1", "1 += a", "(a) += 1", "*a += 1",
    "None += 1", "a.b() = 1", "a.None = 1", "a = b = 1 = c", "a = 1 = b", "x = yield = 1", "del f()", "del 1", "del a + b", "del (a, 1)", "del *a", "del (a, b)", "del [a, b.c, d[0]]", "del",
    "del None", "del {a}", "del (a for a in b)", "for 1 in x: pass", "for f() in x: pass", "for a + b in x: pass", "for a, 1 in x: pass", "for *a in x: pass", "for (a in b): pass", "for None in x: pass",
    "with a as 1: pass", "with a as f(): pass", "with a as b + c: pass", "with (a as 1, b as c): pass", "with a as None: pass", "[a for 1 in b]", "[a for f() in b]", "[a for a, 1 in b]", "[a for None in b]",
    "a := 1", "(a.b := 1)", "(a[0] := 1)", "(1 := 2)", "((a, b) := 1)", "(f() := 1)", "(None := 1)", "(a := b := 1)", "f(a := 1)", "f(a.b := 1)", "f(1=2)", "f(a.b=1)", "f(None=1)", "f(True=1)", "f(a+b=1)",
    "f((a)=1)", "import 1", "import a as 1", "from a import 1", "def None(): pass", "class True: pass", "def f(None): pass", "lambda None: 1", "try: pass\nexcept a as 1: pass", "try: pass\nexcept a as b.c: pass",
    "global 1", "global a.b", "nonlocal None", "a.b: int", "if a = 1: pass", "while a = 1: pass", "if a.b = 1: pass", "x = (a = 1)", "print(a = 1, b.c = 2)", "assert a = 1", "return_ = (a == b = 1)",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r} | {error.msg} | {error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}")
