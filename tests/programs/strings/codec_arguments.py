# The two arguments of encode() and decode(): kinds, keywords, NUL, surrogates, and when they are looked at.
def show(action):
    try:
        print(ascii(action()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for wrong in [None, 1, b"utf-8", ["utf-8"], "utf-8\0", "\0", "\udc80"]:
    show(lambda: "a".encode(wrong))
    show(lambda: "a".encode("utf-8", wrong))
    show(lambda: b"a".decode(wrong))
    show(lambda: b"a".decode(errors=wrong))
    show(lambda: bytearray(b"a").decode(encoding=wrong))
    show(lambda: str(b"a", wrong))
    show(lambda: bytes("a", wrong))
    show(lambda: bytearray("a", "ascii", wrong))
show(lambda: b"".decode("nonesuch"))
show(lambda: b"".decode("nonesuch", "nonesuch"))
show(lambda: "".encode("nonesuch"))
show(lambda: str(b"", "nonesuch"))
show(lambda: b"ok".decode("utf-8", "nonesuch"))
show(lambda: "ok".encode("ascii", "nonesuch"))
show(lambda: "\xe9".encode("ascii", "nonesuch"))
show(lambda: "a".encode("utf-8", "strict", 1))
show(lambda: "a".encode("utf-8", encoding="ascii"))
show(lambda: "a".encode(errors="strict", encoding="ascii"))
show(lambda: "a".encode(codec="ascii"))
show(lambda: str("a", "utf-8"))
show(lambda: str(1, "utf-8"))
show(lambda: str(b"a", errors="strict"))
show(lambda: str(object=b"a", encoding="ascii"))
show(lambda: bytes("a"))
show(lambda: bytes(b"a", "utf-8"))
show(lambda: bytes(errors="strict"))
