# Arguments that are ints by __index__, and ones whose __index__ answers something else.
class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

def show(action):
    try:
        print(ascii(action()))
    except Exception as e:
        print(type(e).__name__, e)

for n in (I(3), I(-1), I("x"), I(None), I(2**70), I(True)):
    for action in (lambda: "ab".center(n), lambda: "a-b-c".split("-", n), lambda: "abcabc".find("c", n), lambda: "abcabc".count("a", n, n),
                   lambda: "aaaa".replace("a", "b", n), lambda: "-7".zfill(n) if n.value != 2**70 else 0, lambda: "a\tb".expandtabs(n), lambda: "abc".startswith("c", n),
                   lambda: b"abcabc".find(b"c", n), lambda: b"a b c".rsplit(None, n), lambda: b"ab".hex(":", n), lambda: bytearray(b"ab").ljust(n),
                   lambda: b"a\x03\x01".find(n), lambda: b"a\x03\x01".count(n), lambda: b"\x01\x03".rindex(n), lambda: bytearray(b"\x03").index(n, 0)):
        show(action)
