# split(): captures, empty matches, maxsplit, flags, None groups, bytes, look-around, arguments and errors.
import re


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for pattern, text in ((",", "a,b,,c"), ("(,)", "a,b,,c"), (",", ""), (",", ","), ("(,)", ","), (",+", ",a,,b,"), ("", "abc"), ("()", "abc"), ("x*", "axbc"), ("(x)*", "axbc"), ("(x*)", "axbc"), (r"\b", "ab cd"), (r"\B", "abc"), ("^", "a\nb"), ("(?m)^", "a\nb"), ("$", "a\n"), (r"\s*", " a b"), (r"(\s)|(,)", "a b,c"), ("(a)|b", "xaybz"), (r"(?=[A-Z])", "oneTwoThree"), (r"(?<=\d)(?=\D)|(?<=\D)(?=\d)", "ab12c3"), ("(?i)x", "aXbxc"), (r"[\r\n]+", "a\r\nb\n\nc"), (r"(?:(a)|(b))+", "1ab2ba3"), ("ab|a", "1ab2a3"), (r"\W+", "Hello, World!"), (r"(\W+)", "Hello, World!"), ("(?s).", "abc"), ("é", "aébéc"), ("(?:)", "ab"), ("a*?", "baac"), ("((a)(b)?)", "xaby")):
    print(repr(pattern), repr(text), re.split(pattern, text), re.split(pattern, text, maxsplit=1))
pattern = re.compile(r"(-)")
for count in (-1, 0, 1, 2, 5):
    print(count, pattern.split("a-b-c-d", count), pattern.split("a-b-c-d", maxsplit=count), re.split("-", "a-b-c-d", maxsplit=count))
print(re.split(b",", b"a,b"), re.split(b"(,)", bytearray(b"a,b")), re.split(b",", memoryview(b"a,b")), pattern.split("none"), pattern.split("-"), pattern.split("--"), re.split("[,;]", "a,b;c", flags=re.A), re.split(re.compile("b", re.I), "aBc"))
for wrong in (lambda: re.split(",", b"a"), lambda: re.split(b",", "a"), lambda: re.split(",", 5), lambda: re.split(5, "a"), lambda: re.split(",", None), lambda: re.split(",", "a", "x"), lambda: re.split(re.compile(","), "a", flags=re.I), lambda: pattern.split(), lambda: pattern.split("a", 1, 2), lambda: pattern.split("a", count=1), lambda: re.split("(", "a"), lambda: re.split(",", ["a"]), lambda: pattern.split("a-b", 1.5), lambda: pattern.split(string="a-b")):
    attempt(wrong)


class Text(str):
    def __getitem__(self, at):
        return "!"


print(re.split(",", Text("a,b")), type(re.split(",", Text("ab"))[0]).__name__, [type(part).__name__ for part in re.split("(,)", Text("a,b"))])


def csv_line(line):
    fields = []
    for quoted, plain, _ in re.findall(r'(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))(?=(,|$))', line):
        fields.append(quoted.replace('""', '"') or plain)
    return fields


print(csv_line('a,"b,c","say ""hi""",,d'), re.split(r',(?=(?:[^"]*"[^"]*")*[^"]*$)', 'a,"b,c",d'), [part for part in re.split(r"(\d+)", "a1b22c") if part], dict(re.split(r"\s*=\s*", line, maxsplit=1) for line in "a = 1\nb=x = y".splitlines()))
print(re.split(r"\s+(?:and|or)\s+", "a and b or c android d"), re.split(r"([+*/()-])", "1+2*(3-4)"), re.split("(?<!^)(?=[A-Z])", "HTTPServerError"), re.split(r"(?:\r\n|\r|\n)", "a\rb\r\nc\n"), sorted(re.split(r"[^\w]+", "b c,a"), key=str.lower))
