import pickle

values = [
    None, True, False, 0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 10**30, -(10**50), -128,
    -32768, 2**39, -(2**39), 2**2100, 1.5, -0.0, 1e300, float("inf"), 1 + 2j, "", "a", "äöü", "漢字\U0001f600", "line\nbreak\\u0041",
    "\x00\x1a\r", "\ud800", "z" * 255, "z" * 256, b"", b"x", b"\xff\x80", bytes(256), bytearray(), bytearray(b"abc"),
]
for protocol in range(6):
    for value in values:
        packed = pickle.dumps(value, protocol)
        again = pickle.loads(packed)
        print(protocol, packed if len(packed) < 90 else (len(packed), packed[:20]), again == value, type(again) is type(value))
