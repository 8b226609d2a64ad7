import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


for s in ['1', '-1', '+1.5', '1+2j', '-1-2j', "'a' 'b'", "b'x'", '(1, [2, {3: {4}}], None, True, ...)', 'set()', '{}', ' 1', '\x07ttempt(1)', 'x', '1+1', "f''", '[1, *a]', '{**a}', '1 if 1 else 2', "'a'.b", "-'a'", '2j+1', 'not 1', '~1', '--1', '()', 'dict()', '{1: 2, 1: 3}', '{[1]}', '1\n2', '', '(', 'lambda: 1', '1_000', '0x1F', "'\\n'", "r'\\n'", '1e400', '\ud800' if 0 else '3', 'set(1)', 'frozenset()', '(1,\nx)']:
    attempt(ast.literal_eval, s)
attempt(ast.literal_eval, ast.Constant(5))
attempt(ast.literal_eval, ast.Expression(ast.Tuple([ast.Constant(1)])))
attempt(ast.literal_eval, 5)
attempt(ast.literal_eval, None)
