import io
import pickle

lines = [
    b"", b".", b"N", b"cbuiltins\nnope\n.", b"\x80\x06.", b"\x80\x04\x8c\x08builtins\x8c\x05a.b.c\x93.", b"I\n.", b"I12x\n.",
    b"L12x\n.", b"Fx\n.", b"S'abc\n.", b"S'a\\x41\\n\\101'\n.", b"(K\x01}u.", b"]K\x01a.", b"K\x01K\x02R.", b"cbuiltins\nint\nK\x02R.",
    b"K\x01)\x81.", b"cbuiltins\nint\nK\x01\x81.", b"cbuiltins\nobject\n)\x81}b.", b"\x82\x05.", b"\x82\x00.", b"h\x05.", b"g5\n.",
    b"gx\n.", b"P1\n.", b"K\x01Q.", b"0.", b"(.", b"(0.", b"a.", b"K\x01a.", b"\x97.", b"U\x03ab\xff.", b"V\\u12\n.", b"V\\u0041\\\\u\n.",
    b"\xff.", b"x.", b"\n.", b"p-1\n.", b"(K\x01d.", b"(K\x01K\x02d.", b"\x8b\xff\xff\xff\xff.", b"T\xff\xff\xff\xff.",
    b"\x95\x05\x00\x00\x00\x00\x00\x00\x00N.", b"(cbuiltins\nint\no.", b"(o.", b"(ibuiltins\nint\n.", b"(I1\nibuiltins\nint\n.",
    b"(K\x01\x90.", b"1.", b"2.", b"q\x01.", b"\x85.", b"\x8c\x05ab", b"\x80\x04K\x01K\x02\x93.", b"(K\x01K\x021N.",
]
for data in lines:
    for read in (pickle.loads, lambda data: pickle.load(io.BytesIO(data))):
        try:
            print(data, read(data))
        except Exception as error:
            print(data, type(error).__name__, error)
