# Where the lower case of sigma is the final one, and what starts a word in a title.
for text in ["\u03a3", "A\u03a3", "\u03a3A", "A\u03a3B", "A\u03a3.", "A.\u03a3", "A\u0301\u03a3", "A\u03a3\u0301", "\u03a3\u03a3", "A\u03a3 B\u03a3", "1\u03a3", "\xad\u03a3", "a\u03a3\xad", "A\u03a3'B", "A:\u03a3",
             "\u02b0\u03a3", "\U0001d400\u03a3"]:
    print(ascii(text), ascii(text.lower()), ascii(text.title()), ascii(text.capitalize()), ascii(text.swapcase()), ascii(text.casefold()))
for text in ["they're bill's", "x1y", "\u01c6a \u01c4A", "\xdfa", "\ufb01sh", "\u0149x", "a\u0301b", "\u1f80\u0345x", "ABC def", "\u2160x", "\u24d0b", "\u10d0\u10d1", "\u0130i", "hello\u200bworld"]:
    print(ascii(text), ascii(text.title()), text.istitle(), text.title().istitle(), ascii(text.capitalize()), ascii(text.upper()), ascii(text.swapcase()))
