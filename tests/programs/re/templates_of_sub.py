# Replacement templates: groups by number and name, escapes, octal, unmatched groups, callables, counts, errors with positions.
import re


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "pos", None))


words = re.compile(r"(?P<first>\w+) (?P<second>\w+)( \w+)?")
text = "one two three; four five."
for template in (r"\2 \1", r"\g<second>-\g<first>", r"\g<1>0\g<2>", r"\10", r"[\3]", r"\g<0>!", r"\\1", r"\n\t\a\b\f\r\v", r"\0", r"\01", r"\101\60", r"\g<03>", "$1 &", r"\g<second>\g<second>", "", "\\", "x\\", r"\400", r"\377", r"\199", r"\777", r"\q", r"\8", r"\4", r"\g", r"\g<", r"\g<>", r"\g<first", r"\g<nope>", r"\g<4>", r"\g<-1>", r"\g<1a>", r"\g< 1>", r"\g<+1>", r"\g<first>x\g", r"\Z", r"\x41", "\\u0041", r"\-", r"\.", r"\g<１>", "\0\\0"):
    attempt(lambda: words.sub(template, text))
attempt(lambda: words.sub(lambda m: m["second"].upper(), text))
attempt(lambda: words.sub(lambda m: "", text, 1))
attempt(lambda: words.sub(lambda m: 5, text))
attempt(lambda: words.sub(lambda m: None, text))
attempt(lambda: words.sub(lambda m: b"x", text))
attempt(lambda: words.sub(str, text))
attempt(lambda: words.subn(r"\2", text))
attempt(lambda: words.subn(r"\2", text, count=1))
attempt(lambda: words.subn("x", "nothing"))
attempt(lambda: words.sub("x", text, count=-1))
attempt(lambda: words.sub("x", text, count=0))
attempt(lambda: words.sub("x", text, 2.5))
attempt(lambda: re.sub("a", "b", "aaaa", 2))
attempt(lambda: re.sub("a", "b", "AaAa", flags=re.I, count=3))
attempt(lambda: re.sub("x*", "-", "abxd"))
attempt(lambda: re.sub("x*?", "-", "axb"))
attempt(lambda: re.sub("", "-", "ab"))
attempt(lambda: re.sub(r"\b", "|", "ab cd"))
attempt(lambda: re.sub("(?m)^", "> ", "a\nb\n"))
attempt(lambda: re.sub("$", "!", "a\n"))
attempt(lambda: re.sub("(a)|b", r"[\1]", "abab"))
attempt(lambda: re.sub("(a)?(b)?", r"<\1\2>", "abcba"))
attempt(lambda: re.sub(b"(a)", rb"\1\1", b"banana"))
attempt(lambda: re.sub(b"a", "x", b"a"))
attempt(lambda: re.sub("a", b"x", "a"))
attempt(lambda: re.sub("a", b"x", "b"))
attempt(lambda: re.sub(b"a", rb"\377\0", b"a"))
attempt(lambda: re.sub(b"(a)", rb"\g<\xe9>", b"a"))
attempt(lambda: re.sub("a", "x", 5))
attempt(lambda: re.sub("a", 5, "a"))
attempt(lambda: re.sub("a", None, "a"))
attempt(lambda: re.sub("a", ["x"], "a"))
attempt(lambda: re.sub("(", "x", "a"))
attempt(lambda: re.sub("a", bytearray(b"x"), bytearray(b"aba")) if False else re.sub(b"a", b"x", bytearray(b"aba")))
attempt(lambda: re.sub(b"a", b"x", memoryview(b"aba")))
match = words.match(text)
for template in (r"\2", r"\g<first>\n", r"\3", r"\9", "plain", r"\g<x>", b"x", 5):
    attempt(lambda: match.expand(template))
counter = iter(range(10))
print(re.sub("a", lambda m: str(next(counter)), "banana"), re.sub(r"(\d+)", lambda m: str(int(m[1]) * 2), "1 22 x3"), re.sub("(?P<a>.)(?P<b>.)", r"\g<b>\g<a>", "abcde"), re.sub("é", "e", "café"), re.sub("ſ", "s", "Sſs", flags=re.I))
template = {"name": "Ann", "n": 3}
print(re.sub(r"\{(\w+)(?::(\w+))?\}", lambda m: format(template[m[1]], m[2] or ""), "{name} has {n:03} {n}"), re.sub(r"(?<!\\)\$(\w+)", lambda m: template.get(m[1], m[0]) if isinstance(template.get(m[1], m[0]), str) else "?", r"$name \$n $n $zz"))
