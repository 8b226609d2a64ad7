# Alternatives of plain text, which are one instruction: the first alternative wins, others are ways back, and a search skips.
import re

WORDS = ["err", "error", "errors", "warn", "warning", "disk", "a", "ab", "abc", "xyz", "error2", "err"]
TEXTS = [
    "errors and error2s, a warnings disk abc abcx aaabcabx",
    "",
    "e",
    "xyzx",
    "no such thing here",
    "warnwarningwarn",
    "x" * 300 + "disk" + "y" * 300 + "xy",
]
for pattern in (
    "|".join(WORDS),
    "|".join(reversed(WORDS)),
    r"(?:" + "|".join(WORDS) + r")s",
    r"\b(?:" + "|".join(WORDS) + r")\b",
    r"((?:" + "|".join(WORDS) + r")+)x",
    r"(?:" + "|".join(WORDS) + r")*?x",
    r"(" + "|".join(WORDS) + r")\1",
    r"(?<!x)(?:" + "|".join(WORDS) + r")(?=\W|$)",
    r"(?>" + "|".join(WORDS) + r")s",
    "(?i:" + "|".join(WORDS) + ")",
    "^(?:" + "|".join(WORDS) + ")",
    "(?m)^(?:" + "|".join(WORDS) + ")$",
    "disk|erro|warn|abcd|xyzx|aaab",
    "q1|q2|q3|q4|q5|q6|q7|q8|sk|sa",
    "a|b|c|d|e|f|g",
    "|".join(WORDS) + "|",
    "|".join(WORDS) + "|[0-9]+",
):
    print(pattern[:40])
    for text in TEXTS:
        found = [(m.span(), m.groups()) for m in re.finditer(pattern, text)]
        print(len(found), found[:6], re.match(pattern, text), re.fullmatch(pattern, text))
        print(re.sub(pattern, "<>", text)[:80], re.search(pattern, text, re.I) is not None)
wide = "größe|grün|blau|weiß|schwarz|gelb|日本語|😀x"
for text in ("Größe größe grün 日本語 \U0001f600 gelb", "😀😀x blau", "latin weiß"):
    print(re.findall(wide, text), re.findall(wide.encode(), text.encode()))
print(re.findall(b"one|two|three|four|five|six|seven", b"seven sixtwo threefive"))
# More of them than a hash of two characters tells apart, and places behind the bounds of a search.
names = [f"name{n:04}" for n in range(3000)]
pattern = re.compile("|".join(names))
text = " ".join(names[::-7])
print(len(pattern.findall(text)), pattern.search(text, 9, 20), pattern.search(text, 9, 15), pattern.match("name0042x"))
print([m.start() for m in re.finditer("|".join("x" * n for n in range(12, 2, -1)), "x" * 40 + " xxxx")])
