# indent() and dedent() on code: predicates, blank lines, tabs, mixed margins, line ends.
import textwrap

text = "first\n\n  second\n \t \nthird"
print(repr(textwrap.indent(text, "> ")), repr(textwrap.indent(text, "> ", lambda line: True)), repr(textwrap.indent(text, "--", lambda line: "second" in line)))
print(repr(textwrap.indent("", "x")), repr(textwrap.indent("a\r\nb\rc\x0bd\n", "  ")), repr(textwrap.indent("\n\n", "x")))
for source in ["  a\n  b\n", "  a\n b\n", "\ta\n\tb", "\ta\n  b", "  a\n\n  b\n   ", "    a\n      b\n    c", "a\n  b", "   \n  a\n   b", "", "  ", "\n  x\n", " \ta\n \tb", "  a\r\n  b\r\n", "\n\n"]:
    print(repr(source), repr(textwrap.dedent(source)))


def block(code):
    return textwrap.indent(textwrap.dedent(code).strip(), " " * 4)


print("def f():\n" + block("""
    if x:
        return 1

    return 2
"""))
for wrong in (lambda: textwrap.dedent(5), lambda: textwrap.indent(5, " "), lambda: textwrap.indent("a", 5)):
    try:
        print(wrong())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)
