import textwrap

TEXT = "Hello there -- you goof-ball, use the -b option!  A really-long-word-that-goes-on  and\ttabs\n\nnew paragraph. Sentence ends.  Next (one)."
OPTIONS = [{}, {"width": 20}, {"width": 10, "break_long_words": False}, {"width": 12, "break_on_hyphens": False}, {"initial_indent": "* ", "subsequent_indent": "  ", "width": 25}, {"expand_tabs": False, "width": 30},
           {"replace_whitespace": False, "width": 30}, {"drop_whitespace": False, "width": 15}, {"fix_sentence_endings": True, "width": 40}, {"max_lines": 2, "width": 25}, {"max_lines": 1, "placeholder": "...", "width": 20}, {"tabsize": 2, "width": 30}, {"width": 1}]
for options in OPTIONS:
    print(options, textwrap.wrap(TEXT, **options))
for text in "", "   ", "word", "a-b-c-d", "x" * 30, "\n\n", "em—dash", "e.g. this", "--option=value", "non\xa0breaking space":
    print(repr(text), textwrap.wrap(text, 6), textwrap.fill(text, 6), textwrap.shorten(text, 8, placeholder="~") if len(text) < 40 else "")
print(repr(textwrap.dedent("\n    a\n      b\n\n    c\n  \t\n")), repr(textwrap.dedent("\ta\n    b")), repr(textwrap.dedent("  a\n  b")), repr(textwrap.dedent("")), repr(textwrap.indent("a\n\n b\n", "> ")), repr(textwrap.indent("a\n\nb", "+", lambda line: True)))
for call in (lambda: textwrap.wrap("x", 0), lambda: textwrap.wrap("x y z", 3, max_lines=1, placeholder="long one"), lambda: textwrap.wrap("x", width=-1), lambda: textwrap.dedent(3), lambda: textwrap.wrap("abc def", 5, max_lines=0)):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
w = textwrap.TextWrapper(width=9)
w.subsequent_indent = ">"
print(w.wrap("some words to wrap"), list(vars(w).items()))
