"""dedent() of real blocks: margins of tabs and blanks, lines of white space, continued lines."""
import textwrap

blocks = ["""
    def f():
        return 1

      odd
    """, "    first\n\tsecond\n", "  one\n two\n   three", "\n\n   \n", "no margin\n    but here", "    x\n    \t\n    y", "\t\tx\n\t y\n", " \n  a\n", "  a\r\n  b\r\n", "    'text\n    more'\n", "  a\n\n\n  b", "  \u2003x\n  \u2003y", "   a\\\n   b"]
for block in blocks:
    print(repr(textwrap.dedent(block)))
print(textwrap.dedent("""\
    SELECT *
      FROM t
     WHERE a = 1
"""))
print(repr(textwrap.indent("a\n\n  b\n \nc", "    ")), repr(textwrap.indent("", "x")), repr(textwrap.indent("\n", "x")), repr(textwrap.indent("a\r\nb\r\n", "> ")), repr(textwrap.indent("a\x0bb\u2028c", "|")))
print(repr(textwrap.indent("one\n  two\n", prefix="-", predicate=str.strip)), repr(textwrap.indent("one\n  two\n", "-", lambda line: line.startswith(" "))))
for call in (lambda: textwrap.dedent(None), lambda: textwrap.dedent(b"x"), lambda: textwrap.indent(3, "x"), lambda: textwrap.indent("x", 3), lambda: textwrap.indent(b"x", b"y"), lambda: textwrap.indent("x")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
class Text(str):
    pass
print(type(textwrap.dedent(Text("  x"))).__name__)
