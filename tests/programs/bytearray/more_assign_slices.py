# Items and slices: reading, assignment, deletion.
def show(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


def changed(key, value):
    b = bytearray(b"0123456789")
    b[key] = value
    return b


def removed(key):
    b = bytearray(b"0123456789")
    del b[key]
    return b


for key in (0, -1, 9, 10, -11, "a", 1.0, None):
    show(key, lambda: bytearray(b"0123456789")[key])
    show(key, lambda: changed(key, 65))
    show(key, lambda: removed(key))
for value in (256, -1, "x", b"y", None, 10**30):
    show(value, lambda: changed(0, value))
slices = (slice(2, 5), slice(None), slice(5, 2), slice(None, None, 2), slice(None, None, -3), slice(-3, None), slice(0, 9, 4), slice(0, 5, 0))
for key in slices:
    show(key, lambda: bytearray(b"0123456789")[key])
    show(key, lambda: removed(key))
    for value in (b"", b"ABC", b"ABCDE", bytearray(b"ABCD"), memoryview(b"xy"), [65, 66], 3, "text", [300], iter([1])):
        show(type(value).__name__, lambda: changed(key, value))
b = bytearray(b"abc")
b[1:2] = b
print(b)
b[::-1] = b
print(b)
