import re

s = re.compile(r"\w|").scanner("a b")
print([s.search() for _ in range(6)])
s = re.compile("a").scanner("aab", 1)
print(s.match(), s.match(), s.match(), s.search(), s.pattern)
scanner = re.Scanner([(r"[a-zA-Z_]\w*", lambda scanner, token: ("name", token)), (r"\d+\.\d*", lambda scanner, token: ("float", float(token))), (r"\d+", lambda scanner, token: ("int", int(token))), (r"=|\+|-|\*|/", lambda scanner, token: ("op", token)), (r"\s+", None), ("!", "bang")])
print(scanner.scan("sum = 3*foo + 312.50+bar!"))
print(scanner.scan("a $ b"), scanner.scan(""), scanner.match if hasattr(scanner, "match") else None)


def where(scanner, token):
    return scanner.match.span()


print(re.Scanner([("a(b)?", where), ("(?P<x>c)", where)]).scan("abcad"), re.Scanner([("a", where)], re.I).scan("aA"))
