"""split() with quotes, escapes, comments and without POSIX rules."""
import shlex

texts = ["a b  c", "'a b' c", '"a b" c', "a\\ b", '"a\\"b"', "'a\\'b", "a'b'c", "''", '""', "a '' b", "# x", "a #b c", "a#b", "", "   ", "a\nb\tc", "'unclosed", '"unclosed', "a\\", '"a\\', "é ü", "a=b --c='d e' -f\"g h\"", "\\a \\'", '"\\a \\$x \\`"', "a;b|c&&d", "(x)", "$HOME ~ *.py", "a'b\"c'd\"e'f\""]
for text in texts:
    for options in ({}, {"comments": True}, {"posix": False}, {"comments": True, "posix": False}):
        try:
            print(repr(text), options, shlex.split(text, **options))
        except ValueError as error:
            print(repr(text), options, "ValueError", error)
for value in (None, 3, b"a b", ["a"]):
    try:
        print(shlex.split(value))
    except Exception as error:
        print(type(error).__name__, error)
