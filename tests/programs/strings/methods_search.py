# find, index, count, startswith, in, replace and their index arguments.
s = "the rain in Spain stays mainly in the plain"
print(s.find("ain"), s.find("ain", 6), s.find("ain", 6, 10), s.find("zzz"), s.rfind("ain"), s.rfind("ain", 0, 20), s.find(""), s.rfind(""), s.find("", 99))
print(s.index("rain"), s.rindex("in"), s.count("ain"), s.count("in", 10), s.count(""), s.count("in", 0, 10), "aaaa".count("aa"))
print(s.startswith("the"), s.startswith("rain", 4), s.startswith(("x", "th")), s.endswith("plain"), s.endswith("the", 0, 37), s.endswith(()), s.startswith(""))
print("rain" in s, "snow" not in s, "" in "", "a" in "", "ß" in "straße", "\0" in "a\0b")
print(s.replace("ain", "AIN"), s.replace("ain", "", 2), s.replace("", "-", 5), "aaa".replace("aa", "b"), "abc".replace("", "."), "x".replace("x", "xx", -1), "".replace("", "e"))
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("-"), "abc".rpartition("-"))
print("abc"[-1], "abc"[-3], "héllo wörld".find("w"), "日本語テキスト".index("テ"), "日本語"[1], "😀x"[1], len("😀é"), "a😀b😀c".count("😀"))
text = "ab" * 50 + "c"
print(text.find("bc"), text.rfind("aba"), text.count("ba"), text.index("c"), "c" in text)
print("prefix-name".removeprefix("prefix-"), "name.py".removesuffix(".py"), "name".removeprefix("x"), "aXbXc".replace("X", "😀"), "x".removesuffix("xx"))
for bad in (lambda: "abc".index("z"), lambda: "abc".rindex("z"), lambda: 5 in "abc", lambda: "abc".find(5), lambda: "a".startswith(5), lambda: "a".replace("a", 5), lambda: "a".count()):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
