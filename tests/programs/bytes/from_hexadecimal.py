# bytes.fromhex: spaces, odd numbers of digits, other characters, buffers.
def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

class Data(bytes):
    pass

for text in ["", "00ff", "00 FF", " 0 0", "0", "abc", "0g", "g0", "a b", "ab\tcd\nef\x0b\x0c\r", "ab\xa0cd", "\xe9ab", "abx\xe9", "ab\u0661\u0661", "\U0001f600", "ab\x1ccd", "ab cd ", " ", "ab\0",
             b"00ff", b"ab cd", bytearray(b"a"), memoryview(b"0102"), b"\xff", 1, None, ["00"]]:
    for cls in (bytes, bytearray, Data):
        show(lambda: (type(cls.fromhex(text)).__name__, cls.fromhex(text)))
show(lambda: bytes.fromhex())
show(lambda: bytes.fromhex("00", "00"))
show(lambda: bytes.fromhex(string="00"))
