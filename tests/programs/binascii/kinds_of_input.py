"""Every function with every kind of input: bytes-like, text, lists, numbers; by position and by name; wrong counts."""
import binascii


def attempt(name, *arguments, **named):
    try:
        result = getattr(binascii, name)(*arguments, **named)
        print(name, repr(result), end="; ")
    except Exception as error:
        print(name, type(error).__name__, error, end="; ")


class Raw(bytes):
    pass


two_ways = ["hexlify", "b2a_hex", "b2a_base64", "b2a_uu", "b2a_qp", "crc32"]
reading = ["unhexlify", "a2b_hex", "a2b_base64", "a2b_uu", "a2b_qp"]
for data in (b"4a4B", bytearray(b"4a4B"), memoryview(b"4a4B"), Raw(b"4a4B"), "4a4B", "é", "", b"", None, 5, 1.5, ["4"], ("4",), {"4": 1}, True):
    print(type(data).__name__)
    for name in two_ways + reading:
        attempt(name, data)
    print()
    attempt("crc_hqx", data, 0)
    attempt("crc32", data, 5)
    print()
for name in ("hexlify", "b2a_qp", "a2b_qp", "crc32", "crc_hqx"):
    attempt(name)
    attempt(name, b"", 1, 2, 3, 4, 5)
    attempt(name, unknown=b"")
    print()
attempt("hexlify", data=b"ab", sep=":", bytes_per_sep=1)
attempt("b2a_qp", data=b"\t", quotetabs=True, istext=False, header=True)
attempt("a2b_qp", data=b"_", header=True)
attempt("b2a_uu", b"", backtick=True)
attempt("b2a_uu", b"\0\0", backtick=1)
attempt("crc32", b"a", -1)
attempt("crc32", b"a", 2 ** 40 + 5)
attempt("crc32", b"a", 1.5)
attempt("crc_hqx", b"a", 70000)
attempt("crc_hqx", b"a", "x")
attempt("b2a_uu", bytes(46))
print()
print(sorted(name for name in dir(binascii) if not name.startswith("_")))
