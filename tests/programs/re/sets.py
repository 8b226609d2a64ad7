import re

every = "".join(map(chr, range(0x250))) + "ΑΩαω٣५\u2003\u2028日\U0001d7d8\U00010400"
for pattern in [r"\d", r"\s", r"\w", r"[\d_]", r"[^\W\d]", r"[\s\d]", r"[^\S\n]", "[a-fA-F]", "[^a-z]", "[]a]", "[^]a]", "[a-]", "[-a]",
                r"[\]\\\-]", r"[\x41-\x43\u0100-\u0105]", r"[\101\n\t]", "[.]", "[$^]", r"[\b]", "[α-ω]", "[é-ÿĀ-ő]", "[^\u0080-\U0010ffff]"]:
    for flags in (0, re.A):
        found = re.findall(pattern, every, flags)
        print(pattern, flags, len(found), ascii("".join(found[:12] + found[-6:])))
for pattern in [rb"\d", rb"\s", rb"\w", rb"[^\w\s]", rb"[\x80-\xff]", rb"[^\x00-\x7f]", b"[a-c]", rb"\W"]:
    found = re.findall(pattern, bytes(range(256)))
    print(pattern, len(found), b"".join(found[:40]))
print(re.findall("[a-a]", "aab"), re.findall("[aa]", "aab"), re.findall("[^a]", "ab\n"), re.findall("a|b|c", "abcd"))
print(re.findall("(?:a|[bc]|d)+", "abcdxab"))
