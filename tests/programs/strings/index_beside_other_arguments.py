# An argument with __index__ where an int is meant, beside others where none is: which class the error names; classes of whole results.
class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

class Text(str):
    def __repr__(self):
        return f"Text({str(self)!r})"

def show(action):
    try:
        print(ascii(action()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for s in ("ab", b"ab", bytearray(b"ab")):
    part = s[:1]
    for name in ("startswith", "endswith", "find", "rindex", "count"):
        show(lambda: getattr(s, name)(I(97), I(0)))
        show(lambda: getattr(s, name)(I("x"), I(0)))
        show(lambda: getattr(s, name)(part, I(0), I(2)))
        show(lambda: getattr(s, name)(part, I(0), I("y")))
    for fill in (I(65), None, 5, part):
        show(lambda: s.center(I(5), fill))
    show(lambda: s.replace(part, part, I(1)))
    show(lambda: s.replace(I(97), part, I(1)))
    show(lambda: s.split(I(97), I(1)))
    show(lambda: s.rsplit(part, I(1)))
for data in (b"ab", bytearray(b"ab"), memoryview(b"ab")):
    show(lambda: data.hex(I(1), I(1)))
    show(lambda: data.hex("-", I(1)))
for data in (b"ab", bytearray(b"ab")):
    show(lambda: data.__contains__(I(97)))
    show(lambda: data.__contains__(I("x")))
for text in (Text(""), Text("a"), Text("\xe9")):
    for sep in ("longer", "\u20ac", "z", "a"):
        print(ascii(text.split(sep)), ascii(text.rsplit(sep)), ascii(text.split(sep, 0)), ascii(text.rsplit(sep, I(1))))
for name in ("\udc80", "\udc80\udc81x", "a\ud800"):
    show(lambda: "a".encode(name))
    show(lambda: float.fromhex(name))
