import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


for s, m in [('x = 1', 'eval'), ('x; y', 'single'), ('x\ny', 'single'), ('1', 'eval'), ('if x: pass\n', 'single'), ('', 'exec'), ('', 'eval'), ('x', 'bogus'), ('# c', 'exec'), ('return', 'exec'), ('yield', 'exec'), ('a b', 'exec'), ('def f(:', 'exec'), ('  x', 'exec'), (b'x = 1', 'exec'), ("x = '\x00'", 'exec'), ('async def f(): await x', 'exec'), ('break', 'exec'), ('x = 1; x: int = 2; del x', 'exec')]:
    attempt(ast.parse, s, mode=m)
attempt(ast.parse, 3)
attempt(ast.parse, 'x', '<f>', feature_version=(2, 7))
attempt(ast.parse, 'x', feature_version=(3, 8))
attempt(ast.parse, ast.parse('x'))
try:
    ast.parse('a b', 'name.py')
except SyntaxError as e:
    print(e.filename, e.lineno, e.offset, e.text)
