# Wrong numbers of arguments and keywords where there are none.
def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

array = bytearray(b"abc")
for action in (lambda: array.append(), lambda: array.append(1, 2), lambda: array.append(x=1), lambda: array.append(1, x=2), lambda: array.insert(1), lambda: array.insert(1, 2, 3),
               lambda: array.insert(1, 2, 3, x=1), lambda: array.pop(1, 2), lambda: array.pop(x=1), lambda: array.reverse(1), lambda: array.reverse([], sep=1), lambda: array.clear(x=1),
               lambda: array.rstrip(b"", True), lambda: array.rstrip(b"", True, end=1), lambda: array.extend(), lambda: array.extend(1, 2), lambda: array.remove(), lambda: array.resize(), lambda: array.resize(1, 2),
               lambda: array.resize("x"), lambda: array.resize(-1), lambda: array.copy(1), lambda: array.join(), lambda: array.join([b"a", "b"]), lambda: array.join([1]), lambda: array.join(5),
               lambda: array.center(10, b"ab"), lambda: array.center(10, "a"), lambda: array.center(10, 65), lambda: array.ljust(), lambda: array.partition(b""), lambda: array.partition("a"), lambda: array.split(b""),
               lambda: array.replace(b"a"), lambda: array.replace(b"a", "b"), lambda: array.translate(b"short"), lambda: array.translate(None, 1), lambda: array.translate(), lambda: array.startswith("a"),
               lambda: array.endswith((b"c", "d")), lambda: array.expandtabs("x"), lambda: array.expandtabs(2**31), lambda: array.expandtabs(2**70), lambda: array.zfill("x"), lambda: array.hex(1), lambda: array.__sizeof__(1)):
    show(action)
