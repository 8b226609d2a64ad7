import re

print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", count=2), re.subn("a", "", "banana"), re.sub("x", "y", "banana"), re.sub("", "-", "abc"), re.sub("b*", "-", "abc"))
print(re.sub(r"(\w)(\d)?", r"[\1\2]", "a1b"), re.sub(r"(?P<x>\w)", r"\g<x>\g<1>\g<0>", "ab"), re.sub("a", r"\\\n\t\a\0\07\101\x" if False else r"\\\n\t\a\0\07\101", "a").encode())
print(re.sub("a", "\\.\\-\\ ", "a"), re.sub("(a)|b", r"<\1>", "ab"), re.sub("a", "日", "cac"), re.sub("日", "a", "日本日"), re.sub("é", "e", "été日"), re.sub("(.)", r"\1\1", "é日"))
print(re.sub(b"a", b"b", b"banana"), re.sub(b"(a)", rb"\1\xff" if False else b"\\1\xff", b"aba"), re.sub(b"a", bytearray(b"x"), bytearray(b"banana")), re.sub(b"a", b"", memoryview(b"aaa")), re.subn(b"q", b"", bytearray(b"a")))
text = "unchanged text"
print(re.sub("q", "x", text) is text, re.sub("$", "!", text), re.sub("^", "!", "a\nb", flags=re.M), re.sub("a", "b", "aAaA", flags=re.I, count=3))
for template in ["\\", "\\g", "\\g<", "\\g<>", "\\g<x", "\\g<x>", "\\g<1x>", "\\g<-1>", "\\g<2>", "\\2", "\\10", "\\400", "\\18", "\\q", "\\z", "\\g<01>", "\\g<+1>", "\\g<a b>", "\\99", "\\1", "\\08", "\\x41"]:
    try:
        print(template, ascii(re.sub("(a)", template, "xax")))
    except Exception as error:
        print(template, type(error).__name__, error, getattr(error, "pos", None), getattr(error, "pattern", None))
for repl, string in [(5, "a"), (None, "a"), (b"x", "a"), ([], "a"), (5, "b"), (b"x", "b"), ("x", b"a")]:
    try:
        print(re.sub("a", repl, string))
    except Exception as error:
        print(repl, string, type(error).__name__, error)
for call in [lambda: re.sub("a", "b", "aaa", 1), lambda: re.sub("a", "b", "aaa", 1, re.I), lambda: re.sub("a", "b", "aaa", 1, count=2), lambda: re.sub("a", "b", "aaa", 1, 2, flags=1), lambda: re.sub("a", "b", "aaa", 1, 2, 3),
             lambda: re.split("a", "bab", 1), lambda: re.split("a", "bab", 1, 2, 3), lambda: re.split("a", "bab", 1, maxsplit=2), lambda: re.subn("a", "b", "aaa", 1, 2, 3, 4), lambda: re.sub("a", "b")]:
    try:
        print(call())
    except TypeError as error:
        print(error)
