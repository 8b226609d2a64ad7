# ndiff, restore, Differ with junk, hints that point at changed characters, diff_bytes.
import difflib

a = "The quick brown fox\njumps over\n\nthe lazy dog\n".splitlines(True)
b = "The quick brawn fox\n\njumps  over\nthe lazy dogs\n".splitlines(True)
delta = list(difflib.ndiff(a, b))
print("".join(delta))
print(list(difflib.restore(delta, 1)) == a, list(difflib.restore(delta, 2)) == b)
try:
    list(difflib.restore(delta, 3))
except ValueError as error:
    print(error)
print("".join(difflib.ndiff(["abc\n"], ["abc \n"], linejunk=None, charjunk=None)))
print("".join(difflib.Differ(linejunk=lambda line: not line.strip()).compare(a, b)))
print(list(difflib.ndiff("abc", "abd")), difflib.IS_LINE_JUNK("  # \n"), difflib.IS_LINE_JUNK("x"), difflib.IS_CHARACTER_JUNK("\t"), difflib.IS_CHARACTER_JUNK("a"))
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\xff"], [b"a\xfe"], b"x", b"y", lineterm=b"")))
try:
    list(difflib.diff_bytes(difflib.unified_diff, ["a"], [b"b"]))
except TypeError as error:
    print(error)
