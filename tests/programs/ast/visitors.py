import ast
import warnings


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


src = 'class A:\n    x = 1\n    def f(self):\n        return a + 2\n'
tree = ast.parse(src)
print([type(x).__name__ for x in ast.walk(tree)])
class V(ast.NodeVisitor):

    def visit_Name(self, node):
        print('Name', node.id)

    def visit_Constant(self, node):
        print('Const', node.value)

    def visit_FunctionDef(self, node):
        print('def', node.name)
        self.generic_visit(node)
V().visit(tree)
class T(ast.NodeTransformer):

    def visit_Name(self, node):
        return ast.copy_location(ast.Subscript(ast.Name('data'), ast.Constant(node.id), ast.Load()), node)

    def visit_Expr(self, node):
        return None if isinstance(node.value, ast.Constant) else self.generic_visit(node)

    def visit_Pass(self, node):
        return [ast.Pass(), ast.Pass()]

    def visit_Return(self, node):
        node.value = self.visit(node.value)
        return node

    def visit_Starred(self, node):
        return None
t2 = T().visit(ast.parse("x = a + b\n'doc'\npass\ndef f(): return q\n1\nf(*a, b)"))
print(ast.unparse(t2))
print(ast.dump(ast.fix_missing_locations(t2), include_attributes=True))
print(ast.dump(ast.increment_lineno(t2, 10), include_attributes=True))
