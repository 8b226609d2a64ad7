# Groups that begin, or end, on a way that is given up later: they are as they were before.
import re

CASES = [
    (r"(?:(a)b|(a)c)", "ac"),
    (r"(?:(a)(b)x|(a)(b)c)", "abc"),
    (r"(?:(a+)x|(a+)b)", "aaab"),
    (r"((a)|b)*", "abab"),
    (r"((a)|(b))*c", "ababc"),
    (r"(?:(a)|b)*", "ab"),
    (r"(a(b)?)+", "aba"),
    (r"(?:(a)(?:(b)|c))*d", "abacd"),
    (r"(?:((a)b)|(a))(c)?", "aad"),
    (r"(x)?(?:(a)(?=b)|(a))", "ac"),
    (r"(?:(a)(b)?)*?c", "abac"),
    (r"(a)?(?(1)b|c)", "ab c"),
    (r"(?:(a)b|a)(?(1)x|y)", "ay"),
    (r"(?:(a)bc|(ab)d)\2?", "abdab"),
    (r"(?:(a)(b)|(a))\1?", "aba"),
    (r"(?>(a)|(b))+c", "abac"),
    (r"(?!(a)b)(a)", "ac"),
    (r"(?=(a)(b)?)a(c)", "ac"),
    (r"(?:(?P<one>\d+)(?:\.(?P<two>\d+))?px|(?P<three>\d+))", "12.5p 7px"),
    (r"(\w+?)(\d)?(?:!|$)", "ab12"),
    (r"(?:(a)|(b)|(c)){2,3}d", "abcd"),
    (r"(?:(.)(.)(.)z|(.)(.)y|(.)x)", "abx"),
    (r"(?<=(a))b|(b)", "b ab"),
    (r"(?:(a)|ab)(?:c|bcd)(d*)", "abcd"),
]
for pattern, text in CASES:
    for flags in (0, re.I):
        for match in re.finditer(pattern, text, flags):
            print(pattern, match.regs, match.lastindex, match.lastgroup, match.groups("-"))
    print(re.findall(pattern, text), re.sub(pattern, lambda m: f"[{m.lastindex}]", text), re.split(pattern, text))
    wide = text + "\u1234\U00010348"
    print([m.regs for m in re.finditer(pattern, wide)], [m.lastindex for m in re.finditer(pattern, wide)])
    print([m.span() for m in re.finditer(pattern.encode(), text.encode())])

for text in ("a_1", "é1", "ǆ-٣", "\U00010400x", "\x7f\x80ª", "[`{@/:"):
    print([m.start() for m in re.finditer(r"\b", text)], [m.start() for m in re.finditer(r"(?a)\b", text)],
          re.findall(r"\b\w", text), re.findall(r"\B\w", text), re.findall(r"(?a)\w|\W", text))
print(re.sub("b*", lambda m: None if m.group() else "-", "abba"))
for count in (0, 1, 2, 5, -1, -3, True):
    print(count, re.subn("[ab]", lambda m: m.group() * 2, "abcab", count=count), re.subn("x*", lambda m: "-", "axb", count=count))
