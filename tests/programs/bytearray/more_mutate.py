# Methods that change a bytearray, at the edges and beyond.
def show(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


b = bytearray(b"abc")
for label, action in (
    ("append", lambda: b.append(100)), ("append", lambda: b.append(256)), ("append", lambda: b.append("x")),
    ("extend", lambda: b.extend(b"ef")), ("extend", lambda: b.extend([1, 2])), ("extend", lambda: b.extend(b)),
    ("extend", lambda: b.extend(5)), ("extend", lambda: b.extend("xy")), ("extend", lambda: b.extend([1, 300])),
    ("insert", lambda: b.insert(0, 65)), ("insert", lambda: b.insert(-1, 66)), ("insert", lambda: b.insert(99, 67)),
    ("insert", lambda: b.insert(-99, 68)), ("insert", lambda: b.insert(0, -1)), ("pop", lambda: b.pop()),
    ("pop", lambda: b.pop(0)), ("pop", lambda: b.pop(-2)), ("pop", lambda: b.pop(99)), ("pop", lambda: bytearray().pop()),
    ("remove", lambda: b.remove(97)), ("remove", lambda: b.remove(200)), ("remove", lambda: b.remove(256)),
    ("reverse", lambda: b.reverse()), ("copy", lambda: b.copy() is b), ("resize", lambda: b.resize(4)),
    ("resize", lambda: b.resize(6)), ("resize", lambda: b.resize(-1)), ("resize", lambda: b.resize("x")),
    ("iadd", lambda: b.__iadd__(b"!")), ("iadd", lambda: b.__iadd__("!")), ("imul", lambda: b.__imul__(2)),
    ("imul", lambda: b.__imul__(-1)), ("imul", lambda: b.__imul__(1.5)), ("clear", lambda: b.clear()),
):
    show(label, action)
    print("   ", b)
growing = bytearray(b"x")
for byte in growing:
    if len(growing) < 6:
        growing.append(byte + 1)
print(growing)
