# split() with comments, without POSIX rules, and what ends badly.
import shlex

for text in ["a b # c", "a#b c", "'a # b' c", "#", "a\n# b\nc", "a \\# b"]:
    print(repr(text), shlex.split(text), shlex.split(text, comments=True), shlex.split(text, posix=False))
for text in ["'open", '"open', "back\\", "a 'b' \"c", "'a'b'c'", "a''b", "''", '"" x', "a\\ b", '"a\\"b"', '"a\\nb"', "'a\\'", "$HOME `x` a;b|c&&d >e"]:
    for posix in (True, False):
        try:
            print(repr(text), posix, shlex.split(text, posix=posix))
        except ValueError as error:
            print(repr(text), posix, error)
print(shlex.split("é ü\u00a0x \u2003y"), shlex.split("\t a \r\n b \x0c"))
try:
    shlex.split(None)
except (ValueError, TypeError) as error:
    print(type(error).__name__)
