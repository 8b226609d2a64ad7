import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


for n in sorted(dir(ast)):
    c = getattr(ast, n)
    if isinstance(c, type) and issubclass(c, ast.AST):
        print(n, c.__bases__[0].__name__, c._fields, c._attributes, c.__match_args__, repr(c.__doc__), c._field_types if c._fields else None, [getattr(c, f, 'none') for f in c._fields], c.__module__, c.__qualname__)
