"""shorten() and max_lines with placeholders."""
import textwrap

text = "Hello  world, this is\n a rather   long sentence to shorten"
for width in (5, 8, 11, 12, 13, 17, 18, 30, 100):
    for placeholder in (" [...]", "...", "", " (more)"):
        try:
            print(width, repr(textwrap.shorten(text, width, placeholder=placeholder)), end=" ")
        except ValueError as error:
            print("ValueError", error, end=" ")
    print()
print(repr(textwrap.shorten("", 10)), repr(textwrap.shorten("   ", 10)), repr(textwrap.shorten("a" * 20, 10)), repr(textwrap.shorten("word", 6)), repr(textwrap.shorten("two words", 9, placeholder="")))
print(textwrap.shorten("one two three", width=12, break_long_words=False), textwrap.shorten("a-b-c-d-e-f", 9, break_on_hyphens=True), textwrap.shorten("a-b-c-d-e-f", 9, break_on_hyphens=False))
for lines in (1, 2, 3, 9):
    print(textwrap.wrap(text, 12, max_lines=lines), textwrap.wrap(text, 12, max_lines=lines, placeholder="~"), textwrap.fill(text, 14, max_lines=lines, initial_indent="> ", subsequent_indent=". ").split("\n"))
for call in (lambda: textwrap.shorten(text), lambda: textwrap.shorten(text, 3), lambda: textwrap.shorten(3, 3), lambda: textwrap.wrap(text, 4, max_lines=1), lambda: textwrap.wrap(text, "x"), lambda: textwrap.wrap(text, 7.5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
