# string, textwrap, difflib, fnmatch, shlex, html-like templates.
import difflib
import fnmatch
import shlex
import string
import textwrap

PARAGRAPH = "The quick brown fox jumps over the lazy dog, while seven wizards quietly boil jugs of wax. " * 8
CODE = "".join(f"        line {n}\n" for n in range(100))
TEMPLATE = string.Template("Dear $name, you owe ${amount} since $date.")
NAMES = [f"file{n}.{'py' if n % 3 else 'txt'}" for n in range(200)]
OLD = [f"line {n}" for n in range(60)]
NEW = [f"line {n}" for n in range(60) if n % 7] + ["more"]


def wrap():
    return len(textwrap.wrap(PARAGRAPH, 60))


def fill():
    return len(textwrap.fill(PARAGRAPH, 40, initial_indent="* "))


def dedent():
    return len(textwrap.dedent(CODE))


def indent():
    return len(textwrap.indent(CODE, "> "))


def shorten():
    return textwrap.shorten(PARAGRAPH, 60)


def template():
    return len("".join([TEMPLATE.substitute(name="Ann", amount=n, date="May") for n in range(100)]))


def formatter():
    return len("".join([string.Formatter().format("{0} and {x:>5}", n, x=2) for n in range(30)]))


def capwords():
    return len(string.capwords(PARAGRAPH))


def file_names():
    return len(fnmatch.filter(NAMES, "*.py"))


def split_shell():
    return len(shlex.split("command --option 'quoted text' \"more text\" file.txt " * 5))


def quote_shell():
    return len("".join([shlex.quote("a b c") for _ in range(100)]))


def unified_diff():
    return len(list(difflib.unified_diff(OLD, NEW)))


def similarity():
    return round(difflib.SequenceMatcher(None, "kitten sitting on a mat", "sitting kitten at a mall").ratio(), 6)


def close_matches():
    return difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"] * 5)[0]
