import ast

S = [
    "match x:\n case 1: a\n case -1: a\n case 1+2j: b\n case None: c\n case [a, *b]: d\n case [*_]: d\n case {'k': v, **rest}: e\n case {}: f\n case {**rest}: f\n case A(): g\n case A.B(1, x=2): h\n case A(x=1): h\n case (1 | 2) as x: j\n case x if y: k\n case [1 as q, (2 | 3) as r]: k\n case _: l",
    'match a, b:\n case 1, 2: pass',
    'match (a,):\n case (1,): pass',
]
for s in S:
    print(repr(s))
    try: t = ast.parse(s)
    except SyntaxError as e: print('   syntax', e); continue
    try:
        u = ast.unparse(t); print(u)
        print(ast.dump(ast.parse(u)) == ast.dump(t))
    except Exception as e: print('  ', type(e), e)
    for n in ast.walk(t):
        if isinstance(n, (ast.expr, ast.pattern, ast.arguments, ast.alias, ast.keyword, ast.comprehension)):
            try: print('    ', type(n).__name__, repr(ast.unparse(n)))
            except Exception as e: print('    ', type(n).__name__, type(e), e)
