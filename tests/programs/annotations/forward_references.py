# Names that come later in the file can be annotations: a class in itself, classes of each other, functions of each other.
class Node:
    parent: Node | None
    children: list[Node]
    tree: Tree

    def attach(self, child: Node) -> Node:
        return self

    def owner(self) -> Tree: ...


def walk(node: Node, visit: Visitor = None) -> Result:
    return node


class Tree:
    root: Node

    class Cursor:
        tree: Tree
        position: Tree.Cursor

    def first(self) -> Tree.Cursor: ...


class Visitor:
    def visit(self, tree: Tree) -> "quoted stays a string": ...


Result = dict[str, int]
print(Node.__annotations__)
print(Node.attach.__annotations__, Node.attach.__annotations__["child"] is Node)
print(Node.owner.__annotations__["return"] is Tree)
print(walk.__annotations__)
print(Tree.__annotations__, Tree.first.__annotations__)
print(Tree.Cursor.__annotations__, Tree.Cursor.__annotations__["position"] is Tree.Cursor)
print(Visitor.visit.__annotations__)


class Early:
    item: Later

    try:
        print(Later)
    except NameError as error:
        print("in the body:", error)


try:
    Early.__annotations__
except NameError as error:
    print("too early:", error)
Later = "first meaning"
print(Early.__annotations__)
Later = "second meaning"
print(Early.__annotations__, Early.__annotate__(1))


def outer():
    def use(x: Local) -> Missing: ...

    class Local:
        pass

    try:
        use.__annotations__
    except NameError as error:
        print("missing:", error)
    global Missing
    Missing = 5
    return use.__annotations__["x"] is Local, use.__annotations__["return"]


print(outer())
