import re

texts = ["", "a", "aa", "aaa", "aaaa", "ab", "abab", "ababab", "aab", "b"]
for pattern in ["a*", "a+", "a?", "a{2}", "a{2,}", "a{,2}", "a{1,2}", "a*?", "a+?", "a??", "a{2,3}?", "a*+", "a++", "a?+", "a{1,2}+",
                "(ab)*", "(ab)+", "(ab)?", "(ab){2}", "(ab){1,2}", "(ab)*?", "(ab)+?b?", "(?:ab){2,}?", "(ab)*+", "(ab)++", "(a|ab)*",
                "(a|b)+?b", "(a*)*", "(a*)+", "(a*)*?", "(a?b?)*", "(?:a|b)*+a", "(a{1,2}){2}", "(?:a?){3}", "(a|b)*b", "a{0}", "(a){0}b",
                "a{", "a{1", "a{,", "a{1,2", "a{x}", "{", "x{}", "a{1}{"]:
    print(pattern, [(m.span(), m.groups()) if (m := re.match(pattern, text)) else None for text in texts])
print(re.findall("a{2}", "aaaaa"), re.findall("(a)(b)?", "abaab"), re.findall("x*", "axb"))
print(re.match("(?:(a)|b)*", "ab").group(1), re.match("(?:(a)|(b))*", "aba").groups(), re.match("(a|b(c)?)*", "bcb").groups())
print(re.fullmatch("(?:a|ab)(?:c|bcd)(?:d*)", "abcd").span(), re.match("(?:a|ab)(?:c|bcd)(d*)", "abcd").groups())
print(re.match("(.*)(.+)", "abc").groups(), re.match("(.*?)(.+)", "abc").groups(), re.match("(.+?)(b.*)", "aabb").groups())
print(re.match("a{100}", "a" * 99), re.match("a{100}", "a" * 100).end(), re.match("(?:ab){3,5}", "ab" * 9).end())
