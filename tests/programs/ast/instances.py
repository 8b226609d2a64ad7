import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


warnings.simplefilter('ignore')
import copy
n = ast.Name('x', lineno=1, col_offset=2)
print(n.__dict__, n, copy.copy(n).__dict__, copy.deepcopy(ast.parse('a+b')).body[0].value.op, n.__reduce__()[1:], n.end_lineno)
attempt(copy.replace, n, id='y')
attempt(copy.replace, n, bogus=3)
attempt(copy.replace, ast.BinOp(), left=n)
match n:
    case ast.Name(i, c):
        print(i, c)
print(ast.Name('x') == ast.Name('x'), isinstance(ast.Tuple([]), ast.expr), ast.Tuple([1]).dims, issubclass(ast.Add, ast.operator))
