import re

texts = ["", "a", "aa", "aab", "ab", "abc", "aaa", "baa", "abab"]
for pattern in ["a*+a", "a++b", "a?+a", "a{1,2}+a", "(?:ab)*+a", "(?:ab)++c", "(?:a|ab)*+c", "(?:ab?)*+b", "(?>a*)b", "(?>a|ab)c", "(?>ab|a)c", "(?>(a)|b)\\1?", "(a++)(b?+)", "(?:a?)*+b", "(?:a*)*+b", "(?:a|b)++", "(?:(a)|b){2}+", "(?:a{1,2}){2}+", "(?>(?>a)b)+", "(?:a|ab){2}+", "[ab]*+b", ".*+b", "(?:.)*+", "(?=(?>a+))a"]:
    print(pattern, [(m.span(), m.groups()) if (m := re.search(pattern, text)) else None for text in texts])
