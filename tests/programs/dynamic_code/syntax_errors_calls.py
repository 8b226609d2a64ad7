# Errors in parameter lists, argument lists and comprehensions.
sources = [
    "def f(a, a): pass", "def f(a, *, a): pass", "def f(a, *a): pass", "def f(*a, **a): pass", "lambda a, a: 1", "def f(a=1, b): pass", "lambda a=1, b: 1", "def f(a, /, b=1, c): pass", "def f(a=1, /, b): pass", "def f(*): pass", "def f(*, **a): pass",
    "def f(*, a, *): pass", "def f(*, *a): pass", "def f(*a, *b): pass", "def f(**a, b): pass", "def f(**a, *b): pass", "def f(**a, **b): pass", "def f(a, /, b, /): pass", "def f(/): pass", "def f(/, a): pass", "def f(*, /): pass", "def f(*a, /): pass",
    "def f(**a, /): pass", "def f(a, *, /): pass", "def f(a,): pass", "def f(*a,): pass", "def f(**a,): pass", "def f(,): pass", "def f(a b): pass", "def f(a.b): pass", "def f(a=): pass", "def f(*a=1): pass", "def f(**a=1): pass", "def f((a, b)): pass", "def f(1): pass",
    "def f('a'): pass", "def f(a, (b)): pass", "lambda (a): 1", "lambda *: 1", "lambda *, **a: 1", "lambda a=: 1", "lambda /: 1", "lambda *a, *b: 1", "lambda a: int: 1", "lambda *, a: a", "lambda a, /, b: a", "def f(a:): pass", "def f(a: int=): pass", "def f(*a: int, b: int): pass",
    "f(a=1, b)", "f(**a, b)", "f(**a, *b)", "f(*a, b)", "f(a=1, *b)", "f(**a, b=1)", "f(a=1, a=2)", "f(a=1, **b, a=2)", "f(a for a in b)", "f(a for a in b, c)", "f(c, a for a in b)", "f(a=b for b in c)", "f(a for a in b,)", "f(*a for a in b)", "f(**a for a in b)",
    "f(a=)", "f(=1)", "f(*)", "f(**)", "f(* *a)", "f(a, , b)", "f(a b)", "f(a, b c)", "f(a if b)", "f(a if b else)", "f(a, b=1 c=2)", "f(a=1 b=2)", "f(a: 1)", "f(*a=1)", "f(**a=1)", "f(yield)", "f((yield))", "f(a, yield)", "f(lambda a: b, c)", "f(a)(b", "f(a))", "f(a := 1, b=(c := 2))",
    "f(a=b := 1)", "class C(a for a in b): pass", "class C(*a, b=1, **c): pass", "class C(a=1, a=2): pass", "class C(a=1, b): pass", "[a, b for a in c]", "[a for a in b, c]", "[a for a in *b]", "[*a for a in b]", "{**a for a in b}", "{*a for a in b}", "{a: b, c for c in d}", "{a: b for a, b in c, d}",
    "(a, b for a in c)", "(*a for a in b)", "[a for a in b if]", "[a for a]", "[a for a in]", "[for a in b]", "[a in b for]", "[a for a in b for c]", "[a for a in b else c]", "[a if b for a in c]", "[a if b else c for a in d]", "[a for a in b if c else d]", "[a async for a in b]", "[await a for a in b]",
    "[a := 1 for a in b]", "[(a := 1) for a in b]", "[b for a in (b := c)]", "[(a := 1) for b in c]", "[a for a in (yield)]", "[(yield a) for a in b]", "[a for a, in b]", "[a for a.b in c]", "[a for a[0] in c]", "{a: 1 for a in b, c: d}", "{(a): b for a in c}", "{a := 1: 2}", "{(a := 1): 2}", "{1: a := 2}", "(a := 1, 2)",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r} | {error.msg} | {error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}")
