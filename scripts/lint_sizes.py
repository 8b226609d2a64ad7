#!/usr/bin/env python3
"""Holds files to 800 lines and C++ functions to 120 (the soft marks, 400 and 60, are shown with --soft).

.def files are exempt. A table (generated or not) is exempt when one of its first 30 lines holds the marker
`lint_sizes: table`, with the reason or the generator behind it. A function that is one flat switch over a closed set of kinds is
exempt when the line above it holds `lint_sizes: flat switch`.
"""
import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ["support", "limits", "frontend", "ir", "runtime", "files", "vm", "jit", "embed", "c_api", "include", "cli", "scripts", "bench",
           "tests/unit", "tests/harness", "tests/embedding", "tests/fuzz", "examples"]
SUFFIXES = {".h", ".cpp", ".py", ""}
HARD_FILE, SOFT_FILE = 800, 400
HARD_FUNCTION, SOFT_FUNCTION = 120, 60
MARKER = "lint_sizes: table"
FUNCTION_MARKER = "lint_sizes: flat switch"
FORBIDDEN_NAMES = re.compile(r"(^|_)(utils?|misc|common|helpers?|impl)(_|\.|$)")


def functions(lines: list[str]):
    """Yields (line number, length) of each function body, found by the closing brace in the column of its first line.

    Relies on clang-format's layout: a body opens with `{` at the end of a line that is not a namespace, type or control
    statement at namespace or class level, and closes with a line that holds `}` at the same indentation."""
    opener = re.compile(r"^( {0,4})(?!namespace\b|class\b|struct\b|enum\b|union\b|extern\b|constexpr [A-Za-z_:<> ]+ k[A-Z]|if\b|for\b|"
                        r"while\b|switch\b|do\b|else\b|case\b|default\b|return\b|\}|#|//|template <[^>]*> *(class|struct)\b)"
                        r"\S.*\) ?(const ?|noexcept ?|override ?|final ?|&&? ?|-> \S+ ?|: .*)*\{$")
    i = 0
    while i < len(lines):
        match = opener.match(lines[i])
        if match:
            closing = match.group(1) + "}"
            for j in range(i + 1, len(lines)):
                if lines[j].startswith(closing) and not lines[j].startswith(closing + " else"):
                    yield i + 1, j - i + 1
                    i = j
                    break
        i += 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--soft", action="store_true", help="also print what is over the soft marks")
    options = parser.parse_args()
    failed = False
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if not path.is_file() or path.suffix not in SUFFIXES or "__pycache__" in path.parts:
                continue
            name = path.relative_to(ROOT).as_posix()
            if path.suffix in (".h", ".cpp") and FORBIDDEN_NAMES.search(path.stem):
                print(f"lint_sizes: {name}: a name like this says nothing about the content")
                failed = True
            lines = path.read_text(encoding="utf-8").splitlines()
            if any(MARKER in line for line in lines[:30]):
                continue
            if len(lines) > HARD_FILE:
                print(f"lint_sizes: {name} {len(lines)} lines > {HARD_FILE}; split it by topic")
                failed = True
            elif options.soft and len(lines) > SOFT_FILE:
                print(f"lint_sizes (soft): {name} {len(lines)} lines > {SOFT_FILE}")
            if path.suffix not in (".h", ".cpp"):
                continue
            for number, length in functions(lines):
                if number >= 2 and FUNCTION_MARKER in lines[number - 2]:
                    continue
                if length > HARD_FUNCTION:
                    print(f"lint_sizes: {name}:{number} function of {length} lines > {HARD_FUNCTION}")
                    failed = True
                elif options.soft and length > SOFT_FUNCTION:
                    print(f"lint_sizes (soft): {name}:{number} function of {length} lines > {SOFT_FUNCTION}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
