"""Every function with odd lengths, options and refused input."""
import binascii


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for data in (b"", b"a", b"ab\xff", bytes(range(20)), b"x" * 57):
    print(binascii.hexlify(data), binascii.b2a_base64(data), binascii.b2a_base64(data, newline=False), binascii.b2a_qp(data), binascii.crc32(data), binascii.crc_hqx(data, 0), binascii.unhexlify(binascii.hexlify(data)) == data, binascii.a2b_base64(binascii.b2a_base64(data)) == data)
    if len(data) <= 45:
        print(binascii.b2a_uu(data), binascii.b2a_uu(data, backtick=True), binascii.a2b_uu(binascii.b2a_uu(data)) == data)
print(binascii.hexlify(b"abcdef", "-"), binascii.hexlify(b"abcdef", b":", 2), binascii.hexlify(b"abcdef", "_", -4), binascii.hexlify(b"abc", "x", 9), binascii.crc32(b"b", binascii.crc32(b"a")) == binascii.crc32(b"ab"), binascii.crc_hqx(b"b", 0xffff))
for text in ("6", "zz", "6 1", "é", b"6", b"\xff\xff", "", "ABcd", bytearray(b"61"), 3, None):
    attempt(lambda: binascii.unhexlify(text))
for text in ("YQ", "YQ==", "Y", "Y===", "YQ=", "YQ==YQ==", "=", "Y!Q=", "", "é", b"YWI\n=", "YWJj", "Y W J j", "YQ===", "====", 3):
    attempt(lambda: binascii.a2b_base64(text))
    attempt(lambda: binascii.a2b_base64(text, strict_mode=True))
for data in (b"a=b", b"tab\t\n", b"x" * 80, b"a b_c", b"\xe9\n", b".", b"\r\n", b"end "):
    print(binascii.b2a_qp(data), binascii.b2a_qp(data, quotetabs=True), binascii.b2a_qp(data, istext=False), binascii.b2a_qp(data, header=True), binascii.a2b_qp(binascii.b2a_qp(data)), binascii.a2b_qp(data, header=True))
for call in (lambda: binascii.b2a_uu(b"x" * 46), lambda: binascii.a2b_uu(b"\x80"), lambda: binascii.a2b_uu("é"), lambda: binascii.a2b_uu(b"#86)C\nmore"), lambda: binascii.a2b_uu(b""), lambda: binascii.hexlify("text"), lambda: binascii.hexlify(b"ab", ""), lambda: binascii.hexlify(b"ab", "xx"), lambda: binascii.hexlify(b"ab", "é"), lambda: binascii.hexlify(b"ab", 3), lambda: binascii.crc32("x"), lambda: binascii.crc32(b"x", "y"), lambda: binascii.crc_hqx(b"x"), lambda: binascii.b2a_base64("x"), lambda: binascii.b2a_qp("x"), lambda: binascii.a2b_qp("=4"), lambda: binascii.a2b_qp("é"), lambda: binascii.crc32(b"x", -1), lambda: binascii.hexlify(b"x", bytes_per_sep=2), lambda: issubclass(binascii.Incomplete, Exception), lambda: issubclass(binascii.Error, ValueError)):
    attempt(call)
