#!/usr/bin/env python3
"""Checks that no docstring of the library under runtime/ is that of the CPython which runs this script, word for word.

    scripts/lint_own_words.py [--functions]
Option: --functions lists functions whose bodies are CPython's as well (for a look; short ones come about by themselves)."""
import ast
import pathlib
import sys
import sysconfig

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Shorter ones say the same because there is one way to say it.
SHORTEST_TEXT = 30
SHORTEST_BODY = 8  # lines
# What the classes have that namedtuple() makes is behaviour, compared with the oracle.
EXEMPT = {"runtime/modules/_collections/named.py"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def tree_of(path: pathlib.Path):
    """None where this Python does not know the syntax."""
    try:
        return ast.parse(path.read_text(encoding="utf-8"))
    except (SyntaxError, UnicodeDecodeError, ValueError):
        return None


def text_of(node) -> str:
    return " ".join((ast.get_docstring(node) or "").split()).rstrip(".")


def first_paragraph_of(node) -> str:
    return " ".join((ast.get_docstring(node) or "").split("\n\n")[0].split()).rstrip(".")


def body_of(node) -> str:
    lines = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return "\n".join(ast.unparse(line) for line in lines)


def documented(tree):
    return (node for node in ast.walk(tree) if isinstance(node, (ast.Module, ast.ClassDef, *FUNCTIONS)))


def main() -> int:
    texts, bodies = set(), set()
    for path in pathlib.Path(sysconfig.get_path("stdlib")).rglob("*.py"):
        if {"test", "tests", "site-packages", "dist-packages"} & set(path.parts) or (tree := tree_of(path)) is None:
            continue
        for node in documented(tree):
            texts |= {text_of(node), first_paragraph_of(node)}
            if isinstance(node, FUNCTIONS):
                bodies.add(body_of(node))
    copied = 0
    for path in sorted((ROOT / "runtime").rglob("*.py")):
        if (tree := tree_of(path)) is None or str(path.relative_to(ROOT)) in EXEMPT:
            continue
        for node in documented(tree):
            name = f"{path.relative_to(ROOT)}: {getattr(node, 'name', 'module')}"
            if len(text := text_of(node)) > SHORTEST_TEXT and text in texts:
                print(f"lint_own_words: {name}: CPython's words: {text}")
                copied += 1
            if "--functions" in sys.argv and isinstance(node, FUNCTIONS):
                if (body := body_of(node)).count("\n") >= SHORTEST_BODY - 1 and body in bodies:
                    print(f"{name}: CPython's code")
    return 1 if copied else 0


if __name__ == "__main__":
    sys.exit(main())
