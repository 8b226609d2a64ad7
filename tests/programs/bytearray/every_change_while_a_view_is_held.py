# Each way to change a bytearray while a memoryview of it is held, and after the release: what is refused, and what remains.
class Sub(bytearray):
    pass


CHANGES = ("a.append(1)", "a.extend(b'xy')", "a.extend(b'')", "a.extend([])", "a.insert(0, 1)", "a.pop()", "a.pop(0)", "a.remove(98)", "a.remove(1)", "a.clear()", "a.reverse()", "a.resize(2)", "a.resize(4)", "a.resize(9)", "a[0] = 120", "a[1:3] = b'XY'", "a[1:3] = b'long'", "a[1:3] = b''", "a[1:1] = b''", "a[:] = b'wxyz'",
           "a[:] = b'w'", "a[::2] = b'12'", "a[::2] = b'1'", "a[::-1] = b'4321'", "del a[0]", "del a[:]", "del a[4:]", "del a[::2]", "del a[1:1]", "a += b'x'", "a += b''", "a *= 2", "a *= 1", "a *= 0", "a[1:3] = a", "a[:] = a", "a.extend(a)", "a += a", "a.__init__(b'new')", "a.__init__()", "a.__init__(b'same')", "a.append('x')", "a.pop(10)", "a.insert(0, 300)",
           "a[0] = 300", "a[10] = 1", "del a[10]", "a[1:3] = 'xy'", "a.extend('xy')", "a.extend(5)", "a += 5", "a *= 'x'", "a.resize(-1)", "a.resize('x')", "a.decode()", "a.upper()", "a.copy()", "a + b'x'", "a.__setitem__(0, 65)", "a.__delitem__(0)", "a.__iadd__(b'x')", "a.__imul__(2)", "a.extend(iter([1]))", "a.extend(x for x in b'z')")
for kind in (bytearray, Sub):
    for change in CHANGES:
        row = []
        for make in (lambda a: memoryview(a), lambda a: memoryview(a)[1:2], lambda a: memoryview(a)[0:0], lambda a: memoryview(a).toreadonly().cast("c"), None):
            a = kind(b"abcd")
            view = make(a) if make else None
            try:
                exec(change, {"a": a})
                outcome = bytes(a).decode("latin-1")
            except Exception as error:
                outcome = f"{type(error).__name__}: {error}"
                if bytes(a) != b"abcd":
                    outcome += f" but {bytes(a)}"
            row.append(outcome)
            if view is not None:
                view.release()
                a.append(33)
        if kind is bytearray:
            print(change, "|", row[0], "|", row[-1], "|", [row[0] == other for other in row[1:-1]])
        else:
            print("Sub", change, "|", row[0], "|", row[-1])
