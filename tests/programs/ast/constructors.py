import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


warnings.simplefilter('error')
attempt(ast.Name)
attempt(ast.Name, 'x')
attempt(ast.Name, 'x', ast.Store())
attempt(ast.Name, 1, 2, 3)
attempt(ast.Name, 'x', id='y')
attempt(ast.Name, bogus=1)
attempt(ast.Constant, 3)
attempt(ast.Constant)
attempt(ast.List)
attempt(ast.Module)
attempt(ast.arguments)
attempt(ast.FunctionDef)
attempt(ast.Add, 1)
attempt(ast.Pass, lineno=3)
attempt(ast.Index, value=ast.Name('x'))
attempt(ast.ExtSlice, dims=[ast.Name('x')])
warnings.simplefilter('ignore')
attempt(ast.Name)
attempt(ast.Name, bogus=1)
print(hasattr(ast.Name(), 'id'), ast.Return().value, ast.alias('x').asname, ast.Constant(1).kind)
