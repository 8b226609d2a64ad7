import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


attempt(ast.dump, 3)
print(ast.dump(ast.parse('f(a, b=1)[1:2, ...]'), indent=3), ast.dump(ast.parse('x'), indent='\t'), ast.dump(ast.Module([], []), indent=1), ast.dump(ast.Module([], []), show_empty=True), ast.dump(ast.Name()), ast.dump(ast.Constant(None)), ast.dump(ast.Constant(...), include_attributes=True), ast.dump(ast.arguments(), False), ast.dump(ast.MatchSingleton(None), False), ast.dump(ast.Raise(None, ast.Name('x')), False))
