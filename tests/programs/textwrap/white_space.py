# White space: tabs, expansion, replacing, dropping, sentence ends.
import textwrap

text = "a\tb  c\n d\x0b e\r\nf\u00a0g\u2003h"
for options in ({}, {"expand_tabs": False}, {"replace_whitespace": False}, {"drop_whitespace": False}, {"tabsize": 3}, {"expand_tabs": False, "replace_whitespace": False, "drop_whitespace": False}):
    print(options, textwrap.wrap(text, 8, **options))
sentences = "One.  Two. Three! Four? five. Mr. Six said \"Seven.\" Eight) nine.\nTen"
for fix in (False, True):
    print(textwrap.wrap(sentences, 40, fix_sentence_endings=fix))
print(textwrap.wrap("   leading", 20), textwrap.wrap("   leading", 20, drop_whitespace=False), textwrap.wrap("trailing   ", 20), textwrap.wrap(" \n\t "), textwrap.wrap(""))
print(textwrap.wrap("   one two", 6, drop_whitespace=False), textwrap.fill("a\n\nb", 10), textwrap.fill("a\n\nb", 10, replace_whitespace=False).split("\n"))
