# repr of strings: quotes, escapes, non-printable and wide characters; ascii(), str() and print().
samples = ["", "plain", "it's", 'say "hi"', "both ' and \"", "new\nline\ttab\rret", "back\\slash", "\x00\x07\x1b\x7f", "\x80\xa0\xad\xff", "é日本😀", "\u200b\u2028\ufeff",
           "\ud800", "\U0010ffff", "\\n", "'", '"', "'''", "{}", "%s"]
for s in samples:
    print(len(s), repr(s), ascii(s), [s], {s: s} == {s: s})
print(str("x"), str(5), str(None), str([1, "a"]), str({"k": 'v"'}), str((1,)), str(b"bytes"), str(1.0), str(True), str(), repr(str), str(range(3)))
print(str(b"caf\xc3\xa9", "utf-8"), str(b"x", encoding="ascii"), str(object=5))
print("a\
b", r"raw\n\x41", R'\'', b"\x41\n\\", "\
", """triple "quoted" text
over lines""", '''it's''')
print("implicit " "concatenation " 'of ' """three""", ("paren"
      "thesised"), u"unicode", len("\u0041\x41\101A"))
for c in "A", "é", "日", "😀", "\n", "\0":
    print(ord(c), chr(ord(c)) == c, hex(ord(c)), end=" ")
print()
print([chr(i) for i in range(60, 70)], "".join(map(chr, range(97, 123))), [ord(c) for c in "añ"])
print("😀" == "\U0001F600", "e\u0301" == "é", len("e\u0301"), "ab\0cd", "x".__len__(), "%r" % "a'b", f"{'a' + chr(10)!r}")
print(*"abc", sep="\n", end="!\n")
print("a", "b", sep="", end="")
print()
print("x", end="\n\n")
print(sep="x")
print(None, [None], "", [""], sep="|")
