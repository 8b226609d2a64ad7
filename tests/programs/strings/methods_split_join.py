# split, rsplit, splitlines, join, strip in all their forms.
print(" a  b\tc\n".split(), "a,b,,c".split(","), "a,b,,c".split(",", 1), "".split(), "".split(","), "abc".split("abc"), "  x ".split(" "))
print("a b c d".split(None, 2), "a b  c".rsplit(None, 1), "a,b,c".rsplit(",", 1), "a::b::c".split("::"), "a::b:c".rsplit("::"), " lead trail ".split(maxsplit=1))
print("l1\nl2\r\nl3\rl4".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "x\x0by\x1cz\x85w\u2028v".splitlines(), "one".splitlines())
print(",".join(["a", "b"]), "".join([]), "-".join("abc"), ", ".join(str(i) for i in range(4)), "".join(("x",)), " ".join({"k": 1}), "é".join("ab"))
print("  x y ".strip() + "|", "xxabcxx".strip("x"), "  l".lstrip(), "r  ".rstrip() + "|", "abcba".strip("ab"), "mississippi".rstrip("ip"), "..a..".lstrip("."), "\t\n x\u00a0".strip())
print("key = value = x".split("=", 1), [p.strip() for p in "a ; b;c ".split(";")], "1-2-3".split("-", 0), "aXXbXXc".split("XX", -1))
print("a\tb\tcd".expandtabs(), "a\tb".expandtabs(4), "\t".expandtabs(0) + "|", "ab\tc\n\td".expandtabs(3))
words = "to be or not to be".split()
print(" ".join(sorted(words)), " ".join(reversed(words)), len(set(words)), {w: words.count(w) for w in words})
csv = "name,age\nAnn,30\nBob,25\n"
rows = [line.split(",") for line in csv.splitlines()]
print(rows, [dict(zip(rows[0], row)) for row in rows[1:]])
for bad in (lambda: "".join([1]), lambda: ",".join(["a", None, "b"]), lambda: "a".split(""), lambda: "a".split(5), lambda: "a".strip(5), lambda: "x".join(None)):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
