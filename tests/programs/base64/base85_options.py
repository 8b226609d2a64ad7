# a85 with its options (foldspaces, wrapcol, pad, adobe, ignorechars), b85 and z85 with padding, overflow and bad characters.
import base64


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


samples = (b"", b"a", b"ab", b"abc", b"abcd", b"abcde", b"    ", b"\x00\x00\x00\x00", b"\x00\x00\x00\x00\x00", b"\xff\xff\xff\xff", b"    \x00\x00\x00\x00text", b"  ")
for data in samples:
    print(data, base64.a85encode(data), base64.a85encode(data, foldspaces=True), base64.a85encode(data, pad=True), base64.a85encode(data, adobe=True), base64.b85encode(data), base64.b85encode(data, pad=True), base64.z85encode(data))
    for options in ({}, {"foldspaces": True}, {"adobe": True}, {"foldspaces": True, "adobe": True}):
        assert base64.a85decode(base64.a85encode(data, **options), **options) == data
for wrap in (0, 1, 2, 5, 10, 33):
    print(wrap, base64.a85encode(b"wrapped text, long", wrapcol=wrap), base64.a85encode(b"wrapped text", wrapcol=wrap, adobe=True))
for text in (b"zz", b"z!", b"!z", b"y", b"yy", b"!!!!!", b"s8W-!", b"s8W-\"", b"t!!!!", b"!", b"!!", b"\x7f", b"v", b"87cUR\n D]j", b"87cURDZ~>", b"<~87cURDZ~>", b"<~87cURDZ", b"<~~>", b"~>", b"8 7", b"\x0b87"):
    print(text, end=" ")
    attempt(lambda: base64.a85decode(text))
    attempt(lambda: base64.a85decode(text, adobe=True))
    attempt(lambda: base64.a85decode(text, foldspaces=True))
attempt(lambda: base64.a85decode(b"8-7-c-U-R-D-Z", ignorechars=b"-"))
attempt(lambda: base64.a85decode(b"87 cURDZ", ignorechars=b""))
attempt(lambda: base64.a85decode("87cURDZ"))
attempt(lambda: base64.a85decode("é"))
attempt(lambda: base64.a85encode("text"))
for text in (b"", b"0", b"00", b"|NsC0", b"|NsC1", b"~~~~~", b"VPa!s", b"VPa sWoBn+", b"\"", b"VPaz'", b"|NsC", b"|Nt", b"}", "VPaz"):
    print(text, end=" ")
    attempt(lambda: base64.b85decode(text))
    attempt(lambda: base64.z85decode(text))
attempt(lambda: base64.b85encode("text"))
attempt(lambda: base64.z85encode(bytearray(b"\x86\x4f\xd2\x6f\xb5\x59\xf7\x5b")))
attempt(lambda: base64.z85decode(b"HelloWorld"))
attempt(lambda: base64.b32decode(b"my======"))
attempt(lambda: base64.b32decode(b"my======", casefold=True))
attempt(lambda: base64.b32decode("M1======", map01="L"))
attempt(lambda: base64.b32decode(b"M0======", True, b"I"))
attempt(lambda: base64.b32decode(b"M0======", map01=b"IL"))
attempt(lambda: base64.b32hexdecode(b"c4======", casefold=True))
attempt(lambda: base64.b32decode(b"MY="))
attempt(lambda: base64.b32decode(b"M======="))
attempt(lambda: base64.b16decode(b"ff"))
attempt(lambda: base64.b16decode(b"fF0", True))
attempt(lambda: base64.b16decode("FG"))
