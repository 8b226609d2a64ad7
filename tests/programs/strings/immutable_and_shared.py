# Strings and bytes do not change: assignment and deletion refused in every form; results that are the object itself and those that are equal.
class Text(str):
    pass


class Data(bytes):
    pass


def show(code, **names):
    try:
        exec(code, names)
        print(code, "->", names.get("r", "done"))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for value in ("abc", b"abc", Text("abc"), Data(b"abc"), (1, 2), range(3), frozenset([1]), 5, 2.5, 1j, True, None):
    for code in ("v[0] = v", "v[0:1] = v", "del v[0]", "del v[:]", "v[0] += v", "v.x = 1", "del v.x", "v.__class__ = int", "v.__dict__", "v.append(1)", "v[0], v[1] = 1, 2", "for v[0] in 'a': pass"):
        show(code, v=value)
s, t = "hello world", Text("hello")
print(s[:] == s, str(s) is s, s.strip() == s, s.replace("x", "y") == s, "".join([s]) is s, s + "" == s, s * 1 == s, f"{s}" == s, "%s" % s == s, format(s) == s, s.center(2) == s, s.zfill(0) == s, s.removeprefix("x") == s, s.expandtabs() == s, s.lower() == s, s.translate({}) == s)
print(type(t[:]).__name__, type(str(t)).__name__, type(t.strip()).__name__, type(t.replace("x", "y")).__name__, type("".join([t])).__name__, type(t + "").__name__, type(t * 1).__name__, type(f"{t}").__name__, type(t.format()).__name__, type(t.lower()).__name__, type(t.partition("x")[0]).__name__, type(t.split()[0]).__name__, type(t.removesuffix("o")).__name__, type(t.__str__()).__name__)
a = b = "x" * 10
a += "y"
print(a, b, a is b)
a = b = b"x" * 3
a += b"y"
print(a, b)
a = b = bytearray(b"x")
a += b"y"
print(a, b, a is b)
parts = ["a"]
text = parts[0]
for i in range(5):
    text += str(i)
    parts.append(text)
print(parts)
key = "ab"
d = {key: 1}
key += "c"
print(d, key, "".join(["a", "b"]) in d, d["a" + "b"], {b"ab": 1}[bytes(bytearray(b"ab"))], {"ab"} == {Text("ab")}, len({"ab", Text("ab"), "".join("ab")}), hash("ab") == hash(Text("ab")))
x = y = (1, [2])
x += (3,)
print(x, y)
try:
    y[1] += [4]
except TypeError as error:
    print(error, y)
