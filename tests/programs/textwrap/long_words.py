# Words that are too long, hyphens, dashes, and what may be broken where.
import textwrap

text = "An extraordinarily-long-hyphenated-compound and a_path/with/no/blanks/in/it -- or---dashes, e.g. 2024-05-17 self-evident."
for width in (10, 16, 25):
    for long in (True, False):
        for hyphens in (True, False):
            print(width, long, hyphens, textwrap.wrap(text, width, break_long_words=long, break_on_hyphens=hyphens))
print(textwrap.wrap("x" * 25, 10), textwrap.wrap("x" * 25, 10, break_long_words=False), textwrap.wrap("ab " + "y" * 12, 5))
print(textwrap.wrap("--option and --other-option", 12), textwrap.wrap("well-known 'well-known' (well-known)", 12), textwrap.wrap("a-b-c-d-e", 3))
print(textwrap.wrap("x-", 1), textwrap.wrap("-", 1), textwrap.wrap("é-ü-ß wörter-buch", 6))
try:
    textwrap.wrap("text", 0)
except ValueError as error:
    print(error)
