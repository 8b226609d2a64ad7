# bytes: literals, indexing, methods, conversion to and from str.
b = b"hello \x00\xff world"
print(b, len(b), b[0], b[-1], b[1:4], b[::-1][:5], list(b[:3]), b"a" in b"cat", 97 in b"cat", b + b"!", b"ab" * 3)
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"copy"), bytes(range(5)), bytes(), b"it's", b'"', b"\t\n\\\x7f", b'both\'"')
print("héllo".encode(), "日本".encode("utf-8"), b"caf\xc3\xa9".decode(), "abc".encode("ascii"), "é".encode("latin-1"), b"\xe9".decode("latin-1"), "x".encode("utf-16-le"))
print("é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), "é".encode("ascii", "backslashreplace"), "é".encode("ascii", "xmlcharrefreplace"))
print(b"a,b,c".split(b","), b" x ".strip(), b",".join([b"a", b"b"]), b"abc".find(b"c"), b"abc".replace(b"b", b"BB"), b"abc".upper(), b"aXb".lower(), b"abc".startswith(b"ab"), b"a b".split())
print(b"abc".hex(), bytes.fromhex("48 65 6c"), b"abc".hex("-"), b"\x01\x02\x03\x04".hex(":", 2), b"abc".count(b"b"), b"abc".index(99), b"a-b".partition(b"-"))
print(b"a" < b"b", b"a" == b"a", b"a" == "a", b"ab" > b"a", sorted([b"b", b"a"]), max(b"abc"), sum(b"\x01\x02"), bool(b""), hash(b"a") == hash(b"a"), {b"k": 1}[b"k"])
print([x for x in b"AZ"], *b"ab", b"abc".isalpha(), b"12".isdigit(), b"x".center(5, b"*"), b"7".zfill(3), b"a\nb".splitlines(), int(b"42"), b"%d-%s" % (5, b"x"))
for bad in (lambda: b"a" + "a", lambda: b"abc"[5], lambda: bytes([300]), lambda: bytes("a"), lambda: bytes(-1), lambda: b"\xff".decode(), lambda: b"a\xe9b".decode("ascii"), lambda: "ab\u20ac".encode("latin-1"),
            lambda: b",".join(["a"]), lambda: b"abc".find("a"), lambda: "a" in b"a", lambda: 300 in b"a", lambda: b"a".index(b"z"), lambda: bytes.fromhex("4"), lambda: b"x".decode("nope"), lambda: b"a" < "a"):
    try:
        print(bad())
    except (TypeError, ValueError, IndexError, LookupError) as error:
        print(type(error).__name__, error)
