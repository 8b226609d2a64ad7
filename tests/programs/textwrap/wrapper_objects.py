"""TextWrapper: attributes changed between calls, subclasses, helpers that subclasses override."""
from textwrap import TextWrapper

wrapper = TextWrapper()
print(wrapper.width, wrapper.initial_indent, wrapper.expand_tabs, wrapper.replace_whitespace, wrapper.fix_sentence_endings, wrapper.break_long_words, wrapper.drop_whitespace, wrapper.break_on_hyphens, wrapper.tabsize, wrapper.max_lines, repr(wrapper.placeholder))
text = "The quick brown fox, a fast-moving animal, jumped over the extraordinarily-lazy dog.  Then\tit slept."
for changes in ({"width": 30}, {"initial_indent": "* "}, {"subsequent_indent": "  "}, {"break_on_hyphens": False}, {"width": 8}, {"break_long_words": False}, {"drop_whitespace": False, "width": 20}, {"max_lines": 2}, {"placeholder": ">>"}):
    for name, value in changes.items():
        setattr(wrapper, name, value)
    print(changes, wrapper.wrap(text))


class Upper(TextWrapper):
    def _munge_whitespace(self, text):
        return super()._munge_whitespace(text).upper()

    def _split(self, text):
        return [chunk for chunk in super()._split(text) if chunk != "FOX,"]


print(Upper(width=25).wrap(text), Upper(25).fill("fox, dog"))
print(TextWrapper.unicode_whitespace_trans[9], sorted(TextWrapper.unicode_whitespace_trans))
for options in ({"width": 0}, {"width": -3}, {"nothing": 1}, {"width": 3, "max_lines": 1, "placeholder": "long"}):
    try:
        print(TextWrapper(**options).wrap(text))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(TextWrapper(width=20, max_lines=1).wrap("   "), TextWrapper(width=1).wrap("ab-c d"), TextWrapper(width=10, tabsize=4).wrap("a\tb\tc\td"), TextWrapper(width=10, expand_tabs=False).wrap("a\tb\tc\td"), TextWrapper(width=12, replace_whitespace=False).wrap("a\nb\x0bc\x0cd e f g"))
