"""a2b_base64() strict and lenient, b2a_base64() with and without newline: padding, alphabets, odd bytes, kinds of input."""
import binascii


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for data in (b"", b"a", b"ab", b"abc", bytes(range(20)), b"\xff" * 7, bytearray(b"xy"), memoryview(b"xyz")):
    print(binascii.b2a_base64(data), binascii.b2a_base64(data, newline=False), binascii.a2b_base64(binascii.b2a_base64(data)) == bytes(data))
for text in (b"", b"=", b"==", b"====", b"Y", b"YQ", b"YQ=", b"YQ==", b"YQ===", b"YQ==YQ==", b"YWI", b"YWI=", b"YWI==", b"YWJj", b"YWJj=", b"YWJj====", b" YQ==", b"Y Q = =", b"YQ==\n", b"Y\nQ==", b"Y-_Q==", b"YQ==!", b"!!YQ==", b"=YQ=", b"Y=Q=", b"YR==", b"YWJ=", b"\xffYQ==", b"+/+/", b"YWJjZA==ZWZn", b"\0", b"YQ\0=="):
    for strict in (False, True):
        print(text, strict, end=" ")
        attempt(lambda: binascii.a2b_base64(text, strict_mode=strict))
for text in ("YWJj", "YWJjé", "", bytearray(b"YWJj"), memoryview(b"YWJj"), None, 5, [1]):
    attempt(lambda: binascii.a2b_base64(text))
for data in ("abc", None, 5, [1]):
    attempt(lambda: binascii.b2a_base64(data))
attempt(lambda: binascii.b2a_base64(b"a", newline=0))
print(issubclass(binascii.Error, ValueError), issubclass(binascii.Incomplete, Exception), binascii.Error.__module__, binascii.Error.__name__, sum(len(binascii.b2a_base64(bytes(n), newline=False)) for n in range(50)))
