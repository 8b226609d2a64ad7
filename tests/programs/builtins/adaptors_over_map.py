# Adaptors over a map() of a builtin function whose items need Python code now and then: nothing is lost or mixed up.
class Shown:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"

    def __len__(self):
        return len(self.name)

    def __int__(self):
        return len(self.name) * 10

    def __abs__(self):
        return "abs " + self.name


x = [Shown("a"), 2, Shown("bcd"), "text"]
print([*zip(map(str, x), "abcd")], list(enumerate(map(repr, x))), list(map(len, map(str, x))))
print(dict(zip("abcd", map(str, x))), list(zip(map(repr, x), map(str, x))))
for a, b in zip(map(str, x), map(repr, x)):
    print(a, b)
e = enumerate(map(str, x), 5)
print(next(e), next(e), list(e))
print(list(zip(enumerate(map(str, x)), x[1:2])), list(map(str, zip(x, x))), list(map(bool, map(str, x))), max(map(str, x)), sorted(map(str, x)))
print(list(map(abs, map(int, [Shown("xy"), "3", Shown("z")]))), list(zip(map(abs, [Shown("p"), -1]), map(len, [Shown("qq"), []]))))
z = zip(map(str, x), [1, 2])
print(next(z), list(z))
first, *rest = enumerate(map(str, x))
print(first, rest, ("<a>", 1) in zip(map(str, x), [1]), dict(enumerate(map(str, x)))[2])
print([n for n in zip(map(len, ["ab", Shown("cde")]), "xy", strict=True)], sum(map(len, map(str, x))))
