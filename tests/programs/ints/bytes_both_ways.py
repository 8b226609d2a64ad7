# to_bytes and from_bytes: lengths, orders, signs, and the order in which arguments are looked at.
def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

for n in (0, 1, 127, 128, 255, 256, -1, -128, -129, 2**63, -2**63, 2**64, 10**30, -10**30, True):
    for length in (0, 1, 2, 8, 9, 16):
        for order in ("little", "big"):
            for signed in (False, True):
                show(lambda: n.to_bytes(length, order, signed=signed))
    show(lambda: int.from_bytes(n.to_bytes(20, "big", signed=True), "big", signed=True) == n)
for arguments in [(1.5, "middle"), (2**70, "middle"), (2**70, 1), (-1, "middle"), (-1, "big"), ("x", "big"), (None,), (1, None), (1, "Big"), (1, "big", True), (), (1,), (1, 2, 3, 4)]:
    show(lambda: (5).to_bytes(*arguments))
show(lambda: (5).to_bytes(length=2, byteorder="little"))
show(lambda: (5).to_bytes(2, sign=True))
show(lambda: (-5).to_bytes(2, signed=[1]))
for source in (b"", b"\x00", b"\xff\x01", bytearray(b"\x80"), memoryview(b"\x01\x02\x03")[::2], [1, 2], (255,), range(3), iter([9]), [256], [-1], ["x"], "ab", 5, None, 1.5):
    show(lambda: int.from_bytes(source))
    if not hasattr(source, "__next__"):
        show(lambda: (int.from_bytes(source, "little"), int.from_bytes(source, "big", signed=True)))
show(lambda: int.from_bytes(b"\x01", "middle"))
show(lambda: int.from_bytes(b"\x01", None))
show(lambda: int.from_bytes())
show(lambda: bool.from_bytes(b"\x02"))
