import ast

S = [
    "f'{x}'",
    "f'{x!r:>{w}}'",
    "f'{x=}'",
    'f\'\'\'{x}\n\'"\'\'\'',
    'f\'{"a"}\'',
    'f"{\'a\'}"',
    "f'{{}}'",
    "f'{ {1:2} }'",
    "f'{lambda_}'",
    "f'{(lambda: 1)}'",
    "f'\\n\\t{x}'",
    "f'{x:\\n}'",
    'f"\'" \'"\' \'\'\'\n\'\'\'',
    "f'a' 'b' f'{c}'",
    "'a' f'{b}' 'c'",
    "t'{x}'",
    "t'{x + 1!r:>{w}}a'",
    "t'{ x = }'",
    "f'{x:%Y-%m}'",
    'f\'{f"{f"{1}"}"}\'',
    'f"it\'s {x} \\"q\\""',
    "f'{x!s}{y!a}'",
    "f'{x:{y}{z}}'",
    "f'{x:{y:{z}}}'",
    'f\'{"\\n"}\'',
    'f\'{x}\' + f"{y[\'a\']}"',
    'f\'\'\'{x[\'a\'] + "b"}\'\'\'',
    'f\'{\'a\' + "b"}\\n\'',
    'f\'{x:a"b}\'',
    'f"{x:\'}"',
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
