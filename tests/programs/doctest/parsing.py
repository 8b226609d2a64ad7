# DocTestParser: examples, the texts between them, and what is malformed.
from doctest import DocTestParser, Example

parser = DocTestParser()
for text in (
    "x\n>>> 1\n1\n\nrest\n  >>> 2\n  2\n",
    ">>>1\n",
    ">>> x\n... y\n...z\n",
    "  >>> x\n y\n",
    ">>> 1 # doctest: +FOO\n",
    ">>> 1 # doctest: ELLIPSIS\n",
    ">>> # doctest: +ELLIPSIS\n",
    ">>> # only a comment\n>>> 1\n1\n",
    ">>> if 1:\n...     2\n... \n2\n",
    ">>> 1/0\nTraceback (most recent call last):\n  foo\nZeroDivisionError: x\n  y\n\n",
    ">>> 1/0\nTraceback (innermost last):\nValueError\n",
    ">>> 1 # doctest: +ELLIPSIS, -SKIP +NORMALIZE_WHITESPACE\n",
    ">>> '# doctest: +FOO'\n",
    "    a\n    >>> f()\n      indented\n    more\n",
    ">>> 'a'\t\n\ta\n",
    ">>>\n>>> 2\n2",
    "",
    "no examples\n",
    "text\n    >>> a\n    >>> b\n    c\n\n  >>> d\n",
):
    try:
        parts = parser.parse(text, "nm")
    except ValueError as error:
        print("ValueError", error)
        continue
    for part in parts:
        if isinstance(part, str):
            print(repr(part))
        else:
            print((part.source, part.want, part.lineno, part.indent, part.options, part.exc_msg))
example = Example("1", "2")
print(repr(example.source), repr(example.want), example == Example("1\n", "2\n"), hash(example) == hash(Example("1\n", "2\n")))
print(example != 5, example == Example("1", "2", lineno=1), Example("1", "").want == "", Example("1", "", "x").exc_msg)
test = parser.get_doctest(">>> 1\n2\n", {"a": 1}, "n", "f.py", 3)
print(test, test == parser.get_doctest(">>> 1\n2\n", {"a": 1}, "n", "f.py", 3), test.globs, repr(test.docstring))
print(test < parser.get_doctest(">>> 1\n2\n", {}, "o", "f.py", 3), parser.get_doctest("", {}, "n", None, 0))
print(len(parser.get_examples(">>> 1\n>>> 2\n")))
