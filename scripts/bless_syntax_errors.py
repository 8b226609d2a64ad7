"""Recomputes the expectations in tests/unit/frontend/syntax_errors.txt. Run it with a CPython 3.14, whose answers they are:

    python3.14 scripts/bless_syntax_errors.py tests/unit/frontend/syntax_errors.txt

Format: pairs of lines. The first is the snippet, with backslash, newline, return, tab and other control characters escaped as in
a Python string. The second, after two spaces, is `ok` or type|message|line|column|end line|end column; 0 stands for unknown.
Lines that begin with `#` are comments.
"""

import sys
import warnings


def escape(text):
    return "".join(c if c.isprintable() and c != "\\" else c.encode("unicode_escape").decode() for c in text)


def unescape(line):
    return line.encode("latin-1", "backslashreplace").decode("unicode_escape")


def answer(snippet):
    try:
        compile(snippet, "snippet", "exec")
    except SyntaxError as error:
        places = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        known = [str(place) if place is not None and place > 0 else "0" for place in places]
        return "|".join([type(error).__name__, error.msg.replace("\n", " ")] + known)
    return "ok"


def bless(lines):
    for line in lines:
        if line.startswith("#"):
            yield line
        elif not line.startswith("  "):
            yield line
            yield "  " + answer(unescape(line))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    path = sys.argv[1]
    with open(path, encoding="utf-8", newline="\n") as file:
        source = file.read().splitlines()
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(bless(source)) + "\n")
