# expandtabs counts columns from the last line break.
for text in ("\t", "a\tb", "ab\tcd\te", "\t\t", "a\n\tb\r\tc\r\n\td", "\u20ac\t\U0001f600\tx", "abcdefgh\ti", "no tabs", "", "a\x0b\tb", "\n\n\t"):
    print(ascii([text.expandtabs(), text.expandtabs(4), text.expandtabs(1), text.expandtabs(0), text.expandtabs(-3), text.expandtabs(tabsize=3), text.expandtabs(True)]))
    if text.isascii():
        print(text.encode().expandtabs(3), bytearray(text.encode()).expandtabs())
