"""Abstract syntax trees: parsing, evaluating literals, walking, changing and writing them as text."""

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8400

# Each part is made when it is first asked for; all names that are not here are classes of nodes.
_PARTS = {
    "parsing": "parse literal_eval get_docstring get_source_segment",
    "walking": "iter_fields iter_child_nodes walk copy_location fix_missing_locations increment_lineno NodeVisitor NodeTransformer compare",
    "dumping": "dump",
    "unparsing": "unparse",
}


def __getattr__(name):
    for part, names in _PARTS.items():
        if name in names.split():
            value = globals()[name] = getattr(_import(f"_ast.{part}", (name,)), name)
            return value
    if not name.startswith("_"):
        from _ast.nodes import CLASSES

        if name in CLASSES:
            value = globals()[name] = CLASSES[name]
            return value
    raise AttributeError(f"module 'ast' has no attribute {name!r}")


def __dir__():
    from _ast.nodes import CLASSES

    parts = " ".join(_PARTS.values()).split()
    return sorted({*globals(), *parts, *CLASSES})
