import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

texts = [
    "Hello there, how are you this fine day?  I'm glad to hear it!",
    "This is a sentence.  This one ends with a quote.\"  And so on... e.g. it\twas\n\nnice. A b. C! d?",
    "Really-long-hyphenated-words and em-dash--like this---or that -- alone, --option=x a-b c-d-e x--y--z -foo- 2004-05-06 wax-on/wax-off u.s.a-b",
    "supercalifragilisticexpialidocious " * 3,
    "a\u00a0b \u4f60\u597d-\u4e16\u754c na\u00efve-caf\u00e9 \x0bvertical\x0cfeed\r\nline",
    "", "   ", "  leading and trailing  ", "word", "a-", "-", "--", "ab-cd", "a--b", "e-mail co-op 1-800-555 foo-bar-1 don't-know \"quoted-thing\" (in-parens) x-ray",
]
for text in texts:
    for width in (1, 5, 10, 20, 45, 70):
        print(width, wrap(text, width))
    print(wrap(text, 12, break_on_hyphens=False), wrap(text, 12, break_long_words=False), wrap(text, 12, drop_whitespace=False))
    print(wrap(text, 20, initial_indent="* ", subsequent_indent="    "), wrap(text, 30, fix_sentence_endings=True), wrap(text, 15, expand_tabs=False, replace_whitespace=False), wrap(text, 15, tabsize=4))
    for lines in (1, 2, 3):
        print(lines, wrap(text, 18, max_lines=lines), wrap(text, 18, max_lines=lines, placeholder="..."), wrap(text, 18, max_lines=lines, initial_indent="> ", drop_whitespace=False))
    print(repr(fill(text, 16)), repr(shorten(text, 20)), repr(shorten(text, 12, placeholder="~")), TextWrapper(width=9)._split(text))
for call in (lambda: wrap("x", 0), lambda: wrap("x", -1), lambda: shorten("hello world", 3), lambda: wrap("x", 10, nothing=1), lambda: dedent(5), lambda: wrap("abc", 6, max_lines=2, subsequent_indent="     ")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for text in ("  a\n    b\n  c", "\ta\n\t b", "  a\n\tb", "", "\n", "   \n  x\n \n", "a\n  b", "    \n    \n", "  x\n  \n  y\n", "\u00a0 a\n\u00a0 b", " x\r\n y\r\n"):
    print(repr(dedent(text)), repr(indent(text, "> ")), repr(indent(text, "| ", lambda line: True)), repr(indent(text, "+", lambda line: "b" in line)))
wrapper = TextWrapper(width=10)
wrapper.initial_indent = "--"
print(wrapper.wrap("one two three four"), wrapper.fill("one two three four"), sorted(textwrap.__all__))
