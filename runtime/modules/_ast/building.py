# Nodes from the list that the parser makes (embed/syntax_tree.h).
from _ast.nodes import CLASSES

_LEAF, _LIST, _DIGITS, _IMAGINARY = 0, 1, 2, 3
# The parser knows no comments; what it says of every node is said here once: the class, the fields that it has, whether it has a place.
_UNKNOWN = ("type_comment", "type_ignores")
_shapes = {}
_singletons = {}


def _shape(name):
    cls = CLASSES[name]
    shape = _shapes[name] = cls, tuple([field for field in cls._fields if field not in _UNKNOWN]), bool(cls._attributes)
    return shape


def _shared(cls):
    node = _singletons.get(cls)
    if node is None:
        node = _singletons[cls] = cls()
    return node


def build(items):
    """The parts that the list describes; empties it."""
    take = items.pop
    done = []
    put = done.append
    fetch = done.pop
    while items:
        tag = take()
        if tag == _LEAF:
            put(take())
        elif tag == _LIST:
            count = take()
            put([fetch() for _ in range(count)])
        elif tag == _DIGITS:
            base = take()
            put(int(take(), base))
        elif tag == _IMAGINARY:
            put(complex(0.0, take()))
        else:
            cls, fields, has_place = _shapes.get(tag) or _shape(tag)
            if not fields and not has_place and not cls._fields:
                put(_shared(cls))
                continue
            node = cls.__new__(cls)
            if has_place:
                node.lineno = take()
                node.col_offset = take()
                node.end_lineno = take()
                node.end_col_offset = take()
            for field in fields:
                setattr(node, field, fetch())
            put(node)
    done.reverse()
    return done
