# Models of recursive data: trees, linked lists, expression nodes, graphs, visitors, frozen updates along a path, sharing, iterators.
from __future__ import annotations

import functools
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace


@dataclass
class Node:
    value: int
    left: Node | None = None
    right: Node | None = None

    def insert(self, value: int) -> Node:
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        setattr(self, side, Node(value) if child is None else child.insert(value))
        return self

    def __iter__(self) -> Iterator[int]:
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def depth(self) -> int:
        return 1 + max((child.depth() for child in (self.left, self.right) if child), default=0)


@dataclass(frozen=True)
class Cell:
    head: object
    tail: Cell | None = None

    @classmethod
    def of(cls, *items):
        return functools.reduce(lambda tail, head: cls(head, tail), reversed(items), None)

    def __iter__(self):
        cell = self
        while cell is not None:
            yield cell.head
            cell = cell.tail

    def __len__(self):
        return sum(1 for _ in self)


@dataclass(frozen=True, slots=True)
class Leaf:
    name: str
    size: int = 1


@dataclass(frozen=True, slots=True)
class Folder:
    name: str
    children: tuple = ()

    @property
    def size(self):
        return sum(child.size for child in self.children)


def update(tree, path, change):
    """A new tree in which what the path leads to is changed; all else is shared."""
    if not path:
        return change(tree)
    return replace(tree, children=tuple(update(child, path[1:], change) if child.name == path[0] else child for child in tree.children))


@dataclass(eq=False)
class Vertex:
    name: str
    edges: dict[Vertex, int] = field(default_factory=dict, repr=False)

    def to(self, other, weight=1):
        self.edges[other] = weight
        return self


def walk(value, depth=0):
    if is_dataclass(value):
        yield depth, type(value).__name__
        for each in fields(value):
            yield from walk(getattr(value, each.name), depth + 1)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from walk(item, depth + 1)


root = Node(5)
for value in (3, 8, 1, 4, 9, 7):
    root.insert(value)
print(root)
print(list(root), root.depth(), sum(root), 4 in root, 6 in root, max(root), root == replace(root), fields(Node)[1].type)
cells = Cell.of(1, 2, 3)
print(cells, list(cells), len(cells), hash(cells) == hash(Cell.of(1, 2, 3)), cells == Cell.of(1, 2, 3), Cell.of(), Cell(0, cells).tail is cells, dict.fromkeys([cells]) == {Cell.of(1, 2, 3): None})
tree = Folder("root", (Folder("a", (Leaf("x"), Leaf("y", 5))), Folder("b", (Leaf("z", 7),)), Leaf("w")))
bigger = update(tree, ("a", "y"), lambda leaf: replace(leaf, size=leaf.size * 10))
print(tree.size, bigger.size, bigger.children[1] is tree.children[1], bigger.children[0] is tree.children[0], bigger)
print(update(tree, ("b",), lambda folder: replace(folder, children=())).size, tree == update(tree, (), lambda t: t), len({tree, bigger, replace(tree)}), list(walk(tree)))
a, b, c, d = map(Vertex, "abcd")
a.to(b, 4).to(c)
c.to(b, 2).to(d, 7)
b.to(d, 1)
best, queue = {a: 0}, deque([a])
while queue:
    vertex = queue.popleft()
    for other, weight in vertex.edges.items():
        if best[vertex] + weight < best.get(other, 1e9):
            best[other] = best[vertex] + weight
            queue.append(other)
print({vertex.name: cost for vertex, cost in best.items()}, a, a.edges[b], [v.name for v in a.edges])


@functools.singledispatch
def visit(node):
    return f"? {node}"


@visit.register
def _(node: Leaf):
    return node.name


@visit.register
def _(node: Folder):
    return f"{node.name}({' '.join(map(visit, node.children))})"


print(visit(tree), visit(5), visit(Leaf("q")))
