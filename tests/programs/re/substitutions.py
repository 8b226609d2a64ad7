"""sub(), subn() and split() with templates, functions, counts, empty matches."""
import re

for pattern, template, text in (("a", "b", "banana"), ("", "-", "abc"), ("x*", "-", "abxd"), (r"(\w+) (\w+)", r"\2 \1", "hello world foo bar"), (r"(?P<n>\d+)", r"<\g<n>>", "a1b22"), (r"(a)|(b)", r"[\1\2]", "abc"), (r"\b", "|", "two words"), ("^", "> ", "l1\nl2"), ("$", "!", "l1\nl2\n"), (r"(.)\1", r"\g<1>2", "aabbc"), (r"a(?=b)", "X", "abac"), (".", r"\\", "ab"), (".", r"\n\t", "ab"), ("é", "e", "été"), (r"(\d)", r"\g<1>0", "1a2"), (r"(?i)A", "x", "aAa"), ("a|ab", "x", "abab"), (r"(a)(b)?", r"\1\2-", "ab a"), (r"\s*", "", " a b "), ("(?:)", "^", "ab")):
    print(pattern, template, [re.sub(pattern, template, text), re.subn(pattern, template, text), re.sub(pattern, template, text, count=1), re.sub(pattern, lambda m: f"<{m.group()}>", text), re.sub(pattern, template, text, flags=re.M)])
for pattern, text in ((",", "a,b,,c"), (r"\s+", " a  b "), ("", "abc"), (r"(,)", "a,b"), (r"(,)|(;)", "a,b;c"), ("x*", "axbc"), (r"\b", "one two"), (r"(?<=,)", "a,b"), ("b", ""), (r"(\d)(\w)?", "x1yz2"), ("(?=b)", "abab"), ("^", "a\nb"), ("$", "ab")):
    print(pattern, re.split(pattern, text), re.split(pattern, text, maxsplit=1), re.split(pattern, text, maxsplit=-1), re.findall(pattern, text), [m.span() for m in re.finditer(pattern, text)])
calls = []


def replace(match):
    calls.append(match.span())
    return str(len(calls))


print(re.sub(r"\w", replace, "a b c d", count=3), calls, re.sub("z", replace, "abc"), re.sub("a", "", "aaa"), re.sub(b"a", rb"<\g<0>>", b"banana"), re.sub("a", str.upper("x"), "cat"), re.subn("a", lambda m: "", "aba"))
print(re.sub(r"%(\w+)%", lambda m: {"x": "1", "y": "2"}.get(m[1], m[0]), "%x% %y% %z%"), re.sub(r"(?m)^(\s*)", r"\1# ", "a\n  b"), re.sub(r"(\w+)", r"\g<1>" * 2, "ab cd"), re.sub("(?P<a>.)(?P<b>.)", r"\g<b>\g<a>", "abcd"))
