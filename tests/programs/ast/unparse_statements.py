import ast

S = [
    'async def f():\n await x; return await (a + b)',
    "'''a\nb'''",
    'try:\n a\nexcept (A, B) as e:\n b\nexcept C:\n c\nexcept:\n d\nelse:\n e\nfinally:\n f',
    'try:\n a\nexcept* A:\n b',
    'try:\n a\nexcept A, B:\n b',
    'try:\n a\nfinally:\n b',
    'async def f():\n async with a: pass\n async for b in c: pass\n else: d\n [x async for x in y]',
    'while x:\n a\nelse:\n b',
    'if a: b\nelif c: d\nelse: e',
    'if a: b\nelse:\n if c: d\n e',
    'if a: b\nelse:\n if c: d',
    '@a\n@b(c)\nclass A(B, metaclass=C): pass',
    "@x\ndef f(a: int = 1, *args: b, c: d = 2, **k: e) -> g:\n 'doc'",
    "class A:\n '''doc\n  more'''\n x = 1",
    "'''module'''\nx",
    'def f():\n \'a"""b\'',
    'def f():\n \'ends with "\'',
    "def f():\n 'tab\\t nl\\n \\\\ \\x00 é'",
    'def f():\n nonlocal_ = 1\n def g():\n  nonlocal nonlocal_',
    'async def f():\n return [await x, (await y).z, await (a.b), (await a)(b), -await x, await x ** 2, (await x)[1]]',
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
