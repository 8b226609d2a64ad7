# From text to nodes, and from nodes to values and text.
import os

from _ast.building import build
from _ast.nodes import AST, CLASSES

_DEFINITIONS = tuple(CLASSES[name] for name in ("AsyncFunctionDef", "FunctionDef", "ClassDef", "Module"))


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None, optimize=-1):
    """The syntax tree of a source: ast.Module, or what another mode asks for."""
    if type_comments:
        raise NotImplementedError("ast.parse(): type comments are not read")
    if isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f"Unsupported major version: {major}")
    if mode == "func_type":
        raise NotImplementedError("ast.parse(): signature comments ('func_type') are not read")
    if mode not in ("exec", "eval", "single"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if isinstance(source, AST):
        expected = CLASSES[{"exec": "Module", "eval": "Expression", "single": "Interactive"}[mode]]
        if not isinstance(source, expected):
            raise TypeError(f"expected {expected.__name__} node, got {type(source).__name__}")
        return source
    filename = os.fsdecode(filename)
    parts = build(_syntax_tree(source, filename, mode))
    if mode == "eval":
        return CLASSES["Expression"](parts[0])
    if mode == "single":
        return CLASSES["Interactive"](parts[0])
    return CLASSES["Module"](parts[0], [])


def literal_eval(node_or_string):
    """Evaluate an expression node or a string that holds only literals and containers: strings, bytes, numbers, tuples, lists, dicts, sets,
    booleans, None and Ellipsis."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval").body
    elif isinstance(node_or_string, CLASSES["Expression"]):
        node_or_string = node_or_string.body
    return _value(node_or_string)


def _malformed(node):
    message = "malformed node or string"
    if line := getattr(node, "lineno", None):
        message += f" on line {line}"
    raise ValueError(f"{message}: {node!r}")


def _number(node):
    if not isinstance(node, CLASSES["Constant"]) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed_number(node):
    if isinstance(node, CLASSES["UnaryOp"]) and isinstance(node.op, (CLASSES["UAdd"], CLASSES["USub"])):
        operand = _number(node.operand)
        return +operand if isinstance(node.op, CLASSES["UAdd"]) else -operand
    return _number(node)


def _value(node):
    kind = type(node).__name__ if isinstance(node, AST) else None
    if kind == "Constant":
        return node.value
    if kind == "Tuple":
        return tuple(map(_value, node.elts))
    if kind == "List":
        return list(map(_value, node.elts))
    if kind == "Set":
        return set(map(_value, node.elts))
    if kind == "Call" and isinstance(node.func, CLASSES["Name"]) and node.func.id == "set" and node.args == node.keywords == []:
        return set()
    if kind == "Dict":
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_value, node.keys), map(_value, node.values)))
    if kind == "BinOp" and isinstance(node.op, (CLASSES["Add"], CLASSES["Sub"])):
        left, right = _signed_number(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, CLASSES["Add"]) else left - right
    return _signed_number(node)


def get_docstring(node, clean=True):
    """The docstring of a module, class or function, or None."""
    if not isinstance(node, _DEFINITIONS):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], CLASSES["Expr"])):
        return None
    constant = node.body[0].value
    if not (isinstance(constant, CLASSES["Constant"]) and isinstance(constant.value, str)):
        return None
    if not clean:
        return constant.value
    import inspect

    return inspect.cleandoc(constant.value)


# As the tokenizer counts lines: neither form feeds nor other characters than line ends end one.
def _lines(source, last):
    import re

    lines = []
    for match in re.finditer(r"(.*?(?:\r\n|\n|\r|\Z))", source, re.DOTALL):
        if len(lines) >= last:
            break
        lines.append(match[0])
    return lines


def get_source_segment(source, node, *, padded=False):
    """The part of the source that made a node, or None if its place is not known. padded: the first line keeps its indentation."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, stop = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _lines(source, last + 1)
    if first == last:
        return lines[first].encode()[start:stop].decode()
    padding = ""
    if padded:
        padding = "".join(c if c in "\f\t" else " " for c in lines[first].encode()[:start].decode())
    head = padding + lines[first].encode()[start:].decode()
    return "".join([head, *lines[first + 1 : last], lines[last].encode()[:stop].decode()])


for _function in (parse, literal_eval, get_docstring, get_source_segment):
    _function.__module__ = "ast"
