import ast

for n in [ast.Constant((1, 'a', (2,))), ast.Constant(frozenset()), ast.Constant(float('nan')), ast.Constant(complex('inf')), ast.JoinedStr([ast.Constant('a\'"\n\'\'\'"""')]), ast.JoinedStr([ast.FormattedValue(ast.Constant('\'"'), -1)]), ast.Raise(None, ast.Name('x')), ast.JoinedStr([ast.Name('x')]), ast.Interactive([ast.Pass()]), ast.FunctionType([ast.Name('a')], ast.Name('b')), ast.Dict([ast.Name('a'), None], [ast.Name('b'), ast.Name('c')]), ast.BoolOp(ast.And(), [ast.Name('a')]), ast.Set([]), ast.Assign([ast.Name('x')], ast.Constant(1), type_comment='int'), ast.FunctionDef('f', ast.arguments(), [ast.Pass()], type_comment='() -> int'), ast.Interpolation(ast.Name('x'), 'xx', 114), ast.TemplateStr([ast.Interpolation(ast.Name('x'), None, -1)]), [ast.Pass(), ast.Pass()], ast.Load(), ast.NamedExpr(ast.Name('x'), ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2)))]:
    try: print(repr(ast.unparse(n)))
    except Exception as e: print(type(e), e)
