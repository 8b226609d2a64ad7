import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


warnings.simplefilter('ignore')
class My(ast.Name):
    pass
class My2(ast.AST):
    _fields = ('a', 'b')
    _attributes = ('z',)
attempt(My, 'x')
attempt(My2, 1, b=2)
attempt(My2, 1)
attempt(lambda: repr(My2(1)))
attempt(lambda: repr(My('q')))
for s in ['x', '[1,2,3]', '[1,2]', 'f(a,b,c,d)', 'x[1][2][3][4]', "'" + 'a' * 200 + "'", '()', '(1,)', '{}', '{**a}', 'lambda: 0', 'def f(): pass', '1' * 100, 'x = y = z']:
    print(repr(ast.parse(s)))
print(repr(ast.Constant((1, 2, 3))), repr(ast.Constant((1,))), repr(ast.Constant([])), repr(ast.Name('a' * 100)), repr(ast.Global(['a', 'b', 'c'])))
print(ast.PyCF_ONLY_AST, ast.PyCF_TYPE_COMMENTS, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, ast.PyCF_OPTIMIZED_AST)
