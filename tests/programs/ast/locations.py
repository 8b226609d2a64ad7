import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


print(ast.dump(ast.increment_lineno(ast.parse('x', mode='eval'), -1), include_attributes=True))
print(ast.dump(ast.copy_location(ast.Constant(1), ast.parse('xyz\nabc').body[1].value), include_attributes=True))
print(ast.dump(ast.copy_location(ast.Add(), ast.Constant(1))))
print(ast.compare(ast.parse('x+1'), ast.parse('x + 1')), ast.compare(ast.parse('x+1'), ast.parse('x + 1'), compare_attributes=True), ast.compare(ast.parse('x'), ast.parse('y')), ast.compare(ast.Constant(1), ast.Constant(True)), ast.compare(ast.parse('f(a)'), ast.parse('f(a,b)')))
