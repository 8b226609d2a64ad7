# Ways through a tree.
from _ast.nodes import AST, CLASSES


def iter_fields(node):
    """Yield a tuple of name and value for each field that the node has."""
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """Yield all nodes that are fields of the node, or items of fields that are lists."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """Yield the node and all nodes below it, those of one level after the other."""
    from collections import deque

    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


def copy_location(new_node, old_node):
    """Copy the place of a node to another, which is returned."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            # The end may be unknown, the start may not.
            if value is not None or (hasattr(old_node, name) and name.startswith("end_")):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give nodes without a place that of their parents, from the node downwards."""
    waiting = [(node, 1, 0, 1, 0)]
    while waiting:
        current, *place = waiting.pop()
        for index, name in enumerate(("lineno", "col_offset", "end_lineno", "end_col_offset")):
            if name not in current._attributes:
                continue
            value = getattr(current, name, None)
            if value is None and (index >= 2 or not hasattr(current, name)):
                setattr(current, name, place[index])
            else:
                place[index] = value
        waiting.extend([(child, *place) for child in iter_child_nodes(current)])
    return node


def increment_lineno(node, n=1):
    """Add n to the line numbers of the node and of all below it."""
    for child in walk(node):
        if isinstance(child, CLASSES["TypeIgnore"]):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and (end := getattr(child, "end_lineno", 0)) is not None:
            child.end_lineno = end + n
    return node


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees are equal; their places count if compare_attributes is true."""
    waiting = [(a, b)]
    missing = object()
    while waiting:
        left, right = waiting.pop()
        if left is missing and right is missing:
            continue
        if type(left) is not type(right):
            return False
        if isinstance(left, AST):
            if left._fields != right._fields:
                return False
            names = left._fields
            if compare_attributes:
                if left._attributes != right._attributes:
                    return False
                names += left._attributes
            waiting.extend([(getattr(left, name, missing), getattr(right, name, missing)) for name in names])
        elif isinstance(left, list):
            if len(left) != len(right):
                return False
            waiting.extend(zip(left, right))
        elif left != right:
            return False
    return True


class NodeVisitor:
    """Walks a tree and calls for each node the method visit_ with the name of its class, or generic_visit()."""

    __module__ = "ast"

    def visit(self, node):
        """Visit a node."""
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """What a node without a method of its own gets: the nodes below it are visited."""
        for child in iter_child_nodes(node):
            self.visit(child)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods answer what takes the place of a node: itself, another, a list of statements, or None to remove it."""

    __module__ = "ast"

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                items = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            items.extend(item)
                            continue
                    items.append(item)
                old[:] = items
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


for _function in (iter_fields, iter_child_nodes, walk, copy_location, fix_missing_locations, increment_lineno, compare):
    _function.__module__ = "ast"
