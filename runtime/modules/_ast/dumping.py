# Trees as they would be written with constructors.
from _ast.nodes import AST


# Whether the value of a field is the empty list that the constructor would make.
def _is_implied(node, name, value):
    return value == [] and node._implied.get(name) == 1


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """The tree as text: with names of fields, with places, indented, and with empty lists, as is asked for."""
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {node.__class__.__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent

    # The text, and whether it is simple enough to stand among others in one line.
    def write(value, level):
        if not isinstance(value, (AST, list)):
            return repr(value), True
        if indent is None:
            start, separator = "", ", "
        else:
            level += 1
            start = "\n" + indent * level
            separator = "," + start
        if isinstance(value, list):
            if not value:
                return "[]", True
            return f"[{start}{separator.join([write(item, level)[0] for item in value])}]", False
        return write_node(value, level, start, separator)

    def write_node(node, level, start, separator):
        cls = type(node)
        parts = []
        left_out = []
        all_simple = True
        named = annotate_fields
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                named = True
                continue
            if value is None and getattr(cls, name, ...) is None:
                named = True
                continue
            if not show_empty and _is_implied(node, name, value):
                if not named:
                    left_out.append(repr(value))
                continue
            if not named:
                parts += left_out
                left_out = []
            text, simple = write(value, level)
            all_simple = all_simple and simple
            parts.append(f"{name}={text}" if named else text)
        if include_attributes:
            for name in node._attributes:
                value = getattr(node, name, ...)
                if value is ... or value is None and getattr(cls, name, ...) is None:
                    continue
                text, simple = write(value, level)
                all_simple = all_simple and simple
                parts.append(f"{name}={text}")
        if all_simple and len(parts) <= 3:
            return f"{cls.__name__}({', '.join(parts)})", not parts
        return f"{cls.__name__}({start}{separator.join(parts)})", False

    return write(node, 0)[0]


dump.__module__ = "ast"
