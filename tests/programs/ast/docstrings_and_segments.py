import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


src = '"""doc\n  more"""\nclass A:\n    """cls"""\n    def f(self):\n        "  fn\\n      x"\n        return (é +\n            1)\nasync def g(): 3\n'
tree = ast.parse(src)
print(repr(ast.get_docstring(tree)), repr(ast.get_docstring(tree, False)), repr(ast.get_docstring(tree.body[1])), repr(ast.get_docstring(tree.body[1].body[1])), ast.get_docstring(tree.body[2]))
attempt(ast.get_docstring, ast.Name('x'))
for node in ast.walk(tree):
    print(type(node).__name__, repr(ast.get_source_segment(src, node)), repr(ast.get_source_segment(src, node, padded=True)))
