# Case, alignment and classification.
for s in ("hello World", "ÀÉÎ straße", "ǆ ﬁ", "ΑΣΑΣ", "they're bill's", "x1y2", ""):
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
print("a".center(5, "*"), "ab".center(5) + "|", "abc".center(6, "-"), "a".ljust(3, ".") + "|", "a".rjust(3) + "|", "abc".center(2), "42".zfill(5), "-42".zfill(5), "+".zfill(3), "".zfill(2))
for s in ("abc", "ABC", "Abc", "abc1", "123", "١٢٣", "²", "½", " ", "\t\n", "", "a b", "_x", "1x", "é", "class", "A1", "Title Case", "Title case", "\x00"):
    print(repr(s), "".join("01"[f(s)] for f in (str.isalpha, str.isdigit, str.isnumeric, str.isdecimal, str.isalnum, str.isspace, str.isupper, str.islower, str.istitle, str.isidentifier, str.isprintable, str.isascii)))
print("abc".islower() and "ABC".isupper(), "a1".upper().isupper(), "ß".upper(), "İ".lower() == "i̇", "ŉ".upper())
table = str.maketrans({"a": "1", "b": None, "c": "CC", 100: "D"})
print("abcd".translate(table), "hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("l", "L", "o")), "x".translate({120: 65}))
print("abc" < "abd", "abc" < "abcd", "Z" < "a", "" < "a", "é" > "z", "abc" == "abc", "a" * 3 + "b", 2 * "xy", "x" * 0, "x" * -5, max("hello"), min("hello"), sorted("hello"))
print("a" + "b" "c", "tab\there", 'quote"s', "it's", "both'\"", "back\\slash", "\x41\u0042\U00000043\101", "nul\0".encode(), len("\r\n"))
for bad in (lambda: "a".center("5"), lambda: "a".center(5, "ab"), lambda: "a".zfill(), lambda: "a".ljust(5, ""), lambda: str.maketrans("ab", "c")):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
