import re

for pattern, text in [("a", "banana"), ("(a)", "banana"), ("(a)(n)?", "banana"), ("x*", "axxb"), ("(x)?a", "xaa"), ("()", "ab"), (r"\b", "a bc"), ("", ""), ("a|", "ba"), (r"(?<=a)|b", "ab"), ("^", "a\nb"), ("(?m)^", "a\nb"), (r"\w+?\b", "ab cd"), ("é|日", "é日é"), ("..", "abcde")]:
    print(pattern, ascii(re.findall(pattern, text)), [m.span() for m in re.finditer(pattern, text)])
p = re.compile("a")
print(p.findall("banana", 2), p.findall("banana", 2, 4), p.findall(string="banana", pos=-5, endpos=100), p.search("banana", pos=2).span(), p.match("banana", 1).span(), p.fullmatch("banana", 1, 2).span(), p.search("banana", 5, 3))
it = re.finditer("a", "banana")
print(type(it).__name__, iter(it) is it, next(it).span(), [m.span() for m in it], next(it, "end"), list(re.finditer("x", "")))
print(list(map(re.Match.group, re.finditer("[an]", "banana"))), list(zip(re.finditer("a", "aa"), "xy"))[1][1], [i for i, m in enumerate(re.finditer("a", "aa"))], max(m.start() for m in p.finditer("banana")), len(list(re.finditer("", "abc"))))
first, *rest = re.finditer(".", "abc")
print(first, rest)


class Index:
    def __index__(self):
        return 2


print(p.search("banana", Index()).span(), p.findall("banana", Index(), Index()), p.match("banana", endpos=Index()), [m.span() for m in p.finditer("banana", Index())], p.split("banana", Index()), p.sub("x", "banana", Index()), p.subn(lambda m: "y", "banana", Index()))
for call in [lambda: p.search(5), lambda: p.search(b"a"), lambda: re.search(b"a", "a"), lambda: p.search("a", "x"), lambda: p.search("a", 1.5), lambda: p.search(), lambda: p.search("a", 0, 1, 2), lambda: p.findall(None), lambda: p.finditer(5), lambda: p.split(5), lambda: p.sub("x", 5),
             lambda: p.search("a", x=1), lambda: re.search("a"), lambda: re.match(5, "a"), lambda: p.search("a", None), lambda: p.sub("x"), lambda: p.scanner(5)]:
    try:
        print(call())
    except TypeError as error:
        print(error)
view = memoryview(b"xaxa")
print(re.findall(b"a", view), re.search(b"a", view[1:]).span(), re.search(b"(a)", bytearray(b"ba")).group(1), re.match(b".*", view).group())
data = bytearray(b"banana")
m = re.search(b"nana", data)
data.clear()
print(m.group(), m.span(), m)
