import re

print(re.search("abc", "xxabcxx"))
print(re.search("abc", "xxabxx"))
print(re.match("abc", "abcd"), re.match("abc", "xabc"))
print(re.fullmatch("abc", "abc"), re.fullmatch("abc", "abcd"))
for pattern in ["", "a", "aa", "ä", "日本", "\U0001f600", "a日", "\0", "\n"]:
    for text in ["", "a", "aaa", "xää日本日", "\U0001f600a日", "\0\n\0"]:
        print(ascii(pattern), ascii(text), [m.span() for m in re.finditer(pattern, text)])
print(re.escape("a.b*c [x] {1} (y)|z^$\\-&~#\t\n"), re.escape(b"a.b-\xff"), re.escape("é日_09"))
print(re.search(re.escape("a.b*c"), "xa.b*cx").span())
text = "ab" * 50 + "abc" + "ab" * 50
print(re.search("abc", text).span(), re.search("bab" * 10 + "c", text), len(re.findall("ab", text)))
