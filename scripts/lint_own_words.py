#!/usr/bin/env python3
"""Checks that no documentation of the library under runtime/ and vm/ is that of CPython, sentence by sentence.

    scripts/lint_own_words.py [--functions] [--library PLACE]
Docstrings of the .py files and string literals of the C++ ones are held against the CPython which runs this script, of which nothing
is kept here: its library, and what the types and functions of its modules in C say about themselves.
Options: --functions lists functions whose bodies are CPython's as well (for a look; short ones come about by themselves);
--library names a folder or zip file with the library of another version that is looked at too."""
import argparse
import ast
import importlib
import pathlib
import re
import sys
import sysconfig
import warnings
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Shorter ones say the same because there is one way to say it.
SHORTEST_TEXT = 28
SHORTEST_WORDS = 5
SHORTEST_BODY = 8  # lines
FOREIGN = {"test", "tests", "site-packages", "dist-packages", "idlelib", "lib2to3"}
# What the classes have that namedtuple() makes is behaviour, compared with the oracle.
EXEMPT = {"runtime/modules/_collections/named.py"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DEFINITIONS = (ast.Module, ast.ClassDef, *FUNCTIONS)
# Texts which programs meet as messages of errors, not as documentation.
MESSAGES = ("raise_", "Error(", "error(", "fail(", "message", "describe")
COMPILED = """builtins _abc _asyncio _bisect _blake2 _bz2 _codecs _collections _contextvars _csv _datetime _decimal _functools _hashlib
_heapq _io _json _lzma _md5 _operator _pickle _queue _random _sha1 _sha2 _signal _sre _stat _statistics _string _struct _thread
_tokenize _tracemalloc _types _typing _uuid _warnings _weakref _zoneinfo array atexit binascii cmath errno faulthandler gc itertools
marshal math posix sys time unicodedata zlib""".split()
# How a function is called is no prose.
SIGNATURE = re.compile(r"^ *\w+\(.*\)( -+> \w+)? *$|^.*=\?.*$", re.MULTILINE)
LITERALS = re.compile(r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*')


def tree_of(source: str):
    """None where this Python does not know the syntax."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError):
        return None


def sentences_of(text: str):
    """Its sentences and what stands before and behind a colon, in lower case and without marks."""
    for paragraph in SIGNATURE.sub("", text).split("\n\n"):
        whole = " ".join(paragraph.split())
        for part in {whole, *re.split(r"(?<=[.:;?!]) ", whole)}:
            words = re.findall(r"\w+", part.lower())
            if len(words) >= SHORTEST_WORDS and len(sentence := " ".join(words)) >= SHORTEST_TEXT:
                yield sentence


def body_of(node) -> str:
    lines = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return "\n".join(ast.unparse(line) for line in lines)


def documented(tree):
    return (node for node in ast.walk(tree) if isinstance(node, DEFINITIONS))


def sources_of(place: pathlib.Path):
    if place.is_file():
        with zipfile.ZipFile(place) as archive:
            for name in archive.namelist():
                if name.endswith(".py"):
                    yield archive.read(name).decode("utf-8", "replace")
        return
    for path in place.rglob("*.py"):
        if not FOREIGN & set(path.parts):
            yield path.read_text(encoding="utf-8", errors="replace")


def texts_of_compiled_modules():
    for name in COMPILED:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        for each in (module, *vars(module).values()):
            yield getattr(each, "__doc__", None)
            if isinstance(each, type):
                yield from (getattr(part, "__doc__", None) for part in vars(each).values())


def theirs(places):
    """CPython's sentences, and the bodies of its functions."""
    sentences, bodies = set(), set()
    for place in places:
        for source in sources_of(place):
            for node in documented(tree_of(source) or ast.Module([], [])):
                sentences.update(sentences_of(ast.get_docstring(node) or ""))
                if isinstance(node, FUNCTIONS):
                    bodies.add(body_of(node))
    for text in texts_of_compiled_modules():
        if isinstance(text, str):
            sentences.update(sentences_of(text))
    return sentences, bodies


def our_docstrings(path: pathlib.Path):
    for node in documented(tree_of(path.read_text(encoding="utf-8")) or ast.Module([], [])):
        yield getattr(node, "name", "module"), ast.get_docstring(node) or ""


def our_literals(path: pathlib.Path):
    """The string literals of a file in C++, those joined that stand side by side."""
    source = path.read_text(encoding="utf-8")
    for found in LITERALS.finditer(source):
        before = source[max(0, found.start() - 60):found.start()].rsplit(";", 1)[-1]
        if not any(mark in before for mark in MESSAGES):
            parts = re.findall(r'"((?:[^"\\\n]|\\.)*)"', found[0])
            yield f"line {source.count(chr(10), 0, found.start()) + 1}", "".join(parts).replace("\\n", "\n").replace('\\"', '"')


def our_texts():
    for path in sorted((ROOT / "runtime").rglob("*.py")):
        yield path, our_docstrings(path)
    for folder in "runtime", "vm", "files", "embed":
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".cpp", ".h", ".def"):
                yield path, our_literals(path)


def list_functions(bodies):
    for path in sorted((ROOT / "runtime").rglob("*.py")):
        for node in documented(tree_of(path.read_text(encoding="utf-8")) or ast.Module([], [])):
            if isinstance(node, FUNCTIONS) and (body := body_of(node)).count("\n") >= SHORTEST_BODY - 1 and body in bodies:
                print(f"{path.relative_to(ROOT)}: {node.name}: CPython's code")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--functions", action="store_true")
    parser.add_argument("--library", type=pathlib.Path, action="append", default=[])
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    sentences, bodies = theirs([pathlib.Path(sysconfig.get_path("stdlib")), *options.library])
    copied = 0
    for path, texts in our_texts():
        name = str(path.relative_to(ROOT))
        if name in EXEMPT:
            continue
        for place, text in texts:
            if copies := sorted(set(sentences_of(text)) & sentences, key=len):
                print(f"lint_own_words: {name}: {place}: CPython's words: {copies[-1]}")
                copied += 1
    if options.functions:
        list_functions(bodies)
    return 1 if copied else 0


if __name__ == "__main__":
    sys.exit(main())
