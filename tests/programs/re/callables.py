import re

print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1b22c333"), re.subn("a", lambda m: "", "banana"), re.sub("a", lambda m: None, "banana"))
seen = []


def note(match):
    seen.append((match.span(), match.group(), match.pos, match.endpos))
    return f"<{match[0]}>"


print(re.sub("a|", note, "xay"), seen)
print(re.sub("(?P<n>.)", lambda m: m["n"].upper(), "abc", count=2), re.sub(b".", lambda m: m[0] * 2, b"ab"), re.sub("x", note, "abc"))


class Repl:
    def __init__(self):
        self.count = 0

    def __call__(self, match):
        self.count += 1
        print("call", self.count, match)
        return str(self.count)


print(re.compile("[aeiou]").sub(Repl(), "education", 3))
print(re.sub("a", str.upper if False else lambda m, seen=[]: (seen.append(1), "x" * len(seen))[1], "aaa"))
for answer in (5, b"x", ["a"], 1.5):
    try:
        print(re.sub("a", lambda m: answer, "bab"))
    except TypeError as error:
        print(error)
try:
    re.sub("a", lambda m: 1 / 0, "bab")
except ZeroDivisionError as error:
    print(error)


def nested(match):
    return re.sub("b", lambda inner: f"({inner.start()}{match.start()})", match.group())


print(re.sub("[ab]+", nested, "abab c bb"))
print(re.sub("a", lambda m: re.sub, "a") if False else re.sub("(a)(b)?", lambda m: repr(m.groups()), "abxa"))
numbers = iter(range(100))
print(re.sub("x", lambda m: str(next(numbers)), "x.x.x"), [m.group() for m in re.finditer("x", "xx")])
